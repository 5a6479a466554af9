import type { ChatPlatform } from '@orrery/contracts/channels-api'
import type { Env } from '../env.ts'
import { receiveTelegram } from './receive-telegram.ts'
import { receiveWhatsApp } from './receive-whatsapp.ts'
import { refuseWebhook } from './webhook-answer.ts'

const paths: Readonly<Record<string, ChatPlatform>> = {
  '/webhook/telegram': 'telegram',
  '/webhooks/telegram': 'telegram',
  '/webhook/whatsapp': 'whatsapp',
  '/webhooks/whatsapp': 'whatsapp',
  '/whatsapp/webhook': 'whatsapp',
}

/** Takes a webhook as the platform sent it. Answered 2xx only when everything in it is stored. */
export const receiveWebhook = async (env: Env, request: Request): Promise<Response> => {
  const platform = paths[new URL(request.url).pathname]
  if (platform === 'telegram') return receiveTelegram(env, request)
  if (platform === 'whatsapp') return receiveWhatsApp(env, request)
  return refuseWebhook('NOT_FOUND', 'There is no such webhook.')
}
