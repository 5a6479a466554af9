import { type ErrorCode, statusOf } from '@orrery/contracts/errors'

/** A refusal in the one error shape; the door adds the id of the request. */
export const refuseWebhook = (code: ErrorCode, message: string): Response =>
  Response.json({ error: { code, message } }, { status: statusOf[code] })

export const webhookTaken = (): Response => new Response(null, { status: 200 })
