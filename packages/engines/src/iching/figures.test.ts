import { expect, test } from 'vitest'
import {
  allYang,
  binaryOf,
  figureOf,
  lowerTrigram,
  nuclearOf,
  numberOf,
  oppositeOf,
  reverseOf,
  trigrams,
  upperTrigram,
} from './figures.ts'
import published from './golden/published.json' with { type: 'json' }
import { hexagramNames } from './hexagram-names.ts'

const figures = Array.from({ length: 64 }, (_, figure) => figure)
const numbers = Array.from({ length: 64 }, (_, index) => index + 1)

const imagesOf = (number: number): readonly string[] =>
  [upperTrigram(figureOf(number)), lowerTrigram(figureOf(number))].map((bits) => trigrams[bits]?.image ?? '')

const wordsToImages = (words: readonly string[]): readonly string[] =>
  words.map((word) => Object.entries(published.trigrams.words).find(([, named]) => named.includes(word))?.[0] ?? '')

test('the 64 figures have the 64 numbers of King Wen, as the OEIS lists them', () => {
  expect(numbers.map(figureOf)).toEqual(published.figures.by_number)
  expect(figures.map(numberOf).sort((a, b) => a - b)).toEqual(numbers)
})

test.each(Object.entries(published.trigrams.ordered))(
  'hexagram %s is made of the trigrams Legge names',
  (number, words) => {
    expect(imagesOf(Number(number))).toEqual(wordsToImages(words))
  },
)

test.each(Object.entries(published.trigrams.pairs))(
  'hexagram %s joins the two trigrams Legge names',
  (number, words) => {
    expect([...imagesOf(Number(number))].sort()).toEqual([...wordsToImages(words)].sort())
  },
)

test('the number is not the binary value plus one, which is right for one hexagram of 64', () => {
  expect(figures.filter((figure) => numberOf(figure) === figure + 1).map(numberOf)).toEqual([53])
  expect(figures.filter((figure) => numberOf(figure) === reverseOf(figure) + 1)).toEqual([])
})

test('opposite and reverse are involutions, and exchange or turn every line', () => {
  for (const figure of figures) {
    expect(oppositeOf(oppositeOf(figure))).toBe(figure)
    expect(reverseOf(reverseOf(figure))).toBe(figure)
    expect(oppositeOf(figure) + figure).toBe(allYang)
    expect(binaryOf(reverseOf(figure))).toBe(binaryOf(figure).split('').toReversed().join(''))
  }
})

test('eight hexagrams stay the same upside down; all others follow their reverse, and these eight their opposite', () => {
  expect(figures.filter((figure) => reverseOf(figure) === figure)).toHaveLength(8)
  for (let number = 1; number < 64; number += 2) {
    const figure = figureOf(number)
    const partner = reverseOf(figure) === figure ? oppositeOf(figure) : reverseOf(figure)
    expect(numberOf(partner)).toBe(number + 1)
  }
})

test('the nuclear hexagram repeats the inner lines, so sixteen are left, and four after one more step', () => {
  for (const figure of figures) {
    const [, two, three, four, five] = binaryOf(figure)
    expect(binaryOf(nuclearOf(figure))).toBe([two, three, four, three, four, five].join(''))
  }
  const once = new Set(figures.map(nuclearOf))
  const twice = new Set([...once].map(nuclearOf))
  expect(once.size).toBe(16)
  expect([...twice].map(numberOf).sort((a, b) => a - b)).toEqual([1, 2, 63, 64])
})

test('binary is written from the bottom line to the top line', () => {
  expect(binaryOf(figureOf(24))).toBe('100000')
  expect(binaryOf(figureOf(23))).toBe('000001')
})

test('every hexagram has its own English name and its own characters; two share their sound', () => {
  expect(new Set(hexagramNames.map(({ name }) => name)).size).toBe(64)
  expect(new Set(hexagramNames.map(({ chinese }) => chinese)).size).toBe(64)
  expect(hexagramNames.filter(({ pinyin }) => pinyin === 'Lǚ')).toHaveLength(2)
})
