import type { Route } from './app.ts'
import { telegramWebhook, telegramWebhookAlias } from './routes/webhooks/telegram-webhooks.ts'

/** Chat apps: what they send, and which chats belong to an account. */
export const chatRoutes: readonly Route[] = [telegramWebhook, telegramWebhookAlias]
