import { expect, test } from 'vitest'
import { stringsOf } from '../../testing/located-texts.ts'
import { patternTypes, solidTypes } from '../pattern-types.ts'
import { patternTexts } from './patterns.ts'
import { solidTexts } from './solids.ts'
import { chakraTraditions, energyTraditions } from './traditions.ts'
import { sephiroth, treePaths } from './tree.ts'

const own = { patternTexts, solidTexts, sephiroth: sephiroth.map(({ text }) => text) }
const strings = stringsOf(own, 'content').filter(([path]) => !path.endsWith('.name'))
const everything = [...strings, ...stringsOf({ chakraTraditions, energyTraditions }, 'content')]

test('there is a text for every figure, solid, sephira and path', () => {
  expect(Object.keys(patternTexts).sort()).toEqual([...patternTypes].sort())
  expect(Object.keys(solidTexts).sort()).toEqual([...solidTypes].sort())
  expect(sephiroth.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  expect(treePaths.map(({ number }) => number)).toEqual(Array.from({ length: 22 }, (_, index) => index + 11))
  expect(new Set(treePaths.map(({ letter }) => letter)).size).toBe(22)
})

test('no two texts are alike, and no two begin alike', () => {
  const texts = strings.map(([, text]) => text)
  expect(new Set(texts).size).toBe(texts.length)
  const openings = Map.groupBy(texts, (text) => text.split(' ').slice(0, 4).join(' '))
  expect([...openings].filter(([, same]) => same.length > 1).map(([opening]) => opening)).toEqual([])
})

test('texts are long enough to say something and short enough to be read', () => {
  const badlySized = strings.filter(([, text]) => text.length <= 30 || text.length >= 420)
  expect(badlySized.map(([path]) => path)).toEqual([])
})

test('nothing is promised: no health, no money, no science that is none, no shouting', () => {
  const banned =
    /\b(heal\w*|cure\w*|illness|disease|medic\w+|therap\w+|wealth|abundance|vibration\w*|frequenc\w+|quantum|proven|guarantee\w*|DNA|activate\w*|unlock\w*)\b|!/i
  expect(everything.filter(([, text]) => banned.test(text)).map(([path]) => path)).toEqual([])
})

test('correspondences say where they come from, and flows pass through named places', () => {
  for (const table of Object.values(chakraTraditions)) {
    expect(table.tradition.length).toBeGreaterThan(40)
    expect(table.entries.map(({ part }) => part.length > 3)).toEqual(table.entries.map(() => true))
    expect(table.entries).toHaveLength(7)
  }
  for (const flow of Object.values(energyTraditions)) {
    expect(flow.tradition.length).toBeGreaterThan(10)
    expect(flow.path.length).toBeGreaterThan(3)
  }
})
