import type { AiApi } from '@orrery/contracts/ai-api'
import { AppError } from '@orrery/contracts/errors'
import { askAlone } from './answer/ask-alone.ts'
import { configurationOf } from './configuration.ts'
import { nothing } from './ledger/budget-rules.ts'
import type { Work } from './work.ts'

type Transcript = Awaited<ReturnType<AiApi['transcribe']>>

const task = 'transcribe'

const noTokens = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0, reasoningTokens: 0, estimated: true }

/** Words of a recording, by the first provider that understands speech. */
export const transcribe = async (
  work: Work,
  { actor, audio, mime, locale }: Parameters<AiApi['transcribe']>[0],
): Promise<Transcript> => {
  const { providers, timers } = configurationOf(work.env)
  const provider = [...providers.values()].find((one) => one.transcribe !== null)
  const hear = provider?.transcribe
  if (!provider || !hear) {
    throw new AppError('UNAVAILABLE', 'Nothing here understands speech: write instead. OPENAI_API_KEY switches it on.')
  }
  const target = { provider, model: 'speech', contextTokens: null }
  const ask = (signal: AbortSignal) => hear({ audio, mime, locale: locale ?? null, signal })
  const { answer, costMicroUsd } = await askAlone(
    work,
    { target, ask, usageOf: () => noTokens },
    { actor, task, feature: task, estimate: nothing, timers: timers.long },
  )
  return { text: answer.text, provider: provider.name, model: answer.model, costMicroUsd }
}
