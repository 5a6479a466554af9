import { AppError } from '@orrery/contracts/errors'
import { z } from 'zod'

export const pageSize = 50

const position = z.tuple([z.string(), z.string()])

/** A cursor that no page gave. */
export const unreadable = (): AppError => {
  const message = 'This is no cursor of this list. Leave it out to begin at the start.'
  return new AppError('INVALID_INPUT', message, { issues: [{ path: 'cursor', message }] })
}

/** Where a page ended, as an address can carry it: the values that the list is sorted by. */
export const writeCursor = (after: readonly [string, string]): string =>
  btoa(JSON.stringify(after)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

/** The position in a cursor. Throws `INVALID_INPUT` for what no page gave. */
export const readCursor = (cursor: string): readonly [string, string] => {
  try {
    return position.parse(JSON.parse(atob(cursor.replaceAll('-', '+').replaceAll('_', '/'))))
  } catch {
    throw unreadable()
  }
}
