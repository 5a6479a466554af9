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

const ownNames: ReadonlyMap<string, string> = new Map(
  folders.flatMap(({ name, otherNames = [] }) => otherNames.map((other) => [other, name] as const)),
)

/** `google` for `gemini`; every other name stays as it is. Ids of models have slashes of their own: only the first one counts. */
export const withOwnName = (target: string): string => {
  const slash = target.indexOf('/')
  const own = slash < 0 ? undefined : ownNames.get(target.slice(0, slash))
  return own === undefined ? target : `${own}${target.slice(slash)}`
}

/** FNV-1a of 32 bits: enough to tell one key from the next, too little to tell anything of either. */
const tagOf = (text: string): string => {
  let hash = 0x81_1c_9d_c5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93)
  return (hash >>> 0).toString(16)
}

const accountOf = (folder: ProviderFolder, settings: ProviderSettings): string =>
  tagOf(JSON.stringify(folder.settings.map((name) => settings[name] ?? null)))

/** Those that the settings switch on, by name, in the order in which they are tried. */
export const providersOf = (settings: ProviderSettings): ReadonlyMap<string, Provider> =>
  new Map(
    folders.flatMap((folder) => {
      const provider = folder.configure(settings)
      return provider === null ? [] : [[folder.name, { ...provider, account: accountOf(folder, settings) }] as const]
    }),
  )
