import { readFileSync } from 'node:fs'
import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { openPlaces } from '@orrery/ephemeris/places'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { answer } from './answer.ts'
import { engines } from './index.ts'
import { prepareInput } from './prepare-input.ts'
import { type EngineId, engineIds, engineSchemas } from './schemas.ts'
import { chance } from './testing/chance.ts'

const sky = await openEphemerisInNode()
const context = { sky, now: '2026-11-21T12:00:00Z' }

const places = openPlaces(readFileSync(new URL('../../ephemeris/assets/places.tsv', import.meta.url), 'utf8'))

const answered = (id: EngineId, input: Record<string, unknown> = engineSchemas[id].example) =>
  answer(id, prepareInput(id, input, { sky, places, chance }), context)

/** The value at a path such as `chart.defined_channels.0.name`, or undefined. */
const at = (facts: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => {
    const found = typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key) : undefined
    return found?.value
  }, facts)

test.each(engineIds)('%s answers with exactly the fields its schema promises', (id) => {
  const { raw_data } = answered(id)
  const parsed = engineSchemas[id].output.safeParse(raw_data)
  expect(parsed.error?.issues ?? []).toEqual([])
  expect(parsed.data).toEqual(raw_data)
})

test.each(engineIds)('%s gives the same answer for the same input, to the byte', (id) => {
  expect(JSON.stringify(answered(id))).toBe(JSON.stringify(answered(id)))
})

test.each(engineIds)('every number of %s is a number', (id) => {
  const { raw_data, certificate } = answered(id)
  const numbers = [...JSON.stringify({ raw_data, certificate }).matchAll(/NaN|Infinity/g)]
  expect(numbers).toEqual([])
  expect(JSON.parse(JSON.stringify(raw_data))).toEqual(raw_data)
})

test.each(engineIds)('every sentence of %s rests on facts that are there', (id) => {
  const { raw_data, recommendations, archetypal_themes, reality_patches, interpretation } = answered(id)
  const sentences = [...recommendations, ...archetypal_themes, ...reality_patches, ...interpretation]
  expect(sentences.length).toBeGreaterThan(0)
  for (const { text, cites } of sentences) {
    expect(text.trim().length).toBeGreaterThan(2)
    expect(cites.length).toBeGreaterThan(0)
    expect(cites.filter((cite) => at(raw_data, cite) === undefined)).toEqual([])
  }
})

test.each(engineIds)('pictures of %s are complete documents that say what they show', (id) => {
  const { pictures } = answered(id)
  expect(pictures.length).toBeGreaterThan(0)
  for (const { svg, alt, title, width, height } of pictures) {
    expect(svg).toMatch(/^<svg [^]*role="img"[^]*<title [^]*<desc [^]*<\/svg>$/)
    expect(svg).not.toMatch(/<script|<foreignObject|<image|href=|url\(http|>NaN<|"NaN"|undefined/)
    // Coordinates have at most three decimals, so that every machine writes the same bytes.
    expect(svg).not.toMatch(/\.\d{4}/)
    expect(Math.min(alt.length, title.length, width, height)).toBeGreaterThan(0)
  }
})

test.each(engineIds)('%s says what it is, by which conventions, from which sources', (id) => {
  const { evidenceNote, conventions, sources, version } = engines[id]
  expect(evidenceNote.length).toBeGreaterThan(60)
  expect(Object.keys(conventions).length).toBeGreaterThan(0)
  expect(sources.length).toBeGreaterThan(0)
  expect(version).toMatch(/^\d+\.\d+\.\d+$/)
})

test.each(engineIds)('schemas of %s can be published as JSON Schema, every field of the input described', (id) => {
  const written = z.toJSONSchema(engineSchemas[id].input, { io: 'input' })
  const fields = Object.entries(written.properties ?? {})
  expect(fields.length).toBeGreaterThan(0)
  expect(fields.filter(([, field]) => typeof field === 'boolean' || !field.description).map(([name]) => name)).toEqual(
    [],
  )
  expect(() => z.toJSONSchema(engineSchemas[id].output, { io: 'output' })).not.toThrow()
})
