import type { CountedLetter } from './name-numbers.ts'

export type LetterCell = CountedLetter & { word: number; place: number; x: number }

/** Room of one letter. */
export const cellWidth = 30
const wordGapCells = 0.8

/** A word, or a part of one that is too long for a line. */
type Segment = { letters: readonly CountedLetter[]; word: number; from: number }

const segmentsOf = (letters: readonly CountedLetter[], word: number, capacity: number): readonly Segment[] =>
  Array.from({ length: Math.ceil(letters.length / capacity) }, (_, part) => ({
    letters: letters.slice(part * capacity, (part + 1) * capacity),
    word,
    from: part * capacity,
  }))

const cellsOf = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { letters }) => sum + letters.length, 0) + wordGapCells * (segments.length - 1)

const place = (segments: readonly Segment[], centre: number): readonly LetterCell[] => {
  let x = centre - (cellWidth * cellsOf(segments)) / 2 + cellWidth / 2
  return segments.flatMap(({ letters, word, from }) => {
    const cells = letters.map(({ letter, value, vowel }, index) => ({
      letter,
      value,
      vowel,
      word,
      place: from + index,
      x: x + index * cellWidth,
    }))
    x += cellWidth * (cells.length + wordGapCells)
    return cells
  })
}

/** The letters of a name in centred lines, as many words to a line as fit; a longer word goes on in the next line. */
export const letterLines = (
  words: readonly (readonly CountedLetter[])[],
  availableWidth: number,
  centre: number,
): readonly (readonly LetterCell[])[] => {
  const capacity = Math.floor(availableWidth / cellWidth)
  const lines: Segment[][] = []
  for (const segment of words.flatMap((letters, word) => segmentsOf(letters, word, capacity))) {
    const line = lines.at(-1)
    if (line && cellsOf([...line, segment]) <= capacity) line.push(segment)
    else lines.push([segment])
  }
  return lines.map((line) => place(line, centre))
}
