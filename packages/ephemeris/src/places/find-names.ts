import type { PlaceTable } from './place-table.ts'

/** The row whose name covers a position of `names`. */
function rowAt({ nameStarts, nameRows }: PlaceTable, position: number): number {
  let low = 0
  let high = nameRows.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((nameStarts[middle] ?? Infinity) <= position) low = middle
    else high = middle - 1
  }
  return nameRows[low] ?? 0
}

/** Rows, in order of population and without repetition, in whose names the folded text occurs. */
function* rowsContaining(table: PlaceTable, sought: string): Generator<number> {
  let last = -1
  for (let at = table.names.indexOf(sought); at !== -1; at = table.names.indexOf(sought, at + 1)) {
    const row = rowAt(table, at)
    if (row !== last) yield row
    last = row
  }
}

/** Towns with exactly this folded name. */
export const rowsNamed = (table: PlaceTable, folded: string): number[] => [...rowsContaining(table, `\n${folded}\n`)]

/** Towns whose name begins with these whole words: `frankfurt` finds Frankfurt am Main. */
export const rowsLedBy = (table: PlaceTable, folded: string): number[] => [...rowsContaining(table, `\n${folded} `)]

/** Towns of which a word begins so, the largest first. */
export function* rowsWithPrefix(table: PlaceTable, folded: string): Generator<number> {
  const ledBy = rowsContaining(table, `\n${folded}`)
  const within = rowsContaining(table, ` ${folded}`)
  let [first, second] = [ledBy.next(), within.next()]
  let last = -1
  while (first.done !== true || second.done !== true) {
    const takeFirst = second.done === true || (first.done !== true && first.value <= second.value)
    const row = takeFirst ? first.value : second.value
    if (takeFirst) first = ledBy.next()
    else second = within.next()
    if (typeof row === 'number' && row !== last) {
      yield row
      last = row
    }
  }
}
