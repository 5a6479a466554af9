import { expect, test } from 'vitest'
import { badlyWritten, type Claim, claims, repeatedRuns, stringsOf, wordsOf } from '../../testing/located-texts.ts'
import { hexagramTexts } from './hexagram-texts.ts'
import { methodTexts, relationTexts } from './method-texts.ts'
import { focusReading, trigramTexts } from './trigram-texts.ts'

const strings = stringsOf(
  { hexagrams: hexagramTexts, methods: methodTexts, relations: relationTexts, trigrams: trigramTexts },
  'content',
)
const texts = strings.filter(([path]) => !/\.(?:keywords\.\d|name|nature)$/.test(path))
const ofHexagrams = texts.filter(([path]) => path.startsWith('content.hexagrams'))
const lines = texts.filter(([path]) => path.includes('.lines.'))

test('all 64 hexagrams have their texts, 384 lines among them, and only the first two the text for all lines', () => {
  expect(Object.keys(hexagramTexts).map(Number)).toEqual(Array.from({ length: 64 }, (_, index) => index + 1))
  expect(lines).toHaveLength(384)
  const forAll = Object.entries(hexagramTexts).filter(([, { allLines }]) => allLines !== undefined)
  expect(forAll.map(([number]) => number)).toEqual(['1', '2'])
  expect(trigramTexts).toHaveLength(8)
})

test('every hexagram has four keywords of its own, and no two have the same four', () => {
  const sets = Object.values(hexagramTexts).map(({ keywords }) => [...new Set(keywords)].sort())
  expect(sets.filter((set) => set.length !== 4)).toEqual([])
  expect(new Set(sets.map((set) => set.join())).size).toBe(64)
})

test.each([
  [/\.lines\.\d$/, 9, 60],
  [/\.judgment$/, 14, 60],
  [/\.image$/, 18, 50],
  [/\.meaning$/, 38, 80],
  [/\.divination$/, 20, 50],
])('texts at %s have between %i and %i words', (path, least, most) => {
  const measured = ofHexagrams
    .filter(([at]) => path.test(at))
    .map(([at, text]) => ({ at, words: wordsOf(text).length }))
  expect(measured.length).toBeGreaterThanOrEqual(64)
  expect(measured.filter(({ words }) => words < least || words > most)).toEqual([])
})

test('every text is made of whole sentences without stray spaces or straight quotes', () => {
  expect(badlyWritten(texts)).toEqual([])
})

test.each<Claim>([...claims, ['certain', /\b(?:destined to|you will certainly|without fail|inevitabl[ey])\b/i]])(
  'no text makes a %s claim',
  (_kind, forbidden) => {
    expect(strings.filter(([, text]) => forbidden.test(text))).toEqual([])
  },
)

test('no text is worded like the well-known translations', () => {
  const formulas =
    /superior man|great man\b|perseverance (?:brings|furthers)|remorse disappears|supreme success|no blame|inferior (?:man|people)|crosses? the great (?:water|stream)|it furthers one/i
  expect(texts.filter(([, text]) => formulas.test(text))).toEqual([])
})

test('no two texts share a run of seven words', () => {
  const { different, repeated } = repeatedRuns(texts, 7)
  expect(different).toBeGreaterThan(10_000)
  expect(repeated).toEqual([])
})

test('lines do not begin alike: no three first words open more than four of the 384', () => {
  const openings = Map.groupBy(lines, ([, text]) => wordsOf(text).slice(0, 3).join(' '))
  expect([...openings].filter(([, group]) => group.length > 4).map(([opening]) => opening)).toEqual([])
})

test('a focus we know is read from the two halves, also by another name, and words of one’s own are left alone', () => {
  const images = { lower: 'fire', upper: 'lake' }
  for (const focus of ['relationships', 'work', 'growth', 'spirituality', 'decision'])
    expect(focusReading(focus, images)).toMatch(/fire.*lake/)
  expect(focusReading('  Career ', images)).toBe(focusReading('work', images))
  for (const focus of ['my garden', '', 'constructor', '__proto__']) expect(focusReading(focus, images)).toBeNull()
})
