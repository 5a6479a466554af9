import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { expect, test } from 'vitest'
import { answer } from '../../answer.ts'
import { prepareInput } from '../../prepare-input.ts'
import { aspectTexts, phaseTexts } from './aspects.ts'
import { bodyTexts } from './bodies.ts'
import { houseTexts } from './houses.ts'
import { pairTexts } from './pairs.ts'
import { signTexts } from './signs.ts'

const stringsOf = (table: unknown): readonly string[] => {
  if (typeof table === 'string') return [table]
  return typeof table === 'object' && table !== null ? Object.values(table).flatMap(stringsOf) : []
}
const sentences = stringsOf([aspectTexts, phaseTexts, bodyTexts, houseTexts, pairTexts, signTexts]).filter((text) =>
  text.endsWith('.'),
)

test('every two of Sun to Saturn, and each of them with Ascendant and Midheaven, have a text of their own', () => {
  const points = ['sun', 'moon', 'mercury', 'venus', 'mars', 'jupiter', 'saturn']
  const pairs = points.flatMap((a, index) =>
    [...points.slice(index + 1), 'ascendant', 'midheaven'].map((b) => `${a}-${b}`),
  )
  expect(Object.keys(pairTexts).toSorted()).toEqual(pairs.toSorted())
})

test('no sentence stands twice', () => {
  expect(new Set(sentences).size).toBe(sentences.length)
})

test('nothing is claimed about health or money, and nothing is foretold', () => {
  const forbidden =
    /\b(?:heal(?:th|ing)?|disease|illness|cure|diet|doctor|medicine|rich|wealth|invest\w*|fate|destined|you will)\b/i
  expect(sentences.filter((text) => forbidden.test(text))).toEqual([])
})

test('a chart with a crowded house tells what the house is about once', async () => {
  const sky = await openEphemerisInNode()
  const crowded = {
    birth_date: '1983-11-02',
    birth_time: '06:12',
    birth_location: [-34.6, -58.4],
    utc_offset: '-03:00',
  }
  const world = { sky, places: null, chance: () => ({ freshSeed: '00'.repeat(32), secret: 'of a test' }) }
  const { interpretation, formatted_output: text } = answer(
    'natal',
    prepareInput('natal', crowded, world),
    { sky, now: '2026-11-21T12:00:00Z' },
    { pictures: false, certificate: false },
  )
  const fields = interpretation.flatMap((statement) => / The field is ([^]*)$/.exec(statement.text)?.[1] ?? [])
  expect(new Set(fields).size).toBe(fields.length)
  expect(interpretation.some((statement) => statement.text.endsWith('It shares house 12 with the Sun.'))).toBe(true)
  expect(text).toContain(`* **Sun conjunction Mercury.** ${pairTexts['sun-mercury']?.together}`)
})
