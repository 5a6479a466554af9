import { expect, test } from 'vitest'
import { hexagramTexts } from './hexagram-texts.ts'
import { methodTexts, relationTexts } from './method-texts.ts'
import { focusReading, trigramTexts } from './trigram-texts.ts'

type Located = readonly [path: string, text: string]

const stringsOf = (table: unknown, path: string): readonly Located[] => {
  if (typeof table === 'string') return [[path, table]]
  if (typeof table !== 'object' || table === null) return []
  return Object.entries(table).flatMap(([key, value]) => stringsOf(value, `${path}.${key}`))
}

const strings = stringsOf(
  { hexagrams: hexagramTexts, methods: methodTexts, relations: relationTexts, trigrams: trigramTexts },
  'content',
)
const texts = strings.filter(([path]) => !/\.(?:keywords\.\d|name|nature)$/.test(path))
const ofHexagrams = texts.filter(([path]) => path.startsWith('content.hexagrams'))
const lines = texts.filter(([path]) => path.includes('.lines.'))

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}’]+/gu) ?? []

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
  const wellFormed = /^[“\p{Lu}].*[.”]$/su
  const stray = /\s{2}|^\s|\s$| [,.;:]|["']/
  expect(texts.filter(([, text]) => !wellFormed.test(text) || stray.test(text))).toEqual([])
})

test.each([
  ['medical', /\b(?:heal|cure|disease|illness|sick|medic|therap|symptom|immun|doctor|detox)\w*/i],
  ['bodily', /\b(?:organs?|hormon\w*|blood|liver|kidneys?|nervous system|digesti\w+|cells?|dna|genetic\w*)\b/i],
  ['dietary', /\b(?:diet\w*|nutrition\w*|calor\w+|fasting)\b/i],
  ['pseudo-physical', /\b(?:frequenc|vibration|quantum|neutrino)\w*/i],
  ['financial', /\b(?:guarantee|invest(?:ment|ing)s?|get rich|returns on)\b/i],
  ['certain', /\b(?:destined to|you will certainly|without fail|inevitabl[ey])\b/i],
])('no text makes a %s claim', (_kind, forbidden) => {
  expect(strings.filter(([, text]) => forbidden.test(text))).toEqual([])
})

test('no text is worded like the well-known translations', () => {
  const formulas =
    /superior man|great man\b|perseverance (?:brings|furthers)|remorse disappears|supreme success|no blame|inferior (?:man|people)|crosses? the great (?:water|stream)|it furthers one/i
  expect(texts.filter(([, text]) => formulas.test(text))).toEqual([])
})

test('no two texts share a run of seven words', () => {
  const pathOfRun = new Map<string, string>()
  const repeated: string[] = []
  for (const [path, text] of texts) {
    const words = wordsOf(text)
    for (let start = 0; start + 7 <= words.length; start++) {
      const run = words.slice(start, start + 7).join(' ')
      if (pathOfRun.has(run)) repeated.push(`${run} (${pathOfRun.get(run)}, ${path})`)
      pathOfRun.set(run, path)
    }
  }
  expect(pathOfRun.size).toBeGreaterThan(10_000)
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
