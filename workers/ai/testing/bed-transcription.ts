/** What `/audio/transcriptions` answers: it repeats what it was sent, since there is nothing to hear. */
export const transcriptionAnswer = (body: string): { status: number; answer: unknown } => {
  const field = (name: string): string =>
    new RegExp(`name="${name}"\\r\\n\\r\\n(.*)\\r\\n`).exec(body)?.[1] ?? 'nothing'
  const [, file, type] = /filename="(.*)"\r\nContent-Type: (.*)\r\n/i.exec(body) ?? []
  if (field('model').startsWith('key')) return { status: 401, answer: { error: { message: 'Invalid API Key' } } }
  return { status: 200, answer: { text: `${file} of ${type}, by ${field('model')}, in ${field('language')}` } }
}
