import {
  conversationEvents,
  type ConversationMessage,
  conversationStates,
  type CreationProgress,
  creationSteps,
  type Folder,
  type LibraryItem,
  type PlayHistoryEntry,
  type PracticeTotals,
  type QuickReply,
  type Sequence,
  type SequenceOfItems,
  type Share,
  type SharedItem,
  type StartedCreation,
  type SupportResource,
} from '@orrery/contracts/practice-api'
import type { ConversationView, StartedConversation } from '@orrery/contracts/practice-calls'
import {
  contentTypes,
  guidances,
  paces,
  practiceTypes,
  ratedStatement,
  timelineStep,
} from '@orrery/contracts/practice-script'
import {
  type AudioMetadata,
  type AudioSegment,
  beds,
  paces as voicePaces,
  type Voice,
} from '@orrery/contracts/studio-api'
import { z } from 'zod'

/** Answers of practice and studio as zod sees them, for the OpenAPI document. */

const instant = z.string().describe('Instant in UTC, ISO 8601.')
const count = z.int().min(0)
const nextCursor = z.string().nullable().describe('Send it as cursor for the next page; null on the last one.')
const provider = z
  .object({ text: z.string(), speech: z.string() })
  .describe('Who wrote and who spoke: `composer`, `flite` and `espeak-ng` are the offline defaults, and no models.')

const price = z.object({ halfCredits: z.int(), credits: z.number() }).meta({ id: 'Price' })

const quickReply = z
  .object({
    label: z.string(),
    text: z.string().exactOptional(),
    event: z.enum(conversationEvents).exactOptional(),
    step: z.enum(conversationStates).exactOptional(),
  })
  .meta({ id: 'QuickReply' }) satisfies z.ZodType<QuickReply>

const supportResource = z
  .object({ name: z.string(), contact: z.string(), url: z.string(), region: z.string() })
  .meta({ id: 'SupportResource' }) satisfies z.ZodType<SupportResource>

const rated = z
  .object({ text: z.string(), rating: ratedStatement.shape.rating.unwrap() })
  .meta({ id: 'RatedStatement' })

const slots = z
  .object({
    intent: z.string().exactOptional(),
    statements: z.array(rated).exactOptional(),
    durationMinutes: z.int().exactOptional(),
    practiceType: z.enum(practiceTypes).exactOptional(),
    imagery: z.string().nullable().exactOptional(),
    context: z
      .object({
        whyMatters: z.string().exactOptional(),
        deeperMeaning: z.string().exactOptional(),
        lifeMoment: z.string().exactOptional(),
      })
      .exactOptional(),
    identityStatements: z.array(rated).exactOptional(),
    emotionalGoal: z.string().exactOptional(),
    voice: z.object({ voiceId: z.string(), voiceType: z.enum(['user', 'standard', 'premium']) }).exactOptional(),
    usesChart: z.boolean().exactOptional(),
  })
  .meta({ id: 'GatheredSlots' })

const said = {
  conversationId: z.string(),
  contentType: z.enum(contentTypes),
  state: z.enum(conversationStates),
  quickReplies: z.array(quickReply),
  slots,
  seq: count.describe('Number of the frame, the same over the socket.'),
  price: price.exactOptional(),
  balance: price.exactOptional(),
  resources: z.array(supportResource).exactOptional().describe('Somebody to talk to, where the state is support.'),
  creationId: z.string().exactOptional(),
  itemId: z.string().exactOptional(),
}

export const startedConversation = z
  .object({ ...said, message: z.string() })
  .meta({ id: 'StartedConversation' }) satisfies z.ZodType<StartedConversation>

export const conversationReply = z.object({ ...said, response: z.string() }).meta({ id: 'ConversationReply' })

const conversationMessage = z
  .object({ seq: count, from: z.enum(['person', 'orrery']), text: z.string(), at: instant })
  .meta({ id: 'ConversationMessage' }) satisfies z.ZodType<ConversationMessage>

export const conversationView = z
  .object({ ...said, response: z.string(), messages: z.array(conversationMessage) })
  .meta({ id: 'ConversationView' }) satisfies z.ZodType<ConversationView>

export const ticketAnswer = z.object({ ticket: z.string(), expiresAt: instant }).meta({ id: 'ConversationTicket' })

const creationStatus = z.enum(['generating', 'complete', 'failed', 'cancelled'])

export const startedCreation = z
  .object({ creationId: z.string(), status: creationStatus, halfCreditsHeld: count })
  .meta({ id: 'StartedCreation' }) satisfies z.ZodType<StartedCreation>

export const creationProgress = z
  .object({
    creationId: z.string(),
    step: z.enum(creationSteps),
    steps: z.array(z.string()),
    fraction: z.number().min(0).max(1).describe('Never falls, and is 1 when complete.'),
    status: creationStatus,
    itemId: z.string().exactOptional(),
    reason: z.string().exactOptional(),
  })
  .meta({ id: 'CreationProgress' }) satisfies z.ZodType<CreationProgress>

const segment = z
  .object({ startMs: z.number(), endMs: z.number(), text: z.string(), section: z.string().nullable() })
  .meta({ id: 'AudioSegment' }) satisfies z.ZodType<AudioSegment>

const audio = z
  .object({
    durationSeconds: z.number(),
    sizeBytes: count,
    format: z.enum(['mp3', 'wav']),
    bitrateKbps: z.number(),
    sampleRateHz: count,
    channels: z.union([z.literal(1), z.literal(2)]),
    loudnessLufs: z.number(),
    truePeakDb: z.number(),
    provider: z.string(),
    voice: z.string(),
    engineVersion: z.string(),
    textSha256: z.string(),
    sha256: z.string(),
    segments: z.array(segment),
    synthetic: z.literal(true),
    consentId: z.string().exactOptional(),
  })
  .meta({ id: 'AudioMetadata' }) satisfies z.ZodType<AudioMetadata>

export const libraryItem = z
  .object({
    id: z.string(),
    contentType: z.enum(contentTypes),
    title: z.string(),
    depth: z.enum(['shallow', 'medium', 'deep']),
    tags: z.array(z.string()),
    folderId: z.string().nullable(),
    isFavorite: z.boolean(),
    playCount: count,
    lastPlayedAt: instant.nullable(),
    createdAt: instant,
    version: count,
    durationMinutes: z.number(),
    guidance: z.enum(guidances),
    pace: z.enum(paces),
    bed: z.enum(beds),
    volume: z.number(),
    locale: z.string(),
    structure: z.record(z.string(), z.array(z.string())).describe('Sentences of each section.'),
    timeline: z.array(timelineStep),
    statements: z.array(z.string()),
    transcript: z.string(),
    shapedBy: z.array(z.string()),
    audioUrl: z.string().describe('Signed for this answer; ends after 15 minutes.'),
    provider,
    audio,
  })
  .meta({ id: 'LibraryItem' }) satisfies z.ZodType<LibraryItem>

export const libraryPage = z.object({ items: z.array(libraryItem), nextCursor }).meta({ id: 'LibraryPage' })

export const removalReceipt = z
  .object({ receipt: z.object({ removed: z.record(z.string(), count) }) })
  .meta({ id: 'RemovalReceipt' })

export const notedPlay = z.object({ practiceEventId: z.string() })
export const countedPlay = z.object({ playCount: count })

export const share = z
  .object({ url: z.string(), token: z.string(), endsAt: instant.nullable() })
  .meta({ id: 'Share' }) satisfies z.ZodType<Share>

export const sharedItem = z
  .object({
    title: z.string(),
    contentType: z.enum(contentTypes),
    transcript: z.string(),
    audioUrl: z.string(),
    provider,
    synthetic: z.literal(true),
  })
  .meta({ id: 'SharedItem' }) satisfies z.ZodType<SharedItem>

export const folder = z
  .object({ id: z.string(), name: z.string(), items: count })
  .meta({ id: 'Folder' }) satisfies z.ZodType<Folder>

export const folderList = z.object({ items: z.array(folder), nextCursor: z.null() }).meta({ id: 'FolderList' })

const namedSequence = { id: z.string(), name: z.string(), createdAt: instant }

const sequence = z
  .object({ ...namedSequence, itemIds: z.array(z.string()) })
  .meta({ id: 'Sequence' }) satisfies z.ZodType<Sequence>

export const sequenceList = z.object({ items: z.array(sequence), nextCursor: z.null() }).meta({ id: 'SequenceList' })

export const sequenceOfItems = z
  .object({ ...namedSequence, items: z.array(libraryItem) })
  .meta({ id: 'SequenceOfItems' }) satisfies z.ZodType<SequenceOfItems>

const playHistoryEntry = z
  .object({
    practiceEventId: z.string(),
    itemId: z.string(),
    title: z.string(),
    startedAt: instant,
    completedAt: instant.nullable(),
    seconds: count,
  })
  .meta({ id: 'PlayHistoryEntry' }) satisfies z.ZodType<PlayHistoryEntry>

export const playHistory = z.object({ items: z.array(playHistoryEntry), nextCursor }).meta({ id: 'PlayHistory' })

const totalsOfType = z.object({ minutes: count, sessions: count })

export const practiceTotals = z
  .object({
    minutes: count,
    sessions: count,
    practiceDays: count,
    byType: z.object({ affirmation: totalsOfType, guided_meditation: totalsOfType, ritual: totalsOfType }),
  })
  .meta({ id: 'PracticeTotals' }) satisfies z.ZodType<PracticeTotals>

const wordsPerMinute = z.object(
  Object.fromEntries(voicePaces.map((pace) => [pace, z.number()])) as Record<(typeof voicePaces)[number], z.ZodNumber>,
)

const voice = z
  .object({
    id: z.string().describe('`engine:name`.'),
    name: z.string(),
    locale: z.string(),
    engine: z.string(),
    voiceType: z.enum(['standard', 'premium', 'user']),
    wordsPerMinute: wordsPerMinute.nullable().describe('Measured; null where it is not known.'),
  })
  .meta({ id: 'Voice' }) satisfies z.ZodType<Voice>

export const voiceList = z.object({ items: z.array(voice), nextCursor: z.null() }).meta({ id: 'VoiceList' })
