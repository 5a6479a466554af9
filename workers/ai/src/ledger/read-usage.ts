import type { Actor } from '@orrery/contracts/actor'
import type { AiApi, Budget, UsageLine, UsageReport } from '@orrery/contracts/ai-api'
import { AppError } from '@orrery/contracts/errors'
import type { Work } from '../work.ts'
import { budgetsHold, dayOf, monthOf, usualLimits } from './budget-rules.ts'
import { type Holder, holderOf } from './holder.ts'

const dayMs = 86_400_000
const usualDays = 30
const longestDays = 400

type Span = { from: string; to: string }

const instantOf = (day: string): number => {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  // 30 February is a date to the parser.
  if (!Number.isNaN(ms) && dayOf(ms) === day) return ms
  throw new AppError('INVALID_INPUT', `"${day}" is no day. Write it like 2026-11-21.`)
}

const spanOf = ({ from, to }: { from?: string; to?: string }, nowMs: number): Span => {
  const toMs = to === undefined ? nowMs : instantOf(to)
  const fromMs = from === undefined ? toMs - (usualDays - 1) * dayMs : instantOf(from)
  if (fromMs > toMs) throw new AppError('INVALID_INPUT', 'The first day is after the last one. Change them round.')
  if (toMs - fromMs > longestDays * dayMs)
    throw new AppError('INVALID_INPUT', `Ask for ${longestDays} days at most at once.`)
  return { from: dayOf(fromMs), to: dayOf(toMs) }
}

type Row = Omit<UsageLine, 'hasEstimates'> & { hasEstimates: number }

const readLines = async (db: D1Database, holder: string, { from, to }: Span): Promise<readonly UsageLine[]> => {
  const { results } = await db
    .prepare(
      `SELECT day, task, feature, provider, model,
         SUM(outcome = 'ok') AS calls, SUM(outcome = 'failed') AS failedAttempts,
         SUM(input_tokens) AS inputTokens, SUM(output_tokens) AS outputTokens,
         IIF(COUNT(*) = COUNT(cost_micro_usd), SUM(cost_micro_usd), NULL) AS costMicroUsd,
         MAX(estimated) AS hasEstimates
       FROM attempts WHERE holder = ? AND day BETWEEN ? AND ?
       GROUP BY day, task, feature, provider, model ORDER BY day DESC, task, feature, provider, model`,
    )
    .bind(holder, from, to)
    .all<Row>()
  return results.map((row) => Object.assign(row, { hasEstimates: row.hasEstimates === 1 }))
}

const firstOfNextMonth = (nowMs: number): string => {
  const now = new Date(nowMs)
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1)).toISOString()
}

type BudgetRow = { dayLimit: number; monthLimit: number; dayUsed: number; monthUsed: number; tokensUsed: number }

/** What is left, as far as it is written: calls under way are not in it. */
const readBudgets = async ({ env }: Work, holder: Holder, nowMs: number): Promise<readonly Budget[]> => {
  const day = dayOf(nowMs)
  const usual = usualLimits[holder.kind]
  const row = await env.LEDGER.prepare(
    `SELECT COALESCE(own.day_micro_usd, ?4) AS dayLimit, COALESCE(own.month_micro_usd, ?5) AS monthLimit,
       COALESCE(day.micro_usd, 0) AS dayUsed, COALESCE(month.micro_usd, 0) AS monthUsed,
       COALESCE(day.tokens, 0) AS tokensUsed
     FROM (SELECT ?1 AS holder) AS asked
     LEFT JOIN budget_limits AS own ON own.holder = asked.holder
     LEFT JOIN budget_use AS day ON day.holder = asked.holder AND day.period = ?2
     LEFT JOIN budget_use AS month ON month.holder = asked.holder AND month.period = ?3`,
  )
    .bind(holder.id, day, monthOf(day), usual.dayMicroUsd, usual.monthMicroUsd)
    .first<BudgetRow>()
  if (row === null) return []
  const limit = <Value>(value: Value): Value | null => (budgetsHold(env) ? value : null)
  return [
    {
      period: 'day',
      limitMicroUsd: limit(row.dayLimit),
      usedMicroUsd: row.dayUsed,
      limitTokens: limit(usual.dayTokens),
      usedTokens: row.tokensUsed,
      resetsAt: new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString(),
    },
    {
      period: 'month',
      limitMicroUsd: limit(row.monthLimit),
      usedMicroUsd: row.monthUsed,
      limitTokens: null,
      usedTokens: 0,
      resetsAt: firstOfNextMonth(nowMs),
    },
  ]
}

const own = async (actor: Actor): Promise<Holder> => {
  const holder = await holderOf(actor)
  if (holder) return holder
  throw new AppError('FORBIDDEN', 'Use is told to the person whose it is.')
}

/** What the actor used, by day and by what it was for, the newest first; the last 30 days unless others are asked for. */
export const readUsage = async (
  work: Work,
  { actor, ...days }: Parameters<AiApi['usage']>[0],
): Promise<UsageReport> => {
  const nowMs = Date.now()
  const holder = await own(actor)
  const span = spanOf(days, nowMs)
  const [lines, budgets] = await Promise.all([
    readLines(work.env.LEDGER, holder.id, span),
    readBudgets(work, holder, nowMs),
  ])
  return { ...span, lines, budgets }
}
