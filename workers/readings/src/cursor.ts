import { AppError } from '@orrery/contracts/errors'
import type { Page } from '@orrery/contracts/readings-api'

/** Where a page ended: the instant by which its list is ordered, and the id that decides between equal ones. */
export type Position = { at: string; id: string }

const pattern = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([0-9a-f-]{36})$/

const neverGiven = (): AppError =>
  new AppError('INVALID_INPUT', 'This cursor was never given out. Send nextCursor as it came, or none.', {
    issues: [{ path: 'cursor', message: 'Send nextCursor as it came, or none.' }],
  })

const writeCursor = ({ at, id }: Position): string =>
  btoa(`${at} ${id}`).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

const decode = (cursor: string): string => {
  try {
    return atob(cursor.replaceAll('-', '+').replaceAll('_', '/'))
  } catch {
    throw neverGiven()
  }
}

/** Null without a cursor. Throws `INVALID_INPUT` for one that was never given out. */
export const readCursor = (cursor: string | undefined): Position | null => {
  if (cursor === undefined) return null
  const [, at, id] = pattern.exec(decode(cursor)) ?? []
  if (at === undefined || id === undefined) throw neverGiven()
  return { at, id }
}

/** A page of at most `limit` from one row more than that. */
export const pageOf = <Row, Item>(
  rows: readonly Row[],
  limit: number,
  { itemOf, positionOf }: { itemOf: (row: Row) => Item; positionOf: (row: Row) => Position },
): Page<Item> => {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const nextCursor = rows.length > limit && last !== undefined ? writeCursor(positionOf(last)) : null
  return { items: shown.map(itemOf), nextCursor }
}
