import type {
  ChangeContent,
  ConversationEvent,
  ConversationReply,
  ConversationState,
  CreateContent,
  CreationProgress,
  ExportFormat,
  Folder,
  LibraryItem,
  PlayHistoryEntry,
  PracticeTotals,
  Sequence,
  SequenceOfItems,
  Share,
  SharedItem,
  StartedCreation,
} from '@orrery/contracts/practice-api'
import type {
  BeganPlay,
  CompletedPlay,
  ConversationView,
  SampleRequest,
  ShareRequest,
  StartedConversation,
  TotalsPeriod,
} from '@orrery/contracts/practice-calls'
import type { ContentType } from '@orrery/contracts/practice-script'
import type { Voice } from '@orrery/contracts/studio-api'
import type { ConversationLine, Dialling, LineOptions } from './conversation-line.ts'
import { type CallOptions, type Transport, withQuery } from './transport.ts'

type Page<Item> = { items: readonly Item[]; nextCursor: string | null }

/** Conditions on a list of the library; each narrows it. */
export type LibraryAsked = {
  contentType?: ContentType
  tag?: string
  depth?: LibraryItem['depth']
  folderId?: string
  q?: string
  onlyFavorites?: boolean
  cursor?: string
  limit?: number
}

type Message = { conversationId: string; messageId?: string }

const replyOf = ({ message, ...started }: StartedConversation): ConversationReply => ({ ...started, response: message })

export type PracticeConnection = {
  /** Origin of the platform without a slash at its end; empty for the page's own. */
  origin: string
  /** Whether sockets need a ticket, because no cookie says who asks. */
  needsTicket: boolean
  open: Dialling['open']
}

const socketAddress = (origin: string): string => {
  const page = origin === '' ? globalThis.location.origin : origin
  return `${page.replace(/^http/, 'ws')}/api/v1/ws/conversation`
}

/** From an intention to words: one conversation, by calls or over a socket. */
const conversationCalls = ({ get, post }: Transport, { origin, needsTicket, open }: PracticeConnection) => {
  const ticket = async (): Promise<string> =>
    (await post<{ ticket: string }>('/conversation/ticket', undefined, {})).ticket

  return {
    start: async (
      asked: { contentType: ContentType; intent?: string; locale?: string },
      options: CallOptions = {},
    ): Promise<ConversationReply> => replyOf(await post<StartedConversation>('/conversation/start', asked, options)),

    /** Answers the current question. The same `messageId` again gives the same reply. */
    say: (
      { messageId = crypto.randomUUID(), ...asked }: Message & { message: string },
      options: CallOptions = {},
    ): Promise<ConversationReply> => post('/conversation/message', { ...asked, messageId }, options),

    press: (
      { messageId = crypto.randomUUID(), ...asked }: Message & { event: ConversationEvent; step?: ConversationState },
      options: CallOptions = {},
    ): Promise<ConversationReply> => post('/conversation/message', { ...asked, messageId }, options),

    state: (conversationId: string, options: CallOptions = {}): Promise<ConversationView> =>
      get(withQuery('/conversation/state', { conversationId }), options),

    /** Confirms what was gathered: `INSUFFICIENT_CREDITS {required, available}` where it cannot be paid. */
    complete: (conversationId: string, options: CallOptions = {}): Promise<StartedCreation> =>
      post('/conversation/complete', { conversationId, confirm: true }, options),

    cancel: (conversationId: string, options: CallOptions = {}): Promise<ConversationReply> =>
      post('/conversation/cancel', { conversationId }, options),

    /** The conversation as it goes on, over a socket that comes back by itself. */
    connect: async (conversationId: string, options: LineOptions = {}): Promise<ConversationLine> => {
      // Fetched by the pages that talk, so that no other page waits for it.
      const { openLine } = await import('./conversation-line.ts')
      const dialling = { address: socketAddress(origin), ticket: needsTicket ? ticket : null, open }
      return openLine(dialling, conversationId, options)
    },
  }
}

const itemPath = (id: string): string => `/content/${encodeURIComponent(id)}`

const creationCalls = ({ get, post, postForFile }: Transport) => ({
  /** The whole draft at once. With the same `idempotencyKey` a repeat goes on with the same creation. */
  create: (
    draft: CreateContent,
    { idempotencyKey, ...options }: CallOptions & { idempotencyKey?: string } = {},
  ): Promise<StartedCreation> => {
    const headers = idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }
    return post('/content/create', draft, { ...options, headers })
  },

  progress: (creationId: string, options: CallOptions = {}) =>
    get<CreationProgress>(`${itemPath(creationId)}/progress`, options),

  /** `CONFLICT` where it is too late. */
  cancelCreation: (creationId: string, options: CallOptions = {}) =>
    post<CreationProgress>(`${itemPath(creationId)}/cancel`, undefined, options),

  voices: async (locale?: string, options: CallOptions = {}): Promise<readonly Voice[]> =>
    (await get<Page<Voice>>(withQuery('/voices', { locale }), options)).items,

  /** A few words, spoken at once: WAV. */
  speak: (asked: SampleRequest, options: CallOptions = {}): Promise<Blob> =>
    postForFile('/voices/sample', asked, options),
})

const itemCalls = ({ get, post, patch, remove, getFile }: Transport) => ({
  list: ({ onlyFavorites, ...asked }: LibraryAsked = {}, options: CallOptions = {}) => {
    const favorite = onlyFavorites === true ? 'true' : undefined
    return get<Page<LibraryItem>>(withQuery('/content', { ...asked, favorite }), options)
  },

  get: (id: string, options: CallOptions = {}) => get<LibraryItem>(itemPath(id), options),

  /** Free. Other minutes, guidance, pace, bed or words take some seconds. */
  change: (id: string, change: ChangeContent, options: CallOptions = {}) =>
    patch<LibraryItem>(itemPath(id), change, options),

  remove: (id: string, options: CallOptions = {}) =>
    remove<{ receipt: { removed: Readonly<Record<string, number>> } }>(itemPath(id), options),

  /** A deep change: a conversation in `review`. */
  revise: async (id: string, options: CallOptions = {}): Promise<ConversationReply> =>
    replyOf(await post<StartedConversation>(`${itemPath(id)}/revise`, undefined, options)),

  played: (id: string, play: BeganPlay, options: CallOptions = {}) =>
    post<{ practiceEventId: string }>(`${itemPath(id)}/play`, play, options),

  completed: (id: string, play: CompletedPlay, options: CallOptions = {}) =>
    post<{ playCount: number }>(`${itemPath(id)}/complete`, play, options),

  /** The link is told this once. */
  share: (id: string, share: ShareRequest = {}, options: CallOptions = {}) =>
    post<Share>(`${itemPath(id)}/share`, share, options),

  unshare: (id: string, options: CallOptions = {}) => remove(`${itemPath(id)}/share`, options),

  shared: (token: string, options: CallOptions = {}) =>
    get<SharedItem>(`/shares/${encodeURIComponent(token)}`, options),

  exportItem: (id: string, format: ExportFormat, options: CallOptions = {}): Promise<Blob> =>
    getFile(withQuery(`${itemPath(id)}/export`, { format }), options),
})

const folderCalls = ({ get, post, patch, remove }: Transport) => ({
  folders: async (options: CallOptions = {}): Promise<readonly Folder[]> =>
    (await get<Page<Folder>>('/folders', options)).items,

  addFolder: (name: string, options: CallOptions = {}) => post<{ id: string }>('/folders', { name }, options),

  renameFolder: (id: string, name: string, options: CallOptions = {}) =>
    patch<Folder>(`/folders/${encodeURIComponent(id)}`, { name }, options),

  removeFolder: (id: string, options: CallOptions = {}) => remove(`/folders/${encodeURIComponent(id)}`, options),

  sequences: async (options: CallOptions = {}): Promise<readonly Sequence[]> =>
    (await get<Page<Sequence>>('/sequences', options)).items,

  /** With its items in order, ready to be played. */
  sequence: (id: string, options: CallOptions = {}) =>
    get<SequenceOfItems>(`/sequences/${encodeURIComponent(id)}`, options),

  addSequence: (sequence: { name: string; itemIds: readonly string[] }, options: CallOptions = {}) =>
    post<{ id: string }>('/sequences', sequence, options),

  changeSequence: (id: string, change: { name?: string; itemIds?: readonly string[] }, options: CallOptions = {}) =>
    patch<SequenceOfItems>(`/sequences/${encodeURIComponent(id)}`, change, options),

  removeSequence: (id: string, options: CallOptions = {}) => remove(`/sequences/${encodeURIComponent(id)}`, options),

  /** Newest first. */
  history: (page: { limit?: number; cursor?: string } = {}, options: CallOptions = {}) =>
    get<Page<PlayHistoryEntry>>(withQuery('/users/me/history', page), options),

  /** Local dates, both included. */
  totals: (period: TotalsPeriod, options: CallOptions = {}) =>
    get<PracticeTotals>(withQuery('/users/me/practice-totals', period), options),
})

/** Conversations, what is made of them, and the library. */
export const practiceCalls = (transport: Transport, connection: PracticeConnection) => ({
  ...conversationCalls(transport, connection),
  ...creationCalls(transport),
  ...itemCalls(transport),
  ...folderCalls(transport),

  /** Where the sound of an item, or of what was shared, is heard: for `<audio>`, or to be fetched. */
  audioLink: ({ audioUrl }: Pick<LibraryItem, 'audioUrl'>): string => `${connection.origin}${audioUrl}`,
})
