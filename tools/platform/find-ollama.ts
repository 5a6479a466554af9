import { z } from 'zod'
import type { Settings } from './settings.ts'

/** An Ollama on this machine, as the ai worker is to be told of it. */
export type FoundOllama = { url: string; models: readonly string[] }

/** Where Ollama listens unless it was told otherwise. */
const usualOllama = 'http://127.0.0.1:11434/v1'
const waitMs = 300

const listed = z.object({ data: z.array(z.object({ id: z.string().min(1) })).nullable() })

/** What listens there, when it answers like a server of models within 300 ms; null for everything else. */
export const findOllama = async (url: string = usualOllama): Promise<FoundOllama | null> => {
  try {
    const answer = await fetch(`${url}/models`, { signal: AbortSignal.timeout(waitMs), redirect: 'error' })
    if (!answer.ok) return null
    const { data } = listed.parse(await answer.json())
    return { url, models: (data ?? []).map(({ id }) => id) }
  } catch {
    return null
  }
}

/** Whether nothing here says already which server of one's own is to be asked. */
export const isOllamaLookedFor = ({ given }: Settings): boolean => given['AI_COMPATIBLE_URL'] === undefined

const isForVectors = (model: string): boolean => model.includes('embed')

/** Its models have whatever names were pulled: where nothing else is set, the chains are made of them. */
const chainsOf = (models: readonly string[]): Record<string, readonly string[]> => {
  const [chatting] = models.filter((model) => !isForVectors(model)).map((model) => `compatible/${model}`)
  const [embedding] = models.filter(isForVectors).map((model) => `compatible/${model}`)
  return {
    ...(chatting !== undefined && { auto: [chatting], fast: [chatting], best: [chatting] }),
    ...(embedding !== undefined && { embed: [embedding] }),
  }
}

const hasOtherProvider = (given: Settings['given']): boolean =>
  Object.keys(given).some((name) =>
    /^(OPENAI|ANTHROPIC|GEMINI|DEEPSEEK|GROQ|HUGGINGFACE|OPENROUTER)_API_KEY$/.test(name),
  ) || given['CLOUDFLARE_API_TOKEN'] !== undefined

/** The settings with an Ollama that was found. One without a model is no help, and left out. */
export const withOllama = (settings: Settings, found: FoundOllama | null): Settings => {
  if (found === null || found.models.length === 0) return settings
  const { given } = settings
  const isAlone = given['AI_CHAIN'] === undefined && !hasOtherProvider(given)
  return {
    ...settings,
    given: {
      ...given,
      AI_COMPATIBLE_URL: found.url,
      ...(isAlone && { AI_CHAIN: JSON.stringify(chainsOf(found.models)) }),
    },
  }
}
