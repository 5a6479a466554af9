import { lineAt, type PlaceTable } from './place-table.ts'

/** Where a text occurs among the names: what stands before and after it. Names are apart by line ends and tabs. */
type Occurrence = { row: number; before: string; after: string }

const isBetweenNames = (character: string): boolean => character === '\n' || character === '\t'

/** One scan for the text itself, which is rarer than the characters that separate names. */
function* occurrences({ text, nameStarts }: PlaceTable, folded: string): Generator<Occurrence> {
  const first = nameStarts[0] ?? 0
  for (let at = text.indexOf(folded, first); at !== -1; at = text.indexOf(folded, at + 1)) {
    const before = text.charAt(at - 1)
    if (before === ' ' || isBetweenNames(before)) {
      yield { row: lineAt(nameStarts, at), before, after: text.charAt(at + folded.length) }
    }
  }
}

/** Rows in order of population, each once. */
function* rowsWhere(table: PlaceTable, folded: string, holds: (found: Occurrence) => boolean): Generator<number> {
  if (folded === '') return
  let last = -1
  for (const found of occurrences(table, folded)) {
    if (found.row === last || !holds(found)) continue
    last = found.row
    yield last
  }
}

/** Towns with exactly this folded name. No town is called by a single letter, and looking for one would take longest. */
export const rowsNamed = (table: PlaceTable, folded: string): number[] =>
  folded.length < 2
    ? []
    : [...rowsWhere(table, folded, ({ before, after }) => isBetweenNames(before) && isBetweenNames(after))]

/** Towns whose name begins with these whole words: `frankfurt` finds Frankfurt am Main. */
export const rowsLedBy = (table: PlaceTable, folded: string): number[] => [
  ...rowsWhere(table, folded, ({ before, after }) => isBetweenNames(before) && after === ' '),
]

/** Towns of which a word begins so, the largest first. */
export const rowsWithPrefix = (table: PlaceTable, folded: string): Generator<number> =>
  rowsWhere(table, folded, () => true)
