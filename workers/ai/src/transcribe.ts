import type { AiApi } from '@orrery/contracts/ai-api'
import { AppError } from '@orrery/contracts/errors'
import { chainWorldOf } from './answer/chain-world-of.ts'
import { costOf, toldFailure } from './answer/told-failure.ts'
import { configurationOf } from './configuration.ts'
import { ChainFailure } from './fallback/chain-world.ts'
import { runAlone } from './fallback/run-alone.ts'
import type { Work } from './work.ts'

type Transcript = Awaited<ReturnType<AiApi['transcribe']>>

const noTokens = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0, reasoningTokens: 0, estimated: true }

/** Words of a recording, by the first provider that understands speech. */
export const transcribe = async (
  work: Work,
  { audio, mime, locale }: Parameters<AiApi['transcribe']>[0],
): Promise<Transcript> => {
  const configuration = configurationOf(work.env)
  const provider = [...configuration.providers.values()].find((one) => one.transcribe !== null)
  const hear = provider?.transcribe
  if (!provider || !hear) {
    throw new AppError('UNAVAILABLE', 'Nothing here understands speech: write instead. OPENAI_API_KEY switches it on.')
  }
  const target = { provider, model: 'speech', contextTokens: null }
  const world = chainWorldOf(work, configuration, configuration.timers.long)
  const ask = (signal: AbortSignal) => hear({ audio, mime, locale: locale ?? null, signal })
  try {
    const { answer, tries } = await runAlone({ target, ask, usageOf: () => noTokens }, world)
    return { text: answer.text, provider: provider.name, model: answer.model, costMicroUsd: costOf(tries) }
  } catch (error) {
    throw error instanceof ChainFailure ? toldFailure(error) : error
  }
}
