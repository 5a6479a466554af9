import type { AiOverview } from '@orrery/contracts/ai-api'
import type { Env } from '../env.ts'
import type { Used } from './attempt-rows.ts'
import { dayOf } from './budget-rules.ts'

export type Alert = { kind: 'price.unknown' | 'quota_exhausted' | 'unauthorised'; target: string }

const alertsOfOne = ({ attempt, usage }: Used): readonly Alert[] => {
  const { provider, model, costMicroUsd, class: failureClass } = attempt
  const alerts: Alert[] = []
  if (usage !== null && costMicroUsd === null) alerts.push({ kind: 'price.unknown', target: `${provider}/${model}` })
  if (failureClass === 'quota_exhausted' || failureClass === 'unauthorised')
    alerts.push({ kind: failureClass, target: provider })
  return alerts
}

/** What the owner of the installation can put right: a price that is missing, an account that is empty, a key that is wrong. */
export const alertsOf = (tries: readonly Used[]): readonly Alert[] => tries.flatMap(alertsOfOne)

/** A day's alerts of one kind about one target are one row. */
export const raiseStatements = (
  db: D1Database,
  alerts: readonly Alert[],
  nowMs: number,
): readonly D1PreparedStatement[] => {
  const counted = new Map<string, Alert & { count: number }>()
  for (const alert of alerts) {
    const key = `${alert.kind} ${alert.target}`
    counted.set(key, { ...alert, count: (counted.get(key)?.count ?? 0) + 1 })
  }
  return Array.from(counted.values(), ({ kind, target, count }) =>
    db
      .prepare(
        `INSERT INTO alerts (kind, target, day, count, last_at) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (kind, target, day) DO UPDATE SET count = count + excluded.count, last_at = excluded.last_at`,
      )
      .bind(kind, target, dayOf(nowMs), count, new Date(nowMs).toISOString()),
  )
}

const shownDays = 30
const dayMs = 86_400_000

/** Of the last 30 days, the newest first. */
export const readAlerts = async ({ LEDGER }: Pick<Env, 'LEDGER'>, nowMs: number): Promise<AiOverview['alerts']> => {
  const { results } = await LEDGER.prepare(
    `SELECT MAX(last_at) AS at, kind, target, SUM(count) AS count FROM alerts WHERE day > ?
     GROUP BY kind, target ORDER BY at DESC LIMIT 100`,
  )
    .bind(dayOf(nowMs - shownDays * dayMs))
    .all<AiOverview['alerts'][number]>()
  return results
}
