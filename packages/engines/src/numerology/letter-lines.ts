import type { CountedLetter } from './name-numbers.ts'

export type LetterCell = CountedLetter & { word: number; place: number; x: number }
/** A row of letters with their centres; `cellWidth` is the room each letter has. */
export type LetterLine = { cells: readonly LetterCell[]; cellWidth: number }

const widestCell = 30
const wordGapCells = 0.8

/** Words that fit beside each other, line by line, each line centred. Letters of very long words move closer together. */
export const letterLines = (
  words: readonly (readonly CountedLetter[])[],
  availableWidth: number,
  centre: number,
): readonly LetterLine[] => {
  const longest = Math.max(...words.map((word) => word.length))
  const cellWidth = Math.min(widestCell, availableWidth / longest)
  const capacity = availableWidth / cellWidth
  const lines: number[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const [index, word] of words.entries()) {
    const needed = word.length + wordGapCells
    if (used + needed - wordGapCells > capacity) {
      lines.push([])
      used = 0
    }
    lines.at(-1)?.push(index)
    used += needed
  }
  return lines.map((line) => ({ cells: placeLine(words, line, cellWidth, centre), cellWidth }))
}

const placeLine = (
  words: readonly (readonly CountedLetter[])[],
  line: readonly number[],
  cellWidth: number,
  centre: number,
): readonly LetterCell[] => {
  const letters = line.reduce((sum, word) => sum + (words[word]?.length ?? 0), 0)
  let x = centre - (cellWidth * (letters + wordGapCells * (line.length - 1))) / 2 + cellWidth / 2
  return line.flatMap((word) => {
    const cells = (words[word] ?? []).map(({ letter, value, vowel }, place) => ({
      letter,
      value,
      vowel,
      word,
      place,
      x: x + place * cellWidth,
    }))
    x += cellWidth * (cells.length + wordGapCells)
    return cells
  })
}
