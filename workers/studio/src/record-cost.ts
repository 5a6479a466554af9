import type { Actor } from '@orrery/contracts/actor'
import type { Trace } from '@orrery/contracts/engines-api'
import { traceOf } from '@orrery/worker-kit/log'
import type { Speaker } from './render/choose-engine.ts'
import type { Work } from './work.ts'

type Cost = { actor: Actor; trace: Trace; speaker: Speaker; characters: number; key: string }

/** Tells the accounts of use what a paid engine spoke, after the answer. The same key is written once. */
export const recordCost = ({ env, log, runOn }: Work, { actor, trace, speaker, characters, key }: Cost): void => {
  const { price, name: provider, version: model } = speaker.engine
  if (price === null || characters === 0) return
  const perCharacter = price.microUsdPerCharacter
  const costMicroUsd = perCharacter === null ? null : Math.ceil(perCharacter * characters)
  const told = env.AI.recordUsage({
    actor,
    trace,
    provider,
    model,
    units: characters,
    costMicroUsd,
    key: `${key}:${provider}`,
  })
  runOn(told.catch((error: unknown) => log('error', 'usage.lost', { provider, characters, trace: traceOf(error) })))
}
