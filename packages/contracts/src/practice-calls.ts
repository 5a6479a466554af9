import { z } from 'zod'
import { askedLocale } from './locale.ts'
import { exportFormats, type ConversationReply, type PracticeApi } from './practice-api.ts'
import { beds, paces, tones } from './studio-api.ts'

/** What the door says of practice where it says it in its own words. */

/** A conversation that begins: what is said first is its `message`. */
export type StartedConversation = Omit<ConversationReply, 'response'> & { message: string }

export type ConversationView = Awaited<ReturnType<PracticeApi['state']>>

export const conversationNamed = z.object({ conversationId: z.string().min(1).max(64) })

export const completeConversation = conversationNamed.extend({
  confirm: z.boolean(),
  messageId: z.string().min(1).max(64).optional().describe('The same again is the same press.'),
})

const instant = z.string().min(1).max(40).describe('Instant, ISO 8601.')

export const beganPlay = z.object({
  practiceEventId: z.string().min(1).max(64).describe('Chosen by the client: the same again is the same practice.'),
  startedAt: instant.describe('At most 30 days ago: what was played without a net is told later.'),
  timeZone: z.string().min(1).max(64).exactOptional().describe('IANA zone in which it was; UTC when left out.'),
})
export type BeganPlay = z.infer<typeof beganPlay>

export const completedPlay = z.object({
  practiceEventId: z.string().min(1).max(64).optional().describe('The last one of this item when left out.'),
  completedAt: instant,
  seconds: z.int().min(0).max(86_400),
})
export type CompletedPlay = z.infer<typeof completedPlay>

export const shareRequest = z.object({
  endsAt: instant.nullable().optional().describe('30 days from now when left out; null for no end.'),
})
export type ShareRequest = z.infer<typeof shareRequest>

export const folderRequest = z.object({ name: z.string().min(1).max(80) })

const orderedItems = z.array(z.string().min(1).max(64)).max(50).describe('In their order; one may come twice.')
export const sequenceRequest = z.object({ name: z.string().min(1).max(80), itemIds: orderedItems.default([]) })
export const sequenceChange = z.object({
  name: z.string().min(1).max(80).exactOptional(),
  itemIds: orderedItems.exactOptional(),
})

export const exportQuery = z.object({ format: z.enum(exportFormats) })

export const historyPage = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(200).exactOptional(),
})

const date = z.string().min(1).max(10).describe('Date, YYYY-MM-DD; both are included.')
export const totalsPeriod = z.object({ from: date, to: date })
export type TotalsPeriod = z.infer<typeof totalsPeriod>

export const voicesQuery = z.object({ locale: askedLocale.optional().describe('BCP 47.') })

export const sampleRequest = z.object({
  text: z.string().trim().min(1).max(600),
  locale: askedLocale.default('en').describe('BCP 47.'),
  voice: z.string().max(80).optional().describe('`engine:name`; that of the language when left out.'),
  pace: z.enum(paces).optional(),
  tone: z.enum(tones).optional(),
  bed: z.enum(beds).optional(),
})
export type SampleRequest = z.input<typeof sampleRequest>
