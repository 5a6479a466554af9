import type { Embeddings } from '@orrery/contracts/ai-api'
import { embeddingsRequest } from '@orrery/contracts/openai-calls'
import { bodyLimits, parseBody } from '@orrery/worker-kit/parse-body'
import type { Context } from 'hono'
import type { App } from '../app.ts'
import { answerHeaders } from './chat-headers.ts'
import { modelNameOf } from './chat-shape.ts'
import { longestAnswerMs } from './patience.ts'

const isLittleEndian = true
const bytesOfFloat = 4

/** As OpenAI packs vectors: 32-bit floats, little endian. */
const base64Of = (vector: readonly number[]): string => {
  const view = new DataView(new ArrayBuffer(vector.length * bytesOfFloat))
  for (const [position, value] of vector.entries()) view.setFloat32(position * bytesOfFloat, value, isLittleEndian)
  return btoa(Array.from(new Uint8Array(view.buffer), (byte) => String.fromCodePoint(byte)).join(''))
}

const listOf = (made: Embeddings, format: 'float' | 'base64') => ({
  object: 'list',
  data: made.vectors.map((vector, index) => ({
    object: 'embedding',
    index,
    embedding: format === 'base64' ? base64Of(vector) : vector,
  })),
  model: modelNameOf(made),
  usage: { prompt_tokens: made.usage.inputTokens, total_tokens: made.usage.inputTokens },
})

/** Vectors of texts, in OpenAI's shape. */
export const answerEmbeddings = async (c: Context<App>): Promise<Response> => {
  const asked = await parseBody(c.req.raw, embeddingsRequest, bodyLimits.ai)
  const { model, dimensions } = asked
  const made = await c.var.askAi(
    (ai, caller) =>
      ai.embed({
        ...caller,
        feature: 'api',
        texts: [asked.input].flat(),
        ...(typeof model === 'string' && { model }),
        ...(typeof dimensions === 'number' && { dimensions }),
      }),
    longestAnswerMs,
  )
  return c.json(listOf(made, asked.encoding_format ?? 'float'), 200, answerHeaders(made, 'bypass'))
}
