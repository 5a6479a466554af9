import type { Actor } from '@orrery/contracts/actor'
import type { Attempt, TokenUsage } from '@orrery/contracts/ai-api'
import { type Amount, nothing, plus } from './budget-rules.ts'
import type { Holder } from './holder.ts'

/** A try of a model and what it used; null: it delivered nothing. */
export type Used = { attempt: Attempt; usage: TokenUsage | null }

/** On whose behalf, when and what for: the same for all tries of a call. */
export type Occasion = { holder: Holder | null; actor: Actor; day: string; task: string; feature: string }

const none: TokenUsage = {
  inputTokens: 0,
  cachedInputTokens: 0,
  outputTokens: 0,
  reasoningTokens: 0,
  estimated: false,
}

/** What a try costs in a budget: money where the price is known, tokens where it is not. */
const amountOf = ({ attempt, usage }: Used): Amount => {
  if (usage === null) return nothing
  const { costMicroUsd = 0 } = attempt
  return costMicroUsd === null
    ? { microUsd: 0, tokens: usage.inputTokens + usage.outputTokens }
    : { microUsd: costMicroUsd, tokens: 0 }
}

export const amountOfAll = (tries: readonly Used[]): Amount =>
  tries.reduce((sum, tried) => plus(sum, amountOf(tried)), nothing)

/** In the order of `columns`. */
export type AttemptRow = readonly (string | number | null)[]

const columns = [
  'holder',
  'kind',
  'key_id',
  'day',
  'task',
  'feature',
  'provider',
  'model',
  'outcome',
  'class',
  'input_tokens',
  'cached_input_tokens',
  'output_tokens',
  'reasoning_tokens',
  'estimated',
  'cost_micro_usd',
  'priced_by',
] as const

/** One row for every try that was made. A target that was passed over was not tried. */
export const rowsOf = (
  { holder, actor, day, task, feature }: Occasion,
  tries: readonly Used[],
): readonly AttemptRow[] =>
  tries
    .filter(({ attempt }) => attempt.outcome !== 'skipped')
    .map(({ attempt, usage }) => {
      const { inputTokens, cachedInputTokens, outputTokens, reasoningTokens, estimated } = usage ?? none
      return [
        holder?.id ?? null,
        actor.kind,
        actor.kind === 'api_key' ? actor.keyId : null,
        day,
        task,
        feature,
        attempt.provider,
        attempt.model,
        attempt.outcome,
        attempt.class ?? null,
        inputTokens,
        cachedInputTokens,
        outputTokens,
        reasoningTokens,
        Number(estimated),
        usage === null ? 0 : (attempt.costMicroUsd ?? null),
        attempt.pricedBy ?? null,
      ]
    })

const extracted = columns.map((_name, index) => `json_extract(value, '$[${index}]')`)
const insert = `INSERT INTO attempts (${columns.join(', ')}) SELECT ${extracted.join(', ')} FROM json_each(?)`

/** All rows as one statement with one parameter, of which a statement may have only a hundred. */
export const insertRows = (db: D1Database, rows: readonly AttemptRow[]): D1PreparedStatement =>
  db.prepare(insert).bind(JSON.stringify(rows))
