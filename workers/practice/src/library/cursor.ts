import { AppError } from '@orrery/contracts/errors'
import { z } from 'zod'

/** Where a page ended: the instant by which its list is ordered, and the id that decides between equal ones. */
export type Position = { at: string; id: string }

const position = z.tuple([z.iso.datetime(), z.string().min(1).max(128)])

const neverGiven = (): AppError =>
  new AppError('INVALID_INPUT', 'This cursor was never given out. Send nextCursor as it came, or none.', {
    issues: [{ path: 'cursor', message: 'Send nextCursor as it came, or none.' }],
  })

const write = ({ at, id }: Position): string =>
  [...new TextEncoder().encode(JSON.stringify([at, id]))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** Null without a cursor. Throws `INVALID_INPUT` for one that was never given out. */
export const readCursor = (cursor: string | undefined): Position | null => {
  if (cursor === undefined) return null
  try {
    const bytes = Uint8Array.from(cursor.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
    const [at, id] = position.parse(JSON.parse(new TextDecoder().decode(bytes)))
    return { at, id }
  } catch {
    throw neverGiven()
  }
}

/** A page of at most `limit` from one row more than that. */
export const pageOf = <Row>(
  rows: readonly Row[],
  limit: number,
  positionOf: (row: Row) => Position,
): { shown: readonly Row[]; nextCursor: string | null } => {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { shown, nextCursor: rows.length > limit && last !== undefined ? write(positionOf(last)) : null }
}
