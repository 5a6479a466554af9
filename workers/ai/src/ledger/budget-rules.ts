import type { ChatMessage, ChatTool } from '@orrery/contracts/ai-api'
import { AppError } from '@orrery/contracts/errors'
import { estimateInput } from './estimate-tokens.ts'
import type { Holder } from './holder.ts'
import { costOf, type Prices, priceOf } from './prices.ts'

/** What somebody may use. Tokens count where a price is not known. */
export type Limits = { dayMicroUsd: number; monthMicroUsd: number; dayTokens: number }

/** Guests are strangers, and many of them may be one: enough to try a few readings, and no more. */
export const usualLimits: Readonly<Record<Holder['kind'], Limits>> = {
  person: { dayMicroUsd: 1_000_000, monthMicroUsd: 10_000_000, dayTokens: 500_000 },
  guest: { dayMicroUsd: 50_000, monthMicroUsd: 250_000, dayTokens: 20_000 },
}

/** Integer micro-USD, and tokens whose price is not known. */
export type Amount = { microUsd: number; tokens: number }

export const nothing: Amount = { microUsd: 0, tokens: 0 }
export const plus = (one: Amount, other: Amount): Amount => ({
  microUsd: one.microUsd + other.microUsd,
  tokens: one.tokens + other.tokens,
})
export const minus = (one: Amount, other: Amount): Amount => ({
  microUsd: one.microUsd - other.microUsd,
  tokens: one.tokens - other.tokens,
})
export const times = (factor: number, { microUsd, tokens }: Amount): Amount => ({
  microUsd: factor * microUsd,
  tokens: factor * tokens,
})
export const covers = (held: Amount, need: Amount): boolean =>
  (need.microUsd <= 0 || held.microUsd >= need.microUsd) && (need.tokens <= 0 || held.tokens >= need.tokens)

/** What of `held` is more than `enough`, in both kinds. */
export const surplusOver = (held: Amount, enough: Amount): Amount => ({
  microUsd: Math.max(0, held.microUsd - enough.microUsd),
  tokens: Math.max(0, held.tokens - enough.tokens),
})

/** Whether budgets hold. Production has no way round them, and a worker that names no environment is in production. */
export const budgetsHold = ({ AI_BUDGETS, ORRERY_ENV }: { AI_BUDGETS: string; ORRERY_ENV: string }): boolean =>
  AI_BUDGETS !== 'off' || !['development', 'staging'].includes(ORRERY_ENV)

/** Tokens of an answer whose length nobody limited. */
const assumedOutputTokens = 4096
/** The input is counted without its tokeniser: better too much held than too little. */
const inputMargin = 1.25

type Estimated = {
  messages: readonly ChatMessage[]
  tools?: readonly ChatTool[]
  jsonSchema?: Record<string, unknown> | null
  maxOutputTokens: number | null
}

/**
 * What is held back before a call: the dearest target's price for the whole input and the longest answer. Tries that
 * fail cost nothing as a rule, so one answer is held back for, not one for each try.
 */
export const estimateOf = (
  call: Estimated,
  targets: readonly { provider: { name: string }; model: string }[],
  prices: Prices,
): Amount => {
  const inputTokens = Math.ceil(estimateInput(call) * inputMargin)
  const outputTokens = call.maxOutputTokens ?? assumedOutputTokens
  const usage = { inputTokens, cachedInputTokens: 0, outputTokens, reasoningTokens: 0, estimated: true }
  const costs = targets.map(({ provider, model }) => costOf(priceOf(prices, provider.name, model), usage))
  return {
    microUsd: Math.max(0, ...costs.map((cost) => cost ?? 0)),
    tokens: costs.includes(null) ? inputTokens + outputTokens : 0,
  }
}

/** UTC. */
export const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10)
export const monthOf = (day: string): string => day.slice(0, 7)

export const budgetExceeded = (holder: Holder): AppError =>
  new AppError(
    'BUDGET_EXCEEDED',
    holder.kind === 'guest'
      ? 'What guests may use of the models is used up for today. Sign in, or come back tomorrow.'
      : 'Your budget for the models is used up, or too small for this request. It is renewed each day and each month; GET /ai/usage tells when.',
    { class: 'budget_exceeded', attempts: [] },
  )
