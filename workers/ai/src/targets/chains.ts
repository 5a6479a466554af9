import { AppError } from '@orrery/contracts/errors'
import { z } from 'zod'
import { withOwnName } from '../providers/index.ts'
import type { Provider } from '../providers/provider.ts'

/** Name of a list of models → `provider/model` in the order in which they are tried. */
export type Chains = Readonly<Record<string, readonly string[]>>

const chainSetting = z.record(
  z.string().min(1),
  z
    .array(
      z
        .string()
        .regex(/^[^/]+\/.+$/)
        .transform(withOwnName),
    )
    .min(1),
)

const usualNames = ['auto', 'fast', 'best'] as const

const usualChains = (providers: ReadonlyMap<string, Provider>): Chains => {
  if (providers.size === 0) return {}
  return Object.fromEntries(
    usualNames.map((name) => [
      name,
      [...providers.values()].map((provider) => `${provider.name}/${provider.defaults[name]}`),
    ]),
  )
}

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What `AI_CHAIN` says, over what follows from the providers that are switched on. Throws `AI_UNAVAILABLE` when it cannot be read. */
export const chainsOf = (setting: string, providers: ReadonlyMap<string, Provider>): Chains => {
  if (setting.trim() === '') return usualChains(providers)
  const read = chainSetting.safeParse(readJson(setting))
  if (!read.success) {
    throw new AppError(
      'AI_UNAVAILABLE',
      'The setting AI_CHAIN cannot be read. It is JSON like {"auto": ["openai/gpt-5", "compatible/llama3.2"]}.',
    )
  }
  return { ...usualChains(providers), ...read.data }
}
