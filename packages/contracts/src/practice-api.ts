import { z } from 'zod'
import type { Actor } from './actor.ts'
import type { ByteStream } from './ai-api.ts'
import type { Trace } from './engines-api.ts'
import type { WorkerHealth } from './health.ts'
import { askedLocale } from './locale.ts'
import type { PersonalData } from './personal-data.ts'
import {
  type ContentType,
  contentTypes,
  guidances,
  minutesOf,
  paces,
  type PracticeType,
  practiceTypes,
  ratedStatement,
  type TimelineStep,
} from './practice-script.ts'
import type { AudioMetadata } from './studio-api.ts'
import { beds, tones } from './studio-api.ts'

/** Where a conversation stands: ids of the wire. `support` is ours; `idle` is a conversation that was left or ended. */
export const conversationStates = [
  'greeting',
  'intent_gathering',
  'context_gathering',
  'statement_collection',
  'duration_selection',
  'practice_type_selection',
  'imagery_gathering',
  'identity_language_gathering',
  'emotional_anchoring_gathering',
  'voice_selection',
  'review',
  'confirmed',
  'generating',
  'complete',
  'support',
  'idle',
] as const
export type ConversationState = (typeof conversationStates)[number]

/** What a person does beside answering. */
export const conversationEvents = [
  'confirm',
  'modify',
  'skip',
  'back',
  'cancel',
  'leave',
  'retry',
  'explain',
  'go_on',
  'use_chart',
  'without_chart',
  'practice_now',
  'save_for_later',
  'pause',
  'resume',
  'practice_complete',
] as const
export type ConversationEvent = (typeof conversationEvents)[number]

export type RatedStatement = z.infer<typeof ratedStatement>

/** What was gathered so far. A value that is absent was not asked yet; null: left out on purpose. */
export type GatheredSlots = {
  intent?: string
  statements?: readonly RatedStatement[]
  durationMinutes?: number
  practiceType?: PracticeType
  imagery?: string | null
  context?: { whyMatters?: string; deeperMeaning?: string; lifeMoment?: string }
  identityStatements?: readonly RatedStatement[]
  emotionalGoal?: string
  voice?: { voiceId: string; voiceType: 'user' | 'standard' | 'premium' }
  usesChart?: boolean
}

/** `event` instead of `text` where a press means more than words. */
export type QuickReply = { label: string; text?: string; event?: ConversationEvent; step?: ConversationState }

export type Price = { halfCredits: number; credits: number }

export type ConversationMessage = { seq: number; from: 'person' | 'orrery'; text: string; at: string }

/** Somebody to talk to, from the data of packages/safety. */
export type SupportResource = { name: string; contact: string; url: string; region: string }

/** An answer of the conversation: the same over REST and socket. `seq` counts what the server said. */
export type ConversationReply = {
  conversationId: string
  contentType: ContentType
  state: ConversationState
  response: string
  quickReplies: readonly QuickReply[]
  slots: GatheredSlots
  seq: number
  price?: Price
  balance?: Price
  resources?: readonly SupportResource[]
  creationId?: string
  itemId?: string
}

export const startConversation = z.object({
  contentType: z.enum([...contentTypes, 'meditation']),
  intent: z.string().max(10_000).optional(),
  locale: askedLocale.optional(),
})
export const conversationMessage = z
  .object({
    conversationId: z.string().max(64),
    messageId: z.string().min(1).max(64),
    message: z.string().max(16_000).optional(),
    event: z.enum(conversationEvents).optional(),
    step: z.enum(conversationStates).optional(),
  })
  .refine(
    ({ message, event }) => (message === undefined) !== (event === undefined),
    'Send message or event, one of the two.',
  )

const statementInput = z.union([z.string().min(1).max(300), ratedStatement])

/** The whole draft at once. Numbers are not taken from strings. */
export const createContent = z.object({
  contentType: z.enum([...contentTypes, 'meditation']),
  intent: z.string().min(10).max(300),
  statements: z.array(statementInput).min(1).max(7).optional(),
  durationMinutes: z.number().int().min(1).max(minutesOf.ritual.most).optional(),
  practiceType: z.enum(practiceTypes).optional(),
  imagery: z.string().max(1000).nullish(),
  context: z
    .object({
      whyMatters: z.string().min(1).max(1000),
      deeperMeaning: z.string().min(1).max(1000),
      lifeMoment: z.string().min(1).max(1000),
    })
    .optional(),
  identityStatements: z.array(statementInput).min(1).max(7).optional(),
  emotionalGoal: z.string().min(1).max(1000).optional(),
  voice: z.object({ voiceId: z.string().max(80) }).optional(),
  guidance: z.enum(guidances).optional(),
  pace: z.enum(paces).optional(),
  tone: z.enum(tones).optional(),
  bed: z.enum(beds).optional(),
  usesChart: z.boolean().optional(),
  locale: askedLocale.optional(),
  title: z.string().min(1).max(120).optional(),
})
export type CreateContent = z.infer<typeof createContent>

export const creationSteps = ['compose', 'synthesise', 'save', 'post'] as const
export type CreationStatus = 'generating' | 'complete' | 'failed' | 'cancelled'

/** `fraction` is 0 to 1, never falls and is 1 when complete. `reason`: why it failed, in plain words. */
export type CreationProgress = {
  creationId: string
  step: (typeof creationSteps)[number]
  steps: readonly string[]
  fraction: number
  status: CreationStatus
  itemId?: string
  reason?: string
}

export type StartedCreation = { creationId: string; status: CreationStatus; halfCreditsHeld: number }

const tag = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Tags are words in small letters, joined by hyphens.')

export const changeContent = z.object({
  durationMinutes: z.number().int().min(1).max(minutesOf.ritual.most).optional(),
  guidance: z.enum(guidances).optional(),
  text: z.string().min(1).max(60_000).optional(),
  pace: z.enum(paces).optional(),
  bed: z.enum(beds).optional(),
  volume: z.number().int().min(0).max(100).optional(),
  title: z.string().min(1).max(120).optional(),
  tags: z.array(tag).max(10).optional(),
  folderId: z.string().max(64).nullable().optional(),
  isFavorite: z.boolean().optional(),
})
export type ChangeContent = z.infer<typeof changeContent>

export const listContent = z.object({
  contentType: z.enum(contentTypes).optional(),
  tag: tag.optional(),
  depth: z.enum(['shallow', 'medium', 'deep']).optional(),
  folderId: z.string().max(64).optional(),
  q: z.string().max(200).optional(),
  favorite: z.enum(['true']).optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
export type ListContent = z.infer<typeof listContent>

/** Something made, as its owner sees it. Instants are ISO. */
export type LibraryItem = {
  id: string
  contentType: ContentType
  title: string
  depth: 'shallow' | 'medium' | 'deep'
  tags: readonly string[]
  folderId: string | null
  isFavorite: boolean
  playCount: number
  lastPlayedAt: string | null
  createdAt: string
  version: number
  durationMinutes: number
  guidance: (typeof guidances)[number]
  pace: (typeof paces)[number]
  bed: (typeof beds)[number]
  volume: number
  locale: string
  /** Sentences of each section. */
  structure: Readonly<Record<string, readonly string[]>>
  timeline: readonly TimelineStep[]
  statements: readonly string[]
  transcript: string
  shapedBy: readonly string[]
  /** Signed for this answer, 15 minutes; never stored. */
  audioUrl: string
  provider: { text: string; speech: string }
  audio: AudioMetadata
}

export type Folder = { id: string; name: string; items: number }

/** Items in an order of the person's own. */
export type Sequence = { id: string; name: string; createdAt: string; itemIds: readonly string[] }
export type SequenceOfItems = Omit<Sequence, 'itemIds'> & { items: readonly LibraryItem[] }
export type Share = { url: string; token: string; endsAt: string | null }
export type SharedItem = {
  title: string
  contentType: ContentType
  transcript: string
  audioUrl: string
  provider: { text: string; speech: string }
  synthetic: true
}
export type PlayHistoryEntry = {
  practiceEventId: string
  itemId: string
  title: string
  startedAt: string
  completedAt: string | null
  seconds: number
}
export type PracticeTotals = {
  minutes: number
  sessions: number
  practiceDays: number
  byType: Readonly<Record<ContentType, { minutes: number; sessions: number }>>
}
export const exportFormats = ['text', 'audio', 'bundle'] as const
export type ExportFormat = (typeof exportFormats)[number]

type Asked = { actor: Actor; trace: Trace }

/** Conversations, what comes of them, and the library. What belongs to somebody else is `NOT_FOUND`. */
export interface PracticeApi extends PersonalData {
  start(request: Asked & z.infer<typeof startConversation>): Promise<ConversationReply>
  message(request: Asked & z.infer<typeof conversationMessage>): Promise<ConversationReply>
  state(
    request: Asked & { conversationId: string },
  ): Promise<ConversationReply & { messages: readonly ConversationMessage[] }>
  /** `confirm: true` is the event of that name. Throws `INSUFFICIENT_CREDITS {required, available}`. */
  complete(request: Asked & { conversationId: string; confirm: boolean; messageId: string }): Promise<StartedCreation>
  cancel(request: Asked & { conversationId: string }): Promise<ConversationReply>
  /** One use, 30 s. */
  ticket(request: Asked): Promise<{ ticket: string; expiresAt: string }>
  /** Whoever the ticket was given to, once; null: nobody. */
  redeemTicket(request: { ticket: string }): Promise<{ userId: string } | null>
  create(request: Asked & { draft: CreateContent; idempotencyKey: string | null }): Promise<StartedCreation>
  cancelCreation(request: Asked & { creationId: string }): Promise<CreationProgress>
  progress(request: Asked & { creationId: string }): Promise<CreationProgress>
  list(request: Asked & { query: ListContent }): Promise<{ items: readonly LibraryItem[]; nextCursor: string | null }>
  item(request: Asked & { itemId: string }): Promise<LibraryItem>
  change(request: Asked & { itemId: string; change: ChangeContent }): Promise<LibraryItem>
  remove(request: Asked & { itemId: string }): Promise<{ receipt: { removed: Record<string, number> } }>
  play(
    request: Asked & { itemId: string; practiceEventId: string; startedAt: string; timeZone?: string },
  ): Promise<{ practiceEventId: string }>
  playCompleted(
    request: Asked & { itemId: string; practiceEventId: string; completedAt: string; seconds: number },
  ): Promise<{ playCount: number }>
  /** `text`, `audio`, or `bundle`: a zip of MP3, WebVTT, cue sheet, `script.txt` and `item.json`. */
  exportItem(
    request: Asked & { itemId: string; format: ExportFormat },
  ): Promise<{ contentType: string; fileName: string; body: ByteStream }>
  share(request: Asked & { itemId: string; endsAt?: string | null }): Promise<Share>
  unshare(request: Asked & { itemId: string }): Promise<void>
  shared(request: { token: string }): Promise<SharedItem>
  sharedAudio(request: { token: string }): Promise<{ userId: string; itemId: string; version: number }>
  revise(request: Asked & { itemId: string }): Promise<ConversationReply>
  folders(request: Asked): Promise<readonly Folder[]>
  addFolder(request: Asked & { name: string }): Promise<{ id: string }>
  renameFolder(request: Asked & { folderId: string; name: string }): Promise<Folder>
  removeFolder(request: Asked & { folderId: string }): Promise<void>
  sequences(request: Asked): Promise<readonly Sequence[]>
  sequence(request: Asked & { sequenceId: string }): Promise<SequenceOfItems>
  addSequence(request: Asked & { name: string; itemIds: string[] }): Promise<{ id: string }>
  changeSequence(request: Asked & { sequenceId: string; name?: string; itemIds?: string[] }): Promise<SequenceOfItems>
  removeSequence(request: Asked & { sequenceId: string }): Promise<void>
  history(
    request: Asked & { limit: number; cursor?: string },
  ): Promise<{ items: readonly PlayHistoryEntry[]; nextCursor: string | null }>
  totals(request: Asked & { from: string; to: string }): Promise<PracticeTotals>
  health(): Promise<WorkerHealth>
}
