import type { AiBudgetChange } from '@orrery/contracts/ai-calls'

export type PeriodWish = { choice: 'keep' | 'usual' | 'own'; dollars: string }
export type BudgetWish = { day: PeriodWish; month: PeriodWish }

export const noWish: BudgetWish = { day: { choice: 'keep', dollars: '' }, month: { choice: 'keep', dollars: '' } }

const microUsdPerUsd = 1_000_000
const mostUsd = 1_000_000

/** Integer micro-USD of an amount as it was typed, with a point or a comma; null for what is no amount. */
const microUsdOf = (dollars: string): number | null => {
  const text = dollars.trim().replace(',', '.')
  const usd = /^\d+(\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN
  return usd <= mostUsd ? Math.round(usd * microUsdPerUsd) : null
}

export type BudgetProblem = 'nothing' | 'day' | 'month'

/** What is to be sent, or which part of the wish cannot be. */
export const changeOf = (wish: BudgetWish): { change: AiBudgetChange } | { problem: BudgetProblem } => {
  const change: AiBudgetChange = {}
  for (const period of ['day', 'month'] as const) {
    const { choice, dollars } = wish[period]
    if (choice === 'keep') continue
    const limit = choice === 'usual' ? null : microUsdOf(dollars)
    if (choice === 'own' && limit === null) return { problem: period }
    change[`${period}MicroUsd`] = limit
  }
  return Object.keys(change).length === 0 ? { problem: 'nothing' } : { change }
}
