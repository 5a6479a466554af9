import type { Route } from './app.ts'
import { telegramWebhook, telegramWebhookAlias } from './routes/webhooks/telegram-webhooks.ts'
import {
  whatsappChallenge,
  whatsappChallengeAlias,
  whatsappChallengePlural,
  whatsappWebhook,
  whatsappWebhookAlias,
  whatsappWebhookPlural,
} from './routes/webhooks/whatsapp-webhooks.ts'
import { giveLinkCode } from './routes/connections/give-link-code.ts'
import { listConnections } from './routes/connections/list-connections.ts'
import { removeConnection } from './routes/connections/remove-connection.ts'

/** Chat apps: what they send, and which chats belong to an account. */
export const chatRoutes: readonly Route[] = [
  telegramWebhook,
  telegramWebhookAlias,
  whatsappChallenge,
  whatsappChallengePlural,
  whatsappChallengeAlias,
  whatsappWebhook,
  whatsappWebhookPlural,
  whatsappWebhookAlias,
  listConnections,
  giveLinkCode,
  removeConnection,
]
