import { AppError } from '@orrery/contracts/errors'
import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { expect, test } from 'vitest'
import { answer } from './answer.ts'
import { prepareInput } from './prepare-input.ts'
import type { EngineId } from './schemas.ts'
import { chance } from './testing/chance.ts'

const sky = await openEphemerisInNode()
const context = { sky, now: '2026-11-21T12:00:00Z' }

const answered = (id: EngineId, raw: Record<string, unknown>, options = {}) =>
  answer(id, prepareInput(id, raw, { sky, places: null, chance }), context, options)

const birth = { birth_date: '1990-05-17', birth_time: '14:25', timezone: 'Europe/Lisbon' }

test('the facts stand in raw_data and the main object once more in chart', () => {
  const { raw_data, chart, engine_name, timestamp } = answered('human_design', birth)
  expect(engine_name).toBe('human_design')
  expect(timestamp).toBe('2026-11-21T12:00:00Z')
  expect(chart).toBe(raw_data['chart'])
})

test('the same input in another spelling is the same answer', () => {
  const camel = { birthDate: '1990-05-17', birthTime: '14:25', timezone: 'Europe/Lisbon' }
  expect(answered('human_design', camel)).toEqual(answered('human_design', birth))
})

test('fields nobody knows are ignored and named', () => {
  const { warnings } = answered('biorhythm', { birth_date: '1990-05-17', shoe_size: 43 })
  expect(warnings.filter((warning) => warning.includes('shoe_size'))).toHaveLength(1)
})

test('a flood of unknown fields is counted instead of repeated', () => {
  const flood = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`${'x'.repeat(500)}${index}`, 1]))
  const { warnings } = answered('biorhythm', { birth_date: '1990-05-17', ...flood })
  expect(warnings).toHaveLength(21)
  expect(warnings.at(-1)).toBe('480 more fields are not known and were ignored.')
  expect(warnings.join('').length).toBeLessThan(3000)
})

test('pictures and certificate can be left out, and then nothing is claimed about certainty', () => {
  const lean = answered('human_design', birth, { pictures: false, certificate: false })
  expect(lean).toMatchObject({ pictures: [], certificate: null, confidence_score: null })
  const whole = answered('human_design', birth)
  expect(whole.pictures.every(({ svg }) => svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"'))).toBe(true)
  expect(whole.pictures.length).toBeGreaterThan(0)
  expect(whole.confidence_score).toBe(1)
  expect(lean.field_signature).toBe(whole.field_signature)
})

test('an engine that takes in nothing uncertain is certain', () => {
  expect(answered('biorhythm', { birth_date: '1990-05-17' })).toMatchObject({ confidence_score: 1, certificate: null })
})

const repeatedHour = { birth_date: '1990-09-30', birth_time: '02:30', timezone: 'Europe/Berlin' }

const failure = (raw: Record<string, unknown>): unknown => {
  try {
    return answered('human_design', raw)
  } catch (error) {
    return error
  }
}

test('a repeated hour that is not decided is an error with both instants', () => {
  const error = failure(repeatedHour)
  expect(AppError.is(error) && [error.code, error.details?.['candidates']]).toEqual([
    'AMBIGUOUS_LOCAL_TIME',
    [
      { utc: '1990-09-30T00:30:00Z', offset: '+02:00' },
      { utc: '1990-09-30T01:30:00Z', offset: '+01:00' },
    ],
  ])
})

test('ambiguous both gives two charts, each with its certificate, and prefers neither', () => {
  const both = answered('human_design', { ...repeatedHour, ambiguous: 'both' })
  const charts = both.raw_data['charts']
  expect(charts).toMatchObject([
    { utc: '1990-09-30T00:30:00Z', certificate: { utc: '1990-09-30T00:30:00Z' } },
    { utc: '1990-09-30T01:30:00Z', certificate: { utc: '1990-09-30T01:30:00Z' } },
  ])
  expect(both).toMatchObject({ chart: null, certificate: null, confidence_score: null })
  expect(Object.keys(both.absent)).toEqual(expect.arrayContaining(['chart', 'certificate', 'confidence_score']))
  const ids = both.pictures.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('each of the two charts is the chart of its own instant', () => {
  const both = answered('human_design', { ...repeatedHour, ambiguous: 'both' }, { pictures: false })
  const earlier = answered('human_design', { ...repeatedHour, ambiguous: 'earlier' }, { pictures: false })
  expect(both.raw_data['charts']).toMatchObject([{ chart: earlier.raw_data['chart'] }, {}])
})

test.each([
  ['human_design', {}, ['possible', 'certain']],
  ['human_design', { certificate: false }, ['certificate', 'confidence_score']],
  ['biorhythm', {}, ['certificate']],
  ['iching', {}, ['certificate', 'confidence_score']],
  ['vimshottari', {}, ['possible', 'timeline.near_edge', 'timeline.date_uncertainty']],
] as const)('%s with %j says why it has no %j', (id, options, fields) => {
  const { absent } = answered(id, { birth_date: '1990-05-17', birth_time: '14:25', utc_offset: '+01:00' }, options)
  for (const field of fields) expect(absent[field]?.length ?? 0).toBeGreaterThan(20)
})

test('nothing says that a time is exact when it was told to be uncertain', () => {
  const uncertain = { birth_date: '1990-05-17', birth_time: '14:25', utc_offset: '+01:00', time_accuracy_minutes: 30 }
  const { absent, raw_data } = answered('human_design', uncertain)
  expect(raw_data).toMatchObject({ possible: expect.any(Object), certain: null })
  expect(absent['certain']).toMatch(/known/)
  expect(JSON.stringify(absent)).not.toMatch(/exact/)
})
