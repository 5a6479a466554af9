import { openai } from './openai.ts'
import { anthropic } from './anthropic.ts'
import { google } from './google.ts'
import { deepseek } from './deepseek.ts'
import { groq } from './groq.ts'
import { huggingface } from './huggingface.ts'
import { workersAi } from './workers-ai.ts'
import { openrouter } from './openrouter.ts'
import { compatible } from './compatible.ts'
import type { Case } from './case.ts'

/** By provider, in the forms that it documents or is known to send. */
export const refusals: Readonly<Record<string, readonly Case[]>> = {
  openai,
  anthropic,
  google,
  deepseek,
  groq,
  huggingface,
  'workers-ai': workersAi,
  openrouter,
  compatible,
}
