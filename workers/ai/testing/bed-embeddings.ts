const usualDimensions = 8

/** A vector that depends on the text alone; the same text has the same one. */
const vectorOf = (text: string, dimensions: number): readonly number[] =>
  Array.from({ length: dimensions }, (_, index) => Math.fround(Math.sin(text.length * 7 + (index + 1) * 13)))

const base64Of = (vector: readonly number[]): string => Buffer.from(new Float32Array(vector).buffer).toString('base64')

/** What `/embeddings` answers: the name of the model chooses a fault here too. */
export const embeddingsAnswer = (body: string): { model: string; status: number; answer: unknown } => {
  const asked = JSON.parse(body) as {
    model: string
    input: string | readonly string[]
    dimensions?: number
    encoding_format?: string
  }
  const [fault] = asked.model.split('~')
  if (fault === 'unavailable')
    return { model: asked.model, status: 503, answer: { error: { message: 'Overloaded.', type: 'server_error' } } }
  const texts = typeof asked.input === 'string' ? [asked.input] : asked.input
  const data = texts.map((text, index) => {
    const vector = vectorOf(text, asked.dimensions ?? usualDimensions)
    return { object: 'embedding', index, embedding: asked.encoding_format === 'base64' ? base64Of(vector) : vector }
  })
  // Out of order, since nobody promises an order.
  const answered = fault === 'short' ? data.slice(1) : data.toReversed()
  const usage = { prompt_tokens: texts.join(' ').split(' ').length, total_tokens: texts.join(' ').split(' ').length }
  return { model: asked.model, status: 200, answer: { object: 'list', data: answered, model: asked.model, usage } }
}
