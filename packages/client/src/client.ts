import type { About } from '@orrery/contracts/about'
import type {
  BatchAnswer,
  BatchItem,
  CalculateAnswer,
  CalculateOptions,
  EngineResult,
} from '@orrery/contracts/engine-answer'
import type {
  DrawCommitment,
  EngineMetadata,
  EngineSummary,
  PositionsAnswer,
  PositionsRequest,
} from '@orrery/contracts/engines-api'
import type { HealthReport } from '@orrery/contracts/health'
import type { Place, TimezoneAnswer, TimezoneQuery } from '@orrery/contracts/places'
import type { EngineFacts, EngineId, EngineInput } from '@orrery/engines/schemas'
import { accountCalls } from './account-calls.ts'
import { aiCalls } from './ai-calls.ts'
import { connectionCalls } from './connection-calls.ts'
import { creditCalls } from './credit-calls.ts'
import { practiceCalls } from './practice-calls.ts'
import { administrationCalls } from './administration-calls.ts'
import { privacyCalls } from './privacy-calls.ts'
import { profileCalls, timelineCalls } from './readings-calls.ts'
import type { Tokens, TokenStore } from './renew-tokens.ts'
import { createTokenKeeper } from './token-keeper.ts'
import { videoCalls } from './video-calls.ts'
import { type CallOptions, createTransport, type Fetch, type Transport, withQuery } from './transport.ts'

export type { ResultToRead, ToldReading } from './ai-calls.ts'
export type { LinkCode } from './connection-calls.ts'
export type { ConversationLine, ToldFrame } from './conversation-line.ts'
export type { LibraryAsked } from './practice-calls.ts'
export type { Tokens, TokenStore }

/** `data` of an answer with the facts of one engine. With `ambiguous: 'both'` the facts are `{ charts }` instead. */
export type ResultOf<Id extends EngineId> = Omit<EngineResult, 'raw_data'> & { raw_data: EngineFacts<Id> }

export type CalculateCallOptions = CallOptions & CalculateOptions

/** One request of a batch; `engineName` decides what `input` may hold. */
export type BatchEntry = {
  [Id in EngineId]: { engineName: Id; input: EngineInput<Id>; options?: CalculateOptions }
}[EngineId]

export type EngineList = {
  engines: readonly EngineSummary[]
  count: number
  swiss_ephemeris_available: boolean
  service: string
}

/** Engines, towns, the sky, and how the platform is. */
const engineCalls = ({ get, post, postForText }: Transport) => ({
  engines: (options: CallOptions = {}) => get<EngineList>('/engines', options),

  metadata: (engine: EngineId, options: CallOptions = {}) =>
    get<EngineMetadata>(`/engines/${engine}/metadata`, options),

  /** One calculation. `certificate` and `pictures` are on unless switched off. */
  async calculate<Id extends EngineId>(
    engine: Id,
    input: EngineInput<Id>,
    { signal, ...options }: CalculateCallOptions = {},
  ): Promise<ResultOf<Id>> {
    const answer = await post<Extract<CalculateAnswer, { success: true }>>(
      `/engines/${engine}/calculate`,
      { input, options },
      { signal },
    )
    // Safe because the door built raw_data from this engine's output schema.
    return answer.data as ResultOf<Id>
  },

  /** Up to 20 calculations side by side; each item says for itself whether it succeeded. */
  async batch(engines: readonly BatchEntry[], options: CallOptions = {}): Promise<readonly BatchItem[]> {
    return (await post<BatchAnswer>('/engines/batch', { engines }, options)).results
  },

  /** The main picture of a calculation alone, as an SVG document. */
  picture: <Id extends EngineId>(engine: Id, input: EngineInput<Id>, options: CallOptions = {}): Promise<string> =>
    postForText(`/engines/${engine}/picture`, { input }, options),

  /** Binds the server to its share of one draw, before the caller chooses theirs. Only engines that draw. */
  commit: (engine: EngineId, options: CallOptions = {}) =>
    post<DrawCommitment>(`/engines/${engine}/commit`, {}, options),

  places: (search: { q: string; country?: string; limit?: number }, options: CallOptions = {}) =>
    get<readonly Place[]>(withQuery('/places', search), options),

  timezone: (point: TimezoneQuery, options: CallOptions = {}) =>
    get<TimezoneAnswer>(withQuery('/places/timezone', point), options),

  positions: (request: PositionsRequest, options: CallOptions = {}) =>
    post<PositionsAnswer>('/ephemeris/positions', request, options),

  /** The report itself, also when the platform calls itself unhealthy. */
  health: (options: CallOptions = {}) => get<HealthReport>('/health', { ...options, alsoAccept: [503] }),

  about: (options: CallOptions = {}) => get<About>('/about', options),

  /** The OpenAPI 3.1 document. */
  openapi: (options: CallOptions = {}) => get<Record<string, unknown>>('/openapi.json', options),
})

/** What every client talks through, with the tokens it is signed in with if it has a place for them. */
const connect = ({ baseUrl, fetch: given, tokens }: ClientOptions) => {
  // Called as a plain function on purpose: detached from `globalThis`, a browser's fetch throws.
  const send: Fetch = given ?? ((request) => fetch(request))
  const wire = { baseUrl: `${baseUrl.replace(/\/+$/, '')}/api/v1`, fetch: send }
  if (tokens === undefined) return { transport: createTransport(wire), keeper: null }
  const keeper = createTokenKeeper(tokens, createTransport(wire))
  return { transport: createTransport({ ...wire, signed: keeper.signed(send) }), keeper }
}

export type ClientOptions = {
  /** Origin of the platform, `https://orrery.example`; an empty string means the page's own origin. */
  baseUrl: string
  fetch?: Fetch
  /** For clients without cookies: where the tokens of who is signed in are kept. They are renewed by themselves. */
  tokens?: TokenStore
  /** Opens sockets where `WebSocket` is not the platform's own. */
  openSocket?: (address: string) => WebSocket
}

/**
 * A client of the HTTP API. Every method rejects with an `AppError` that carries `requestId` in its details: the codes
 * of the API, or `UNAVAILABLE` when no answer came. An abort rejects with the signal's own reason.
 */
export const createClient = (options: ClientOptions) => {
  const { transport, keeper } = connect(options)
  const { openSocket: open = (address: string) => new WebSocket(address) } = options
  const origin = options.baseUrl.replace(/\/+$/, '')
  return {
    ...engineCalls(transport),
    account: accountCalls(transport, keeper),
    privacy: privacyCalls(transport),
    profiles: profileCalls(transport),
    timeline: timelineCalls(transport),
    ai: aiCalls(transport),
    practice: practiceCalls(transport, { origin, needsTicket: keeper !== null, open }),
    credits: creditCalls(transport),
    video: videoCalls(transport, { origin }),
    connections: connectionCalls(transport),
    administration: administrationCalls(transport),
  }
}

export type Client = ReturnType<typeof createClient>
