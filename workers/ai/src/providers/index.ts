import { anthropic } from './anthropic/index.ts'
import { compatible } from './compatible/index.ts'
import { deepseek } from './deepseek/index.ts'
import { google } from './google/index.ts'
import { groq } from './groq/index.ts'
import { huggingface } from './huggingface/index.ts'
import { openai } from './openai/index.ts'
import { openrouter } from './openrouter/index.ts'
import type { Provider, ProviderFolder, ProviderSettings } from './provider.ts'
import { workersAi } from './workers-ai/index.ts'

/** In the order in which they are tried. A new provider is one folder and one line here. */
const folders: readonly ProviderFolder[] = [
  openai,
  anthropic,
  google,
  deepseek,
  groq,
  huggingface,
  workersAi,
  openrouter,
  compatible,
]

export const providerNames: readonly string[] = folders.map(({ name }) => name)

/** Those that the settings switch on, by name, in the order in which they are tried. */
export const providersOf = (settings: ProviderSettings): ReadonlyMap<string, Provider> =>
  new Map(
    folders.flatMap((folder) => {
      const provider = folder.configure(settings)
      return provider === null ? [] : [[folder.name, provider] as const]
    }),
  )
