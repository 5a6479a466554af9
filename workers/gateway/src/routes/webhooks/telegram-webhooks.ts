import { webhookRoute } from './webhook-route.ts'

const about = {
  platform: 'telegram',
  description:
    'An `Update` of the Bot API, with the secret of `setWebhook` in `X-Telegram-Bot-Api-Secret-Token`. A repeated `update_id` is answered like the first and does nothing.',
} as const

export const telegramWebhook = webhookRoute({
  ...about,
  id: 'telegramWebhook',
  path: '/webhook/telegram',
  summary: 'What Telegram sends',
})

export const telegramWebhookAlias = webhookRoute({
  ...about,
  id: 'telegramWebhookAlias',
  path: '/webhooks/telegram',
  summary: 'The same under its other name',
})
