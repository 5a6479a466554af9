import type {
  ModelEntry,
  Reading,
  ReadingEvent,
  ReadingOptions,
  StreamError,
  UsageReport,
} from '@orrery/contracts/ai-api'
import type { EngineResult } from '@orrery/contracts/engine-answer'
import { AppError } from '@orrery/contracts/errors'
import type { ChatCompletion, ChatRequest } from '@orrery/contracts/openai-calls'
import type { EngineId } from '@orrery/engines/schemas'
import { type CallOptions, isErrorCode, noAnswer, type Transport, withQuery } from './transport.ts'

/** Answers of engines as they came; nothing but their facts is read. */
export type ResultToRead = { engineName: EngineId; data: Pick<EngineResult, 'raw_data'> & Partial<EngineResult> }

/** What is told of a reading while it is written; its failure is thrown. */
export type ToldReading = Exclude<ReadingEvent, { type: 'error' }>

const requestIdOf = (response: Response): string | null => response.headers.get('x-request-id')

const failureOf = ({ code, message, ...details }: StreamError, requestId: string | null): AppError =>
  new AppError(isErrorCode(code) ? code : 'AI_UNAVAILABLE', message, {
    ...details,
    ...(requestId !== null && { requestId }),
  })

/** Whole lines of a text that comes in pieces. Whoever stops reading ends the answer. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  // Not `for await`: Safari cannot iterate streams yet.
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      const lines = (rest + decoder.decode(piece.value, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
    yield rest
  } finally {
    await reader.cancel().catch(() => {})
  }
}

/** The events of an answer up to its end. One that stops before `finish` was cut off, and is no reading. */
async function* toldIn(response: Response): AsyncGenerator<ToldReading> {
  const requestId = requestIdOf(response)
  if (response.body === null) throw noAnswer(requestId)
  for await (const line of linesOf(response.body)) {
    if (line.trim() === '') continue
    // Safe because the door writes nothing but events into such an answer.
    const event = JSON.parse(line) as ReadingEvent
    if (event.type === 'error') throw failureOf(event.error, requestId)
    yield event
    if (event.type === 'finish') return
  }
  throw noAnswer(requestId)
}

/** Texts by models or by the offline composer, and what they cost. */
export const aiCalls = ({ get, post, postForLines }: Transport) => ({
  /** One reading of several results. */
  synthesize: (
    asked: { results: readonly ResultToRead[]; options?: ReadingOptions },
    options: CallOptions = {},
  ): Promise<Reading> => post<Reading>('/ai/synthesize', asked, options),

  /** A reading of one result. */
  interpret: (asked: { result: ResultToRead; options?: ReadingOptions }, options: CallOptions = {}): Promise<Reading> =>
    post<Reading>('/ai/interpret', asked, options),

  /**
   * A reading told sentence by sentence while it is written. Rejects with an `AppError` as every call does, also in the
   * midst of it; what was told until then holds. An abort ends the writing too.
   */
  async *streamReading(
    asked: { results: readonly ResultToRead[]; options?: ReadingOptions },
    { signal }: CallOptions = {},
  ): AsyncGenerator<ToldReading> {
    const response = await postForLines('/ai/synthesize', asked, { signal })
    try {
      yield* toldIn(response)
    } catch (error) {
      signal?.throwIfAborted()
      throw AppError.is(error) ? error : noAnswer(requestIdOf(response), error)
    }
  },

  /**
   * A chat completion, whole. A person’s or a key’s own: `BUDGET_EXCEEDED`, `CONTENT_FILTERED`, `NO_MODEL_CONFIGURED`. For
   * streams, tools and embeddings OpenAI’s own client speaks to `/v1`.
   */
  chat: (asked: Omit<ChatRequest, 'stream' | 'stream_options'>, options: CallOptions = {}) =>
    post<ChatCompletion>('/ai/chat', asked, options),

  /** Models and chains that can be asked for, the chains first. */
  async models(options: CallOptions = {}): Promise<readonly ModelEntry[]> {
    return (await get<{ models: readonly ModelEntry[] }>('/ai/models', options)).models
  },

  /** What the person used and may use; days are UTC, `YYYY-MM-DD`. The last 30 days unless others are asked for. */
  usage: (asked: { from?: string; to?: string } = {}, options: CallOptions = {}) =>
    get<UsageReport>(withQuery('/ai/usage', asked), options),
})
