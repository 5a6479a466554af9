import { expect, test } from 'vitest'
import { badlyWritten, type Claim, claims, repeatedRuns, stringsOf } from '../../testing/located-texts.ts'
import { centers, enneagramTypes, instincts, places } from '../structure.ts'
import { experimentTexts, focusAreas, focusTexts, themeNames } from './guidance.ts'
import { instinctTexts, subtypeTexts } from './instincts.ts'
import { items } from './items.ts'
import { centerTexts, typeTexts } from './types.ts'
import { disintegrationTexts, integrationTexts, wingTexts } from './wings.ts'

const tables = {
  typeTexts,
  centerTexts,
  instinctTexts,
  subtypeTexts,
  wingTexts,
  integrationTexts,
  disintegrationTexts,
  focusTexts,
  experimentTexts,
  statements: Object.fromEntries(items.map(({ id, statement }) => [id, statement])),
}

/** Short labels, customary in the field; not sentences. */
const labels = new Set(['name', 'passion', 'virtue', 'emotion', 'focus', 'alsoCalled'])

const texts = stringsOf(tables, 'content', labels)

test('every type has its texts, both wings, both lines, three subtypes and four areas of life', () => {
  for (const type of enneagramTypes) {
    expect(Object.keys(subtypeTexts[type])).toEqual([...instincts])
    expect(Object.keys(focusTexts[type])).toEqual([...focusAreas])
    for (const wing of places[type].wings) expect(wingTexts[`${type}w${wing}`]).toBeTypeOf('string')
    expect(integrationTexts[type]).toContain('Towards')
    expect(disintegrationTexts[type]).toContain('Towards')
  }
  expect(Object.keys(centerTexts)).toEqual([...centers])
})

const counted = (scale: string, keyed: string) =>
  items.filter((item) => String(item.scale) === scale && item.keyed === keyed).length

test('there are six statements per type with two against it, and four per instinct with one', () => {
  for (const type of enneagramTypes)
    expect([counted(String(type), 'agree'), counted(String(type), 'disagree')]).toEqual([4, 2])
  for (const instinct of instincts) expect([counted(instinct, 'agree'), counted(instinct, 'disagree')]).toEqual([3, 1])
  expect(new Set(items.map(({ id }) => id)).size).toBe(66)
  expect(new Set(items.map(({ statement }) => statement)).size).toBe(66)
})

test('both halves of a scale hold as many statements for it as against it', () => {
  for (const type of enneagramTypes) {
    const key = (remainder: number) =>
      items
        .filter(({ number, scale }) => scale === type && number % 2 === remainder)
        .map(({ keyed }) => keyed)
        .toSorted((a, b) => a.localeCompare(b))
    expect(key(0)).toEqual(key(1))
  }
})

test('no two statements in a row belong to the same scale', () => {
  expect(items.filter(({ scale }, index) => items[index + 1]?.scale === scale)).toEqual([])
})

test('statements are put in the first person and are short enough to answer at a glance', () => {
  for (const { statement } of items) {
    expect(statement).toMatch(/\b(?:I|me|my)\b/i)
    expect(statement.split(' ').length).toBeLessThanOrEqual(24)
  }
})

test.each([
  [/^content\.typeTexts\.\d\.description$/, 60, 95],
  [/^content\.subtypeTexts\.\d\.\w+$/, 20, 45],
  [/^content\.wingTexts\.\w+$/, 18, 40],
  [/^content\.(?:dis)?integrationTexts\.\d$/, 15, 40],
  [/^content\.focusTexts\.\d\.\w+$/, 12, 40],
  [/^content\.experimentTexts\.\d$/, 15, 40],
])('texts at %s have between %i and %i words', (path, least, most) => {
  const measured = texts.filter(([at]) => path.test(at)).map(([at, text]) => ({ at, words: text.split(/\s+/).length }))
  expect(measured.length).toBeGreaterThanOrEqual(9)
  expect(measured.filter(({ words }) => words < least || words > most)).toEqual([])
})

test('every text is made of whole sentences without stray spaces or straight quotes', () => {
  expect(badlyWritten(texts)).toEqual([])
})

test('no two types, subtypes or themes share a name or a text', () => {
  const all = texts.map(([, text]) => text)
  expect(new Set(all).size).toBe(all.length)
  expect(new Set(Object.values(themeNames).flat()).size).toBe(27)
})

test.each<Claim>([...claims, ['psychiatric', /\b(?:disorder|trauma)\w*/i]])(
  'no text makes a %s claim',
  (_kind, forbidden) => {
    expect(texts.filter(([, text]) => forbidden.test(text))).toEqual([])
  },
)

test('no two texts share a run of seven words', () => {
  const { different, repeated } = repeatedRuns(texts, 7)
  expect(different).toBeGreaterThan(3000)
  expect(repeated).toEqual([])
})
