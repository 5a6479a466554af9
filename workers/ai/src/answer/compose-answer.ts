import type { Completion, FailureClass } from '@orrery/contracts/ai-api'
import type { Tried } from '../fallback/chain-world.ts'
import type { OpenTask } from '../tasks/open-task.ts'
import { composerName } from './ask-order.ts'

const noTokens = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0, reasoningTokens: 0, estimated: false }

/** Said where the composer is asked what only a model could answer. */
const honestAnswer =
  'You asked the composer, which is no language model: it cannot answer free questions. It writes readings, affirmations, ' +
  'meditations and rituals from facts that are given to it. For a conversation, set the key of a provider and ask for the model auto.'

/** The composer stands in for whatever fails, but not where the answer would hide a refusal that is meant. */
const isMeant: ReadonlySet<FailureClass> = new Set(['content_filtered', 'budget_exceeded', 'cancelled'])

export const mayStandIn = (task: OpenTask | null, failureClass: FailureClass): boolean =>
  Boolean(task?.compose) && !isMeant.has(failureClass)

/** An answer without a model, labelled as such; null where the task cannot be done without one. */
export const composeAnswer = (
  task: OpenTask | null,
  tries: readonly Tried[],
  costMicroUsd: number | null,
): Completion | null => {
  if (task && !task.compose) return null
  const written = task?.compose?.() ?? { text: honestAnswer }
  const model = `${composerName}/${task?.version ?? '1'}`
  const attempt = { n: tries.length + 1, provider: composerName, model, outcome: 'ok', ms: 0, costMicroUsd: 0 } as const
  return {
    ...written,
    finish: 'stop',
    provider: composerName,
    model,
    usage: noTokens,
    costMicroUsd,
    priceSnapshot: null,
    attempts: [...tries.map((tried) => tried.attempt), attempt],
    cached: false,
    latencyMs: 0,
  }
}
