import { AppError } from '@orrery/contracts/errors'
import type { BirthRecord } from './birth-record.ts'

/** A clock time that is not one instant: which one was meant is for the person to say. */
export type ClockQuestion = {
  kind: 'ambiguous' | 'skipped'
  /** Earlier instant first. */
  choices: readonly { utc: string; offset: string }[]
  /** Clock readings `HH:MM` between which the clock jumped. */
  gap: { from: string; to: string } | null
}

/** `+05:30` → 330. Offsets of history may have seconds. */
const offsetMinutes = (offset: string): number => {
  const [hours = 0, minutes = 0, seconds = 0] = offset.slice(1).split(':').map(Number)
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes + seconds / 60)
}

const utcOf = ({ date, time }: BirthRecord, offset: string): string =>
  new Date(Date.parse(`${date}T${time}Z`) - offsetMinutes(offset) * 60_000).toISOString()

const isText = (value: unknown): value is string => typeof value === 'string'

type Choice = ClockQuestion['choices'][number]

const isChoice = (value: unknown): value is Choice =>
  typeof value === 'object' &&
  value !== null &&
  'utc' in value &&
  isText(value.utc) &&
  'offset' in value &&
  isText(value.offset)

const repeatedHour = ({ candidates }: Record<string, unknown>): ClockQuestion | null =>
  Array.isArray(candidates) && candidates.every(isChoice) ? { kind: 'ambiguous', choices: candidates, gap: null } : null

const skippedHour = (details: Record<string, unknown>, birth: BirthRecord): ClockQuestion | null => {
  const { gap, offset_before: before, offset_after: after } = details
  if (!isText(before) || !isText(after) || typeof gap !== 'object' || gap === null) return null
  const clockReading = (edge: unknown) => (isText(edge) ? edge.slice(11, 16) : '')
  return {
    kind: 'skipped',
    choices: [after, before].map((offset) => ({ utc: utcOf(birth, offset), offset })),
    gap: {
      from: clockReading('from' in gap ? gap.from : null),
      to: clockReading('to' in gap ? gap.to : null),
    },
  }
}

/** The question in an answer of the API about this birth, or null when the error is about something else. */
export const clockQuestionOf = (error: unknown, birth: BirthRecord | undefined): ClockQuestion | null => {
  if (!AppError.is(error) || !error.details || !birth || birth.time === null) return null
  if (error.code === 'AMBIGUOUS_LOCAL_TIME') return repeatedHour(error.details)
  return error.code === 'NONEXISTENT_LOCAL_TIME' ? skippedHour(error.details, birth) : null
}
