import { z } from 'zod'
import type { Route } from '../../app.ts'
import { passWebhook } from './pass-webhook.ts'
import { webhookRoute } from './webhook-route.ts'

const about = {
  platform: 'whatsapp',
  description:
    'A notification of the Cloud API, signed over its bytes in `X-Hub-Signature-256`. A repeated message id is answered like the first and does nothing.',
} as const

export const whatsappWebhook = webhookRoute({
  ...about,
  id: 'whatsappWebhook',
  path: '/webhook/whatsapp',
  summary: 'What WhatsApp sends',
})

export const whatsappWebhookPlural = webhookRoute({
  ...about,
  id: 'whatsappWebhookPlural',
  path: '/webhooks/whatsapp',
  summary: 'The same under its other name',
})

export const whatsappWebhookAlias = webhookRoute({
  ...about,
  id: 'whatsappWebhookAlias',
  path: '/whatsapp/webhook',
  summary: 'The same under its oldest name',
})

const query = z.object({
  'hub.mode': z.string().optional(),
  'hub.verify_token': z.string().optional(),
  'hub.challenge': z.string().optional(),
})

const challengeRoute = (id: string, path: string): Route => ({
  method: 'GET',
  access: { who: 'anyone', key: 'any' },
  counting: 'once',
  path,
  bare: true,
  envelope: 'plain',
  authentication: 'own',
  operation: {
    id,
    tag: 'Chats',
    summary: 'Proves to WhatsApp that the address is ours',
    description: 'Answers `hub.challenge` where `hub.verify_token` is the one that was set up.',
    query,
    answers: { 200: { description: 'The challenge.', mediaType: 'text/plain', schema: z.string() } },
    errors: ['FORBIDDEN', 'RATE_LIMITED', 'UNAVAILABLE', 'CHANNELS_UNAVAILABLE'],
  },
  answer: (c) => passWebhook(c, 'whatsapp'),
})

export const whatsappChallenge = challengeRoute('whatsappChallenge', '/webhook/whatsapp')
export const whatsappChallengePlural = challengeRoute('whatsappChallengePlural', '/webhooks/whatsapp')
export const whatsappChallengeAlias = challengeRoute('whatsappChallengeAlias', '/whatsapp/webhook')
