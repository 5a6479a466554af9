import { AppError } from '@orrery/contracts/errors'
import type { Page } from '@orrery/contracts/readings-api'
import { z } from 'zod'

export const pageSize = 50

const position = z.tuple([z.string(), z.string()])

/** A cursor that no page gave. */
export const unreadable = (): AppError => {
  const message = 'This is no cursor of this list. Leave it out to begin at the start.'
  return new AppError('INVALID_INPUT', message, { issues: [{ path: 'cursor', message }] })
}

/** Where a page ended, as an address can carry it: the values that the list is sorted by. */
const writeCursor = (after: readonly [string, string]): string =>
  btoa(JSON.stringify(after)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

/** The position in a cursor. Throws `INVALID_INPUT` for what no page gave. */
export const readCursor = (cursor: string): readonly [string, string] => {
  try {
    return position.parse(JSON.parse(atob(cursor.replaceAll('-', '+').replaceAll('_', '/'))))
  } catch {
    throw unreadable()
  }
}

/** A page from one row more than it shows. `positionOf`: the values that the list is sorted by. */
export const pageOf = <Row, Item>(
  rows: readonly Row[],
  itemOf: (row: Row) => Item,
  positionOf: (item: Item) => readonly [string, string],
): Page<Item> => {
  const items = rows.slice(0, pageSize).map(itemOf)
  const last = items.at(-1)
  return { items, nextCursor: rows.length > pageSize && last !== undefined ? writeCursor(positionOf(last)) : null }
}
