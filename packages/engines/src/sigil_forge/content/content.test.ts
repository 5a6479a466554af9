import { expect, test } from 'vitest'
import { elements } from '../analyse.ts'
import { kameaNames } from '../kameas.ts'
import { connectionStyles } from '../strokes.ts'
import {
  chargingMethods,
  chargingTexts,
  chargingUnnamed,
  connectionTexts,
  destructionTexts,
  elementTexts,
  experiments,
  meditationTexts,
  placementTexts,
  timingUnnamed,
} from './guidance.ts'
import { planetTexts } from './planets.ts'

const labels = new Set(['name', 'day', 'metal', 'colour', 'theme'])

type Located = readonly [path: string, text: string]

const stringsOf = (table: unknown, path: string): readonly Located[] => {
  if (typeof table === 'string') return [[path, table]]
  if (typeof table !== 'object' || table === null) return []
  return Object.entries(table).flatMap(([key, value]) => (labels.has(key) ? [] : stringsOf(value, `${path}.${key}`)))
}

const texts = stringsOf(
  {
    chargingTexts,
    chargingUnnamed,
    connectionTexts,
    destructionTexts,
    elementTexts,
    experiments,
    meditationTexts,
    placementTexts,
    timingUnnamed,
    planetTexts,
  },
  'content',
)

test('there is a text for every planet, element, connection and way of charging', () => {
  expect(Object.keys(planetTexts)).toEqual([...kameaNames])
  expect(Object.keys(elementTexts)).toEqual([...elements])
  expect(Object.keys(destructionTexts)).toEqual([...elements, 'mixed'])
  expect(Object.keys(placementTexts)).toEqual([...elements, 'mixed'])
  expect(Object.keys(connectionTexts)).toEqual([...connectionStyles])
  expect(Object.keys(chargingTexts)).toEqual([...chargingMethods])
})

test('each planet has its own weekday', () => {
  expect(new Set(Object.values(planetTexts).map(({ day }) => day)).size).toBe(7)
})

test('texts are neither a word nor an essay', () => {
  const measured = texts.map(([at, text]) => ({ at, words: text.split(/\s+/).length }))
  expect(measured.length).toBeGreaterThan(40)
  expect(measured.filter(({ words }) => words < 10 || words > 60)).toEqual([])
})

test('every text is made of whole sentences without stray spaces or straight quotes', () => {
  const wellFormed = /^[“\p{Lu}].*[.”]$/su
  const stray = /\s{2}|^\s|\s$| [,.;:]|["']/
  expect(texts.filter(([, text]) => !wellFormed.test(text) || stray.test(text))).toEqual([])
})

test('whatever mentions fire also says how to keep it safe', () => {
  const burning = texts.filter(([, text]) => /\bburn|\bcandle/i.test(text))
  expect(burning.length).toBeGreaterThan(0)
  expect(burning.filter(([, text]) => !/fireproof|do not leave alone/.test(text))).toEqual([])
})

test.each([
  ['medical', /\b(?:heal|cure|disease|illness|sick|medic|therap|symptom|immun|doctor|detox)\w*/i],
  ['bodily', /\b(?:organs?|hormon\w*|blood|liver|kidneys?|nervous system|digesti\w+|cells? of)\b/i],
  ['pseudo-physical', /\b(?:frequenc|vibration|quantum|energ)\w*/i],
  ['causal', /\b(?:manifest|guarantee|will come true|makes? it happen|attracts?)\w*/i],
  ['financial', /\b(?:invest(?:ment|ing)s?|get rich|wealth|riches)\b/i],
])('no text makes a %s claim', (_kind, forbidden) => {
  expect(texts.filter(([, text]) => forbidden.test(text))).toEqual([])
})

test('no two texts share a run of six words', () => {
  const pathOfRun = new Map<string, string>()
  const repeated: string[] = []
  for (const [path, text] of texts) {
    const words = text.toLowerCase().match(/[\p{L}’]+/gu) ?? []
    for (let start = 0; start + 6 <= words.length; start++) {
      const run = words.slice(start, start + 6).join(' ')
      if (pathOfRun.has(run)) repeated.push(`${run} (${pathOfRun.get(run)}, ${path})`)
      pathOfRun.set(run, path)
    }
  }
  expect(pathOfRun.size).toBeGreaterThan(700)
  expect(repeated).toEqual([])
})
