import { AISDKError, APICallError, type LanguageModelV4 } from '@ai-sdk/provider'
import { type ModelCall, type ModelPart, ProviderFailure } from '../providers/provider.ts'
import { callOptionsOf } from './ai-sdk-prompt.ts'
import { begunWith, createPartReader } from './ai-sdk-parts.ts'
import { askProvider, contentType, wholeText } from './ask-provider.ts'
import { parseJson } from './json-value.ts'
import { failureInside, networkFailure, notWords } from './provider-failures.ts'

/**
 * The library tells a stream that broke off from one that ended, but loses why: so every answer is looked at before the
 * library sees it.
 */
export const watchedFetch: typeof fetch = async (input, init) => {
  const response = await askProvider(input, init)
  const type = contentType(response)
  if (type.includes('text/event-stream')) return response
  if (type.includes('json')) throw failureInside(parseJson(await wholeText(response, init?.signal)), response.status)
  await response.body?.cancel()
  throw notWords(response.status)
}

const mostCauses = 5

/** The library wraps what a fetch throws. */
const failureWithin = (error: unknown): ProviderFailure | null => {
  for (let inner: unknown = error, depth = 0; inner instanceof Error && depth < mostCauses; depth += 1) {
    if (inner instanceof ProviderFailure) return inner
    inner = inner.cause
  }
  return null
}

const failureOf = (error: unknown, signal: AbortSignal): unknown => {
  if (signal.aborted) return signal.reason
  const told = failureWithin(error)
  if (told) return told
  // An error as the very first event becomes one of these, with that event as its body.
  if (APICallError.isInstance(error)) return failureInside({ error: parseJson(error.responseBody ?? '') }, begunWith)
  // What the library itself will not send: nothing went out, and nothing else would help.
  if (AISDKError.isInstance(error)) return new ProviderFailure('invalid_request', error.message)
  return networkFailure(error, signal)
}

/** A provider whose dialect the AI SDK speaks, always as a stream. Its own retries are in functions that are not used here. */
export const aiSdkChat = (modelOf: (id: string) => LanguageModelV4) =>
  async function* chat(call: ModelCall): AsyncGenerator<readonly ModelPart[]> {
    try {
      const { stream } = await modelOf(call.model).doStream(callOptionsOf(call))
      const partsOf = createPartReader()
      for await (const part of stream) {
        const parts = partsOf(part)
        if (parts.length > 0) yield parts
      }
    } catch (error) {
      throw failureOf(error, call.signal)
    }
  }
