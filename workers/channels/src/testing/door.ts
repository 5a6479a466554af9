import { exports } from 'cloudflare:workers'
import { inject } from 'vitest'
import type { ChannelsApi } from '@orrery/contracts/channels-api'
import { signatureOf } from '../../testing/whatsapp-words.ts'
import type { BedCall, FaultRule } from '../../testing/bed-call.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    chatBedUrl: string
  }
}

// Safe because the entrypoint of this worker is what it says it is.
export const channels = exports.Channels as unknown as ChannelsApi & { fetch(request: Request): Promise<Response> }

const bedUrl = inject('chatBedUrl')
const telegramSecret = 'a-webhook-secret-of-a-test'

/** Sends an update as Telegram does. */
export const sendUpdate = (update: unknown, secret: string | null = telegramSecret): Promise<Response> =>
  channels.fetch(
    new Request('https://channels/webhook/telegram', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(secret !== null && { 'x-telegram-bot-api-secret-token': secret }),
      },
      body: JSON.stringify(update),
    }),
  )

const appSecret = 'an-app-secret-of-a-test'

/** Sends a notification as WhatsApp does: signed over its bytes, unless another signature is told. */
export const sendNotification = async (notification: unknown, signature?: string | null): Promise<Response> => {
  const body = JSON.stringify(notification)
  const signed = signature === undefined ? await signatureOf(body, appSecret) : signature
  return channels.fetch(
    new Request('https://channels/webhook/whatsapp', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(signed !== null && { 'x-hub-signature-256': signed }),
      },
      body,
    }),
  )
}

/** Keeps a file at the bed, to be fetched by this id. */
export const keepFile = async (id: string, bytes: Uint8Array): Promise<void> => {
  await fetch(`${bedUrl}/_bed/files/${id}`, { method: 'POST', body: bytes })
}

/** Everything the bed was asked for this chat, in its order. */
export const callsTo = async (to: string | number): Promise<readonly BedCall[]> => {
  const calls: BedCall[] = await (await fetch(`${bedUrl}/_bed/calls?to=${to}`)).json()
  return calls
}

const saysSomething = /^(send(?!ChatAction)|messages$)/

/** Everything the bed was asked by anybody. */
export const allCalls = async (): Promise<readonly BedCall[]> => (await fetch(`${bedUrl}/_bed/calls`)).json()

/** Texts that went out to this chat. */
export const saidTo = async (to: string | number): Promise<readonly string[]> => textsOf(await callsTo(to))

/** Texts among these calls that went out. */
export const textsOf = (calls: readonly BedCall[]): readonly string[] => {
  return calls
    .filter(({ name, isTaken, fields }) => saysSomething.test(name) && isTaken && fields['status'] !== 'read')
    .map(({ fields }) => textIn(fields))
}

const textIn = (fields: Readonly<Record<string, unknown>>): string => {
  const { text, caption, interactive } = fields
  if (typeof text === 'object' && text !== null && 'body' in text) return String(text.body)
  if (typeof text === 'string') return text
  if (typeof caption === 'string') return caption
  return JSON.stringify(interactive ?? text ?? fields)
}

/** Makes the bed misbehave. */
export const spoil = async (...rules: readonly FaultRule[]): Promise<void> => {
  await fetch(`${bedUrl}/_bed/rules`, { method: 'POST', body: JSON.stringify(rules) })
}
