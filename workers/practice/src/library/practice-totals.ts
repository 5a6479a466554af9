import { AppError } from '@orrery/contracts/errors'
import type { PracticeApi } from '@orrery/contracts/practice-api'
import { type ContentType, contentTypes } from '@orrery/contracts/practice-script'
import { z } from 'zod'
import type { Env } from '../env.ts'
import { ownerOf } from './owner.ts'

type Line = { content_type: ContentType; sessions: number; seconds: number }

const minutes = (seconds: number): number => Math.round(seconds / 60)

const isDate = (text: string): boolean => z.iso.date().safeParse(text).success

const refuseDates = (from: string, to: string): void => {
  if (isDate(from) && isDate(to) && from <= to) return
  throw new AppError('INVALID_INPUT', 'from and to are dates, like 2026-11-01, and from is not after to.', {
    field: 'from',
  })
}

/** What was practised to its end on these local dates, both included. A period without practice is nothing, and no gap. */
export const practiceTotals = async (
  { LIBRARY }: Env,
  { actor, from, to }: Parameters<PracticeApi['totals']>[0],
): ReturnType<PracticeApi['totals']> => {
  refuseDates(from, to)
  const within = 'e.user_id = ? AND e.local_date BETWEEN ? AND ? AND e.completed_at IS NOT NULL'
  const period = [ownerOf(actor), from, to] as const
  const [lines, days] = await LIBRARY.batch<Record<string, unknown>>([
    LIBRARY.prepare(
      `SELECT items.content_type, COUNT(*) AS sessions, SUM(e.seconds) AS seconds
       FROM practice_events e JOIN items ON items.id = e.item_id WHERE ${within} GROUP BY items.content_type`,
    ).bind(...period),
    LIBRARY.prepare(`SELECT COUNT(DISTINCT e.local_date) AS days FROM practice_events e WHERE ${within}`).bind(
      ...period,
    ),
  ])
  // Safe because the statement above selects just these.
  const found = (lines?.results ?? []) as Line[]
  const ofType = (type: ContentType) => {
    const line = found.find((one) => one.content_type === type)
    return { minutes: minutes(line?.seconds ?? 0), sessions: line?.sessions ?? 0 }
  }
  return {
    minutes: minutes(found.reduce((sum, { seconds }) => sum + seconds, 0)),
    sessions: found.reduce((sum, { sessions }) => sum + sessions, 0),
    practiceDays: Number(days?.results[0]?.['days'] ?? 0),
    // Safe because every type is in the list.
    byType: Object.fromEntries(contentTypes.map((type) => [type, ofType(type)])) as Record<
      ContentType,
      ReturnType<typeof ofType>
    >,
  }
}
