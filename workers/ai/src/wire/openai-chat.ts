import { type ModelCall, type ModelPart, ProviderFailure } from '../providers/provider.ts'
import { askProvider, contentType, wholeText } from './ask-provider.ts'
import { createConcessions, fieldRefused } from './openai-concessions.ts'
import { createStreamedReply, partsOfWhole } from './openai-reply.ts'
import { authorization, type ChatDialect, requestOf } from './openai-request.ts'
import { networkFailure, notWords, truncated } from './provider-failures.ts'
import { createByteReader } from './read-bytes.ts'

/** How long the counted tokens may come after the finish; some servers neither send them nor hang up. */
const countedWithinMs = 1000
/** How long the end of the body may come after the last word: read to its end, the connection serves the next call. */
const endedWithinMs = 100

/** The body of a stream; null: the answer came whole. Throws when it is neither. */
const streamOf = async (response: Response): Promise<ReadableStream<Uint8Array> | null> => {
  const { body, status } = response
  const type = contentType(response)
  if (body !== null && type.includes('text/event-stream')) return body
  if (type.includes('json')) return null
  await body?.cancel()
  throw notWords(status)
}

/** Chat completions as OpenAI defined them, asked as a stream whatever the caller wants, so that silence can be noticed. */
export const openaiChat = (dialect: ChatDialect) => {
  const url = `${dialect.baseUrl}/chat/completions`
  const headers = { 'content-type': 'application/json', ...authorization(dialect) }
  const concessions = createConcessions()

  const ask = async (call: ModelCall): Promise<Response> => {
    const { model, signal } = call
    let conceded = concessions.of(model)
    for (;;) {
      const request = requestOf(call, dialect, conceded)
      try {
        return await askProvider(url, { method: 'POST', headers, body: JSON.stringify(request), signal })
      } catch (error) {
        const field = fieldRefused(error, request)
        if (field === null || conceded.has(field)) throw error
        conceded = new Set([...conceded, field])
        concessions.learn(model, conceded)
      }
    }
  }

  return async function* chat(call: ModelCall): AsyncGenerator<readonly ModelPart[]> {
    const { signal } = call
    const response = await ask(call)
    const stream = await streamOf(response)
    if (stream === null) {
      yield partsOfWhole(await wholeText(response, signal), response.status)
      return
    }
    const bytes = createByteReader(stream)
    const reply = createStreamedReply(response.status)
    try {
      for (let piece = await bytes.next(); piece !== null; piece = await bytes.next()) {
        const parts = reply.read(piece)
        if (parts.length > 0) yield parts
        const failure = reply.failure()
        if (failure !== null) throw failure
        if (reply.isComplete()) bytes.endWithin(endedWithinMs)
        else if (reply.finish() !== null) bytes.endWithin(countedWithinMs)
      }
    } catch (error) {
      // However the connection ends after the finish, the answer is whole.
      if (reply.finish() === null || error instanceof ProviderFailure) throw networkFailure(error, signal)
    } finally {
      bytes.close()
    }
    const finish = reply.finish()
    if (finish === null) throw truncated()
    yield [{ kind: 'finish', finish }]
  }
}
