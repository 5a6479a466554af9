import type { Env } from '../env.ts'
import { whatsappNotification } from '../platforms/whatsapp/notification.ts'
import { parseNotification } from '../platforms/whatsapp/parse-notification.ts'
import { type WhatsAppSettings, whatsappSettings } from '../settings.ts'
import { equalSecret } from './equal-secret.ts'
import { isSignedByHub } from './hub-signature.ts'
import { keepArrivals } from './keep-arrivals.ts'
import { readBody } from './read-body.ts'
import { readJson } from './read-json.ts'
import { refuseWebhook, webhookTaken } from './webhook-answer.ts'

/** `GET`: proves, when the webhook is set up, that the address is ours. */
const answerChallenge = async ({ verifyToken }: WhatsAppSettings, url: URL): Promise<Response> => {
  const { searchParams } = url
  const challenge = searchParams.get('hub.challenge')
  const isRight = await equalSecret(searchParams.get('hub.verify_token') ?? '', verifyToken)
  if (searchParams.get('hub.mode') !== 'subscribe' || challenge === null || !isRight)
    return refuseWebhook('FORBIDDEN', 'This is not how the webhook was set up.')
  return new Response(challenge, { headers: { 'content-type': 'text/plain' } })
}

/** `POST`: signed over exactly the bytes that came. */
const takeNotification = async (env: Env, settings: WhatsAppSettings, request: Request): Promise<Response> => {
  const body = await readBody(request)
  if (body === null) return refuseWebhook('TOO_LARGE', 'A webhook is 1 MiB long at most.')
  const signature = request.headers.get('x-hub-signature-256')
  if (!(await isSignedByHub(signature, { body, secret: settings.appSecret })))
    return refuseWebhook('UNAUTHORIZED', 'The signature of this webhook is missing or wrong.')
  const notification = whatsappNotification.safeParse(readJson(body))
  if (!notification.success) return refuseWebhook('INVALID_INPUT', 'This is no notification of the Cloud API.')
  const { account } = settings
  await keepArrivals(env, { platform: 'whatsapp', account }, parseNotification(notification.data, account))
  return webhookTaken()
}

export const receiveWhatsApp = async (env: Env, request: Request): Promise<Response> => {
  const settings = whatsappSettings(env)
  if (settings === null) return refuseWebhook('UNAVAILABLE', 'WhatsApp sends nothing here: it is not set up.')
  if (request.method === 'GET') return answerChallenge(settings, new URL(request.url))
  if (request.method === 'POST') return takeNotification(env, settings, request)
  return refuseWebhook('METHOD_NOT_ALLOWED', 'This address takes GET and POST.')
}
