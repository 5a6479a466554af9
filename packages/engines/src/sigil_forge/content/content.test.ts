import { expect, test } from 'vitest'
import { badlyWritten, type Claim, claims, repeatedRuns, stringsOf } from '../../testing/located-texts.ts'
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
  labels,
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
  expect(badlyWritten(texts)).toEqual([])
})

test('whatever mentions fire also says how to keep it safe', () => {
  const burning = texts.filter(([, text]) => /\bburn|\bcandle/i.test(text))
  expect(burning.length).toBeGreaterThan(0)
  expect(burning.filter(([, text]) => !/fireproof|do not leave alone/.test(text))).toEqual([])
})

test.each<Claim>([
  // The squares of a planet have cells.
  ...claims.filter(([kind]) => kind !== 'bodily'),
  ['bodily', /\b(?:organs?|hormon\w*|blood|liver|kidneys?|nervous system|digesti\w+|cells? of)\b/i],
  ['energetic', /\benerg\w*/i],
  ['causal', /\b(?:manifest|guarantee|will come true|makes? it happen|attracts?)\w*/i],
  ['wealth', /\b(?:wealth|riches)\b/i],
])('no text makes a %s claim', (_kind, forbidden) => {
  expect(texts.filter(([, text]) => forbidden.test(text))).toEqual([])
})

test('no two texts share a run of six words', () => {
  const { different, repeated } = repeatedRuns(texts, 6)
  expect(different).toBeGreaterThan(700)
  expect(repeated).toEqual([])
})
