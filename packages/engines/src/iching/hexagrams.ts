import { hexagramTexts } from './content/hexagram-texts.ts'
import { binaryOf, type Figure, lowerTrigram, numberOf, trigrams, upperTrigram } from './figures.ts'
import { hexagramNames } from './hexagram-names.ts'
import type { HexagramFacts } from './schema.ts'

/** Freezes what many answers share, so that nobody who receives one can change the others. */
const frozen = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) frozen(inner)
    Object.freeze(value)
  }
  return value
}

const trigramOf = (bits: number): HexagramFacts['trigrams']['lower'] =>
  trigrams[bits] ?? { symbol: '', name: '', image: '' }

const hexagramOf = (figure: Figure, withLines: boolean): HexagramFacts => {
  const number = numberOf(figure)
  const names = hexagramNames[number - 1]
  const texts = hexagramTexts[number]
  if (names === undefined || texts === undefined) throw new Error(`Hexagram ${number} has no text.`)
  const [one, two, three, four, five, six] = texts.lines
  return {
    number,
    name: names.name,
    chinese: names.chinese,
    pinyin: names.pinyin,
    trigrams: { lower: trigramOf(lowerTrigram(figure)), upper: trigramOf(upperTrigram(figure)) },
    binary: binaryOf(figure),
    keywords: [...texts.keywords],
    judgment: texts.judgment,
    image: texts.image,
    meaning: texts.meaning,
    divination: texts.divination,
    changing_lines: withLines ? { 1: one, 2: two, 3: three, 4: four, 5: five, 6: six } : null,
  }
}

const all = (withLines: boolean): readonly HexagramFacts[] =>
  frozen(Array.from({ length: 64 }, (_, figure) => hexagramOf(figure, withLines)))

const withLines = all(true)
const withoutLines = all(false)

/** A hexagram with its texts by its figure; the same object in every answer. */
export const hexagramFor = (figure: Figure, { lines }: { lines: boolean }): HexagramFacts => {
  const hexagram = (lines ? withLines : withoutLines)[figure]
  if (hexagram === undefined) throw new RangeError(`There is no figure ${figure}.`)
  return hexagram
}

/** Number and name, for hexagrams that stand beside the answer. */
export const namedHexagram = (figure: Figure): { number: number; name: string } => {
  const { number, name } = hexagramFor(figure, { lines: false })
  return { number, name }
}

/** Hexagrams 1 and 2 have one more text, for the case that all their lines change. */
export const allLinesText = (number: number): string | null => hexagramTexts[number]?.allLines ?? null
