import type { TokenUsage } from '@orrery/contracts/ai-api'
import { type EmbedCall, ProviderFailure } from '../providers/provider.ts'
import { askProvider, wholeText } from './ask-provider.ts'
import { isRecord, type Json, parseJson } from './json-value.ts'
import { authorization, type ChatDialect } from './openai-request.ts'
import { failureInside } from './provider-failures.ts'

const unreadable = (): ProviderFailure =>
  new ProviderFailure('invalid_reply', 'The provider answered with something else than vectors.')

const bytesPerFloat = 4

const bytesOf = (base64: string): Uint8Array => {
  try {
    return Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0)
  } catch {
    throw unreadable()
  }
}

/** Base64 of little-endian 32-bit floats, which some servers send whatever they were asked for. */
const floatsOf = (base64: string): readonly number[] => {
  const bytes = bytesOf(base64)
  const view = new DataView(bytes.buffer)
  return Array.from({ length: bytes.length / bytesPerFloat }, (_, index) =>
    view.getFloat32(index * bytesPerFloat, true),
  )
}

const vectorOf = (item: unknown): readonly number[] => {
  const embedding = isRecord(item) ? item['embedding'] : undefined
  if (typeof embedding === 'string') return floatsOf(embedding)
  if (Array.isArray(embedding) && embedding.every((value): value is number => typeof value === 'number'))
    return embedding
  throw unreadable()
}

/** In the order of the texts, whatever order the provider answers in. */
const vectorsOf = (told: Json, wanted: number): readonly (readonly number[])[] => {
  const { data } = told
  if (!Array.isArray(data) || data.length !== wanted) throw unreadable()
  const vectors: (readonly number[])[] = []
  for (const [position, item] of data.entries()) {
    const index: unknown = isRecord(item) ? item['index'] : undefined
    vectors[typeof index === 'number' ? index : position] = vectorOf(item)
  }
  const length = vectors[0]?.length ?? 0
  if (length === 0 || vectors.length !== wanted || !vectors.every((vector) => vector?.length === length))
    throw unreadable()
  return vectors
}

const usageOf = (told: Json): TokenUsage => {
  const usage = isRecord(told['usage']) ? told['usage'] : {}
  const tokens = usage['prompt_tokens'] ?? usage['total_tokens']
  const none = { cachedInputTokens: 0, outputTokens: 0, reasoningTokens: 0 }
  return { ...none, inputTokens: typeof tokens === 'number' ? tokens : 0, estimated: typeof tokens !== 'number' }
}

/** Vectors as OpenAI's `/embeddings` gives them. */
export const openaiEmbeddings = (dialect: ChatDialect) => {
  const url = `${dialect.baseUrl}/embeddings`
  const headers = { 'content-type': 'application/json', ...authorization(dialect) }

  return async function embed({ model, texts, dimensions, signal }: EmbedCall) {
    const asked = { model, input: texts, encoding_format: 'float', ...(dimensions !== null && { dimensions }) }
    const response = await askProvider(url, { method: 'POST', headers, body: JSON.stringify(asked), signal })
    const told = parseJson(await wholeText(response, signal))
    if (!isRecord(told)) throw unreadable()
    if (isRecord(told['error'])) throw failureInside(told, response.status)
    return { vectors: vectorsOf(told, texts.length), usage: usageOf(told) }
  }
}
