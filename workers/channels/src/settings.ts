import type { Env } from './env.ts'

/** What the bot on Telegram needs; `webhookSecret` null: it asks for updates itself. */
export type TelegramSettings = { token: string; account: string; webhookSecret: string | null; apiUrl: string }

/** What the number on WhatsApp needs. */
export type WhatsAppSettings = {
  accessToken: string
  appSecret: string
  verifyToken: string
  account: string
  graphUrl: string
  version: string
  templates: string
}

/** Null while the app is off. The account is the bot's id, which is the part of its token that is no secret. */
export const telegramSettings = (env: Env): TelegramSettings | null => {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_SECRET: secret, TELEGRAM_API_URL: apiUrl } = env
  if (!token) return null
  return { token, account: token.split(':')[0] ?? token, webhookSecret: secret || null, apiUrl }
}

/** Null while the app is off: it needs all four. */
export const whatsappSettings = (env: Env): WhatsAppSettings | null => {
  const { WHATSAPP_ACCESS_TOKEN: accessToken, WHATSAPP_APP_SECRET: appSecret } = env
  const { WHATSAPP_VERIFY_TOKEN: verifyToken, WHATSAPP_PHONE_NUMBER_ID: account } = env
  if (!accessToken || !appSecret || !verifyToken || !account) return null
  return {
    accessToken,
    appSecret,
    verifyToken,
    account,
    graphUrl: env.WHATSAPP_GRAPH_URL,
    version: env.WHATSAPP_GRAPH_VERSION,
    templates: env.WHATSAPP_TEMPLATES,
  }
}
