import type { AiApi } from '@orrery/contracts/ai-api'
import type { Work } from '../work.ts'
import { raiseStatements } from './alerts.ts'
import { dayOf } from './budget-rules.ts'
import { holderOf } from './holder.ts'

/** What use that happened elsewhere is counted under: so far only speech is made outside. */
const feature = 'speech'

/** Writes use that happened elsewhere into the same ledger and budget; the same `key` once, whoever tells it again. */
export const recordUsage = async (
  { env }: Work,
  { actor, provider, model, units, costMicroUsd, key }: Parameters<AiApi['recordUsage']>[0],
): Promise<void> => {
  const nowMs = Date.now()
  const holder = await holderOf(actor)
  const { meta } = await env.LEDGER.prepare(
    `INSERT INTO attempts (holder, kind, key_id, day, task, feature, provider, model, outcome,
       input_tokens, cached_input_tokens, output_tokens, reasoning_tokens, units, estimated, cost_micro_usd, once)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'ok', 0, 0, 0, 0, ?, 0, ?, ?) ON CONFLICT (once) DO NOTHING`,
  )
    .bind(
      holder?.id ?? null,
      actor.kind,
      actor.kind === 'api_key' ? actor.keyId : null,
      dayOf(nowMs),
      feature,
      feature,
      provider,
      model,
      units,
      costMicroUsd,
      key,
    )
    .run()
  if (meta.changes === 0 || costMicroUsd !== null) return
  const alert = { kind: 'price.unknown', target: `${provider}/${model}` } as const
  await env.LEDGER.batch([...raiseStatements(env.LEDGER, [alert], nowMs)])
}
