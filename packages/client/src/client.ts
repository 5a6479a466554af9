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
import { createTransport, type Fetch } from './transport.ts'

/** `data` of an answer with the facts of one engine. With `ambiguous: 'both'` the facts are `{ charts }` instead. */
export type ResultOf<Id extends EngineId> = Omit<EngineResult, 'raw_data'> & { raw_data: EngineFacts<Id> }

export type CallOptions = { signal?: AbortSignal | undefined }
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

const query = (values: Record<string, string | number | undefined>): string => {
  const given = Object.entries(values).filter((entry): entry is [string, string | number] => entry[1] !== undefined)
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
}

/**
 * A client of the HTTP API. Every method rejects with an `AppError` that carries `requestId` in its details: the codes
 * of the API, or `UNAVAILABLE` when no answer came. An abort rejects with the signal's own reason.
 *
 * @param baseUrl origin of the platform, `https://orrery.example`; an empty string means the page's own origin.
 */
export const createClient = ({ baseUrl, fetch: ownFetch }: { baseUrl: string; fetch?: Fetch }) => {
  const { get, post, postForText } = createTransport({
    baseUrl: `${baseUrl.replace(/\/+$/, '')}/api/v1`,
    fetch: ownFetch,
  })
  return {
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
      get<readonly Place[]>(`/places?${query(search)}`, options),

    timezone: (point: TimezoneQuery, options: CallOptions = {}) =>
      get<TimezoneAnswer>(`/places/timezone?${query(point)}`, options),

    positions: (request: PositionsRequest, options: CallOptions = {}) =>
      post<PositionsAnswer>('/ephemeris/positions', request, options),

    /** The report itself, also when the platform calls itself unhealthy. */
    health: (options: CallOptions = {}) => get<HealthReport>('/health', { ...options, alsoAccept: [503] }),

    about: (options: CallOptions = {}) => get<About>('/about', options),

    /** The OpenAPI 3.1 document. */
    openapi: (options: CallOptions = {}) => get<Record<string, unknown>>('/openapi.json', options),
  }
}

export type Client = ReturnType<typeof createClient>
