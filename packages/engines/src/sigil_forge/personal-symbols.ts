import { type Glyph, glyphs } from '../glyphs.ts'
import { type Point, noVariation, onFrame, rounded, wheelAngle } from './places.ts'
import type { SigilFacts } from './schema.ts'
import { symbolLetters, wheelOrder } from './strike-letters.ts'

type PlacedSymbol = SigilFacts['sigil_composition']['personal_symbols'][number]

const plainWheel = wheelOrder('')

/** Personal symbols stand in a row beneath the figure, as high as this part of its width. */
export const symbolRow = 0.13
const symbolSpacing = 0.13

const isGlyph = (name: string): name is Glyph => Object.hasOwn(glyphs, name)

const glyphNamed = (symbol: string): Glyph | null => {
  const name = symbol
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_')
  return isGlyph(name) ? name : null
}

/** The line through the letters of a word on a small wheel of its own. */
const lineOf = (symbol: string): Point[] =>
  Array.from(symbolLetters(symbol), (letter) => onFrame('circle', wheelAngle(plainWheel, letter, noVariation)))

/** Each symbol with its place: a planet or zodiac sign as its glyph, any other word as the line through its letters. */
export const placeSymbols = (symbols: readonly string[]): PlacedSymbol[] =>
  symbols.map((symbol, index) => {
    const glyph = glyphNamed(symbol)
    return {
      symbol,
      drawn_as: glyph === null ? 'letters' : 'glyph',
      glyph,
      x: rounded(0.5 + (index - (symbols.length - 1) / 2) * symbolSpacing),
      y: rounded(1 + symbolRow / 2),
      line: glyph === null ? lineOf(symbol).map(([x, y]): [number, number] => [x, y]) : [],
    }
  })

/** The letters that a personal wheel begins with: those of the symbols, in order. */
export const keywordOf = (symbols: readonly string[]): string => symbols.map(symbolLetters).join('')
