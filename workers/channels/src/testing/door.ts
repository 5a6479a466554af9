import { exports } from 'cloudflare:workers'
import { inject } from 'vitest'
import type { ChannelsApi } from '@orrery/contracts/channels-api'
import type { BedCall, FaultRule } from '../../testing/bed-call.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    chatBedUrl: string
  }
}

// Safe because the entrypoint of this worker is what it says it is.
export const channels = exports.Channels as unknown as ChannelsApi & { fetch(request: Request): Promise<Response> }

const bedUrl = inject('chatBedUrl')
export const telegramSecret = 'a-webhook-secret-of-a-test'

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

/** Everything the bed was asked for this chat, in its order. */
export const callsTo = async (to: string | number): Promise<readonly BedCall[]> => {
  const calls: BedCall[] = await (await fetch(`${bedUrl}/_bed/calls`)).json()
  return calls.filter((call) => call.to === String(to))
}

const saysSomething = /^(send(?!ChatAction)|messages$)/

/** Texts that went out to this chat. */
export const saidTo = async (to: string | number): Promise<readonly string[]> => {
  const calls = await callsTo(to)
  return calls.filter(({ name, isTaken }) => saysSomething.test(name) && isTaken).map(({ fields }) => textIn(fields))
}

const textIn = (fields: Readonly<Record<string, unknown>>): string => {
  const { text, caption, interactive } = fields
  if (typeof text === 'string') return text
  if (typeof caption === 'string') return caption
  return JSON.stringify(interactive ?? text ?? fields)
}

/** Makes the bed misbehave. */
export const spoil = async (...rules: readonly FaultRule[]): Promise<void> => {
  await fetch(`${bedUrl}/_bed/rules`, { method: 'POST', body: JSON.stringify(rules) })
}
