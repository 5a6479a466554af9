import { anthropic } from './anthropic.ts'
import type { Dialect } from './dialect.ts'
import { gemini } from './gemini.ts'
import { openai } from './openai.ts'

/** Who speaks on that path; null: it is none of a chat. */
export const dialectOf = (path: string): Dialect | null => {
  if (path.endsWith('/chat/completions')) return openai
  if (path.endsWith('/messages')) return anthropic
  return /:(streamGenerateContent|generateContent)$/.test(path) ? gemini : null
}
