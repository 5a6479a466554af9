import { z } from 'zod'
import type { Route } from '../../app.ts'
import { passWebhook } from './pass-webhook.ts'

type Webhook = {
  id: string
  platform: 'telegram' | 'whatsapp'
  path: string
  summary: string
  description: string
}

/** What a chat app sends; whose it is, its signature says, so nobody signs in here. */
export const webhookRoute = ({ id, platform, path, summary, description }: Webhook): Route => ({
  method: 'POST',
  access: { who: 'anyone', key: 'any' },
  // A platform that is refused sends again and again: its pace is its own, and forged ones cost a hash.
  counting: 'free',
  path,
  bare: true,
  envelope: 'plain',
  authentication: 'own',
  operation: {
    id,
    tag: 'Chats',
    summary,
    description,
    body: z.record(z.string(), z.unknown()),
    answers: { 200: { description: 'Everything in it is stored.' } },
    errors: ['UNAUTHORIZED', 'INVALID_INPUT', 'TOO_LARGE', 'UNAVAILABLE', 'CHANNELS_UNAVAILABLE'],
  },
  answer: (c) => passWebhook(c, platform),
})
