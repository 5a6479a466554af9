import type { CreditStanding, CreditTransaction } from '@orrery/contracts/credit-calls'
import { AppError, type ErrorBody, type ErrorCode, statusOf } from '@orrery/contracts/errors'
import type {
  ChangeContent,
  ConversationEvent,
  ConversationReply,
  ConversationState,
  CreationProgress,
  ExportFormat,
  Folder,
  LibraryItem,
  ListContent,
  PlayHistoryEntry,
  PracticeTotals,
  Share,
  SharedItem,
  StartedCreation,
} from '@orrery/contracts/practice-api'
import type { ConversationView, StartedConversation } from '@orrery/contracts/practice-calls'
import type { ContentType } from '@orrery/contracts/practice-script'
import type { Page } from '@orrery/contracts/readings-api'

type CallOptions = { signal?: AbortSignal }
type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

export type ConversationNow = ConversationView

/** Something said or pressed. Its id makes a repeat harmless. */
export type Utterance = { messageId: string } & (
  | { message: string }
  | { event: ConversationEvent; step?: ConversationState }
)

const isErrorBody = (body: unknown): body is ErrorBody =>
  typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'object'

const noAnswer = (cause?: unknown): AppError =>
  Object.assign(new AppError('UNAVAILABLE', 'No answer came. Check the connection and try again.'), { cause })

const failureOf = async (response: Response): Promise<AppError> => {
  const body: unknown = await response.json().catch(() => null)
  if (!isErrorBody(body) || !Object.hasOwn(statusOf, body.error.code)) return noAnswer()
  const { code, message, details, requestId } = body.error
  return new AppError(code as ErrorCode, message, { ...details, requestId })
}

const send = async (method: Method, path: string, body: unknown, { signal }: CallOptions): Promise<Response> => {
  const sent = body === undefined && method === 'POST' ? {} : body
  const response = await fetch(`/api/v1${path}`, {
    method,
    ...(sent !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(sent) }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    signal?.throwIfAborted()
    throw noAnswer(error)
  })
  if (!response.ok) throw await failureOf(response)
  return response
}

const ask = async <Answer>(
  method: Method,
  path: string,
  body?: unknown,
  options: CallOptions = {},
): Promise<Answer> => {
  const response = await send(method, path, body, options)
  // Safe because the contract types are what the door answers with.
  return (response.status === 204 ? undefined : await response.json()) as Answer
}

const query = (asked: Readonly<Record<string, string | number | undefined>>): string => {
  const given = Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`
}

const contentPath = (id: string): string => `/content/${encodeURIComponent(id)}`

const conversationCalls = {
  start: (wish: { contentType: ContentType; intent?: string; locale?: string }) =>
    ask<StartedConversation>('POST', '/conversation/start', wish),

  now: (conversationId: string, options?: CallOptions) =>
    ask<ConversationNow>('GET', `/conversation/state${query({ conversationId })}`, undefined, options),

  say: (conversationId: string, utterance: Utterance) =>
    ask<ConversationReply>('POST', '/conversation/message', { conversationId, ...utterance }),

  /** One sentence, spoken. */
  speak: async (text: string, options: CallOptions = {}): Promise<Blob> =>
    (await send('POST', '/voices/sample', { text, locale: 'en' }, options)).blob(),
}

const creationCalls = {
  progress: (creationId: string, options?: CallOptions) =>
    ask<CreationProgress>('GET', `${contentPath(creationId)}/progress`, undefined, options),

  cancelCreation: (creationId: string) => ask<CreationProgress>('POST', `${contentPath(creationId)}/cancel`),
}

const libraryCalls = {
  list: (asked: Partial<ListContent>, options?: CallOptions) =>
    ask<Page<LibraryItem>>('GET', `/content${query(asked)}`, undefined, options),

  item: (id: string, options?: CallOptions) => ask<LibraryItem>('GET', contentPath(id), undefined, options),

  change: (id: string, change: ChangeContent) => ask<LibraryItem>('PATCH', contentPath(id), change),

  remove: (id: string) => ask<{ receipt: { removed: Record<string, number> } }>('DELETE', contentPath(id)),

  play: (id: string, begun: { practiceEventId: string; startedAt: string; timeZone: string }) =>
    ask<{ practiceEventId: string }>('POST', `${contentPath(id)}/play`, begun),

  playCompleted: (id: string, ended: { practiceEventId: string; completedAt: string; seconds: number }) =>
    ask<{ playCount: number }>('POST', `${contentPath(id)}/complete`, ended),

  exportItem: async (id: string, format: ExportFormat): Promise<Blob> =>
    (await send('GET', `${contentPath(id)}/export${query({ format })}`, undefined, {})).blob(),

  share: (id: string, endsAt: string | null) => ask<Share>('POST', `${contentPath(id)}/share`, { endsAt }),

  unshare: (id: string) => ask<void>('DELETE', `${contentPath(id)}/share`),

  shared: (token: string, options?: CallOptions) =>
    ask<SharedItem>('GET', `/shares/${encodeURIComponent(token)}`, undefined, options),

  /** Opens an item again in a conversation: a deep change. */
  revise: (id: string) => ask<StartedConversation>('POST', `${contentPath(id)}/revise`),

  history: (options?: CallOptions) =>
    ask<Page<PlayHistoryEntry>>('GET', `/users/me/history${query({ limit: 30 })}`, undefined, options),

  totals: (period: { from: string; to: string }, options?: CallOptions) =>
    ask<PracticeTotals>('GET', `/users/me/practice-totals${query(period)}`, undefined, options),
}

const folderCalls = {
  folders: (options?: CallOptions) => ask<Page<Folder>>('GET', '/folders', undefined, options),
  addFolder: (name: string) => ask<{ id: string }>('POST', '/folders', { name }),
  renameFolder: (id: string, name: string) => ask<Folder>('PATCH', `/folders/${encodeURIComponent(id)}`, { name }),
  removeFolder: (id: string) => ask<void>('DELETE', `/folders/${encodeURIComponent(id)}`),
}

export const practiceCalls = { ...conversationCalls, ...creationCalls, ...libraryCalls, ...folderCalls }

export const creditCalls = {
  balance: (options?: CallOptions) => ask<CreditStanding>('GET', '/credits/balance', undefined, options),
  movements: (cursor: string | undefined, options?: CallOptions) =>
    ask<Page<CreditTransaction>>('GET', `/credits/transactions${query({ cursor, limit: 40 })}`, undefined, options),
}
