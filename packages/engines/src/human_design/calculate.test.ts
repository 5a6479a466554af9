import { AppError } from '@orrery/contracts/errors'
import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { expect, test } from 'vitest'
import type { Birth } from '../birth/birth.ts'
import { calculateBodygraph } from './bodygraph.ts'
import { calculate } from './calculate.ts'
import { certify } from './certify.ts'
import { designSunOf } from './design-instant.ts'
import { humanDesign } from './engine.ts'
import { bornAt, bornOn, momentAt } from './golden/born-at.ts'
import { humanDesignSchemas } from './schema.ts'
import { wheelPlaceOf } from './wheel.ts'

const sky = await openEphemerisInNode()
const context = { sky, now: '2026-11-21T00:00:00Z' }

const inputFor = (birth: Birth, options: { details?: boolean; design?: boolean } = {}) => ({
  birth,
  birth_date: birth.localDate,
  time_accuracy_minutes: 0,
  include_design_calculation: options.design ?? true,
  detailed_gates: options.details ?? true,
})

const honolulu1961 = '1961-08-05T05:24:00Z'
const exact = calculate(inputFor(bornAt(sky, honolulu1961)), context)
const chart = exact.chart!

test('the answer has every field of its schema and no other', () => {
  const strictly = humanDesignSchemas.output.strict()
  expect(strictly.parse(exact)).toEqual(exact)
  expect(JSON.parse(JSON.stringify(exact))).toEqual(exact)
})

test('the design is 88° of Sun before birth, to a millionth of an arcsecond, never 88 days', () => {
  for (let day = 0; day < 366; day += 9) {
    const { jdUt1 } = momentAt(sky, honolulu1961)
    const birthJd = jdUt1 + day * 33.3
    const sun = sky.longitude(birthJd, 'sun')
    const designJd = designSunOf(birthJd, sun, sky).jdUt1
    const arc = (sun - sky.longitude(designJd, 'sun') + 360) % 360
    expect(Math.abs(arc - 88) * 3600).toBeLessThan(1e-4)
    expect(birthJd - designJd).toBeGreaterThan(86.59)
    expect(birthJd - designJd).toBeLessThan(92.02)
    expect(Math.abs(birthJd - designJd - 88)).toBeGreaterThan(1e-3)
  }
})

test('north nodes are true nodes: the mean node would stand in other lines for a good part of all charts', () => {
  let differing = 0
  for (let k = 0; k < 200; k += 1) {
    const jd = 2_440_000 + k * 97.3
    const { north_node: node, south_node: south } = calculateBodygraph(jd, sky).personality
    expect(node.longitude).toBe(sky.longitude(jd, 'true_node'))
    expect((south.longitude - node.longitude + 360) % 360).toBeCloseTo(180, 9)
    const mean = wheelPlaceOf(sky.longitude(jd, 'mean_node'))
    if (mean.line !== node.line || mean.gate !== node.gate) differing += 1
  }
  expect(differing).toBeGreaterThan(60)
})

test('the zone matters even where type and profile do not: an hour off moves activations', () => {
  const summer = calculate(inputFor(bornAt(sky, '1961-08-05T06:24:00Z')), context).chart
  expect(summer!.type_info.type_name).toBe(chart.type_info.type_name)
  expect(summer!.profile.profile).toBe(chart.profile.profile)
  expect(summer!.personality_gates).not.toEqual(chart.personality_gates)
})

const crossAt = (utc: string) => calculate(inputFor(bornAt(sky, utc)), context).chart!.incarnation_cross

test('the two angles of one Sun gate have other crosses and other design gates', () => {
  const [right, left] = [crossAt('1990-08-01T00:00:00Z'), crossAt('1990-08-05T00:00:00Z')]
  expect(right.gates[0]).toBe(33)
  expect(left.gates[0]).toBe(33)
  expect(right.type).toBe('Right Angle')
  expect(left.type).toBe('Left Angle')
  expect(right.name).not.toBe(left.name)
  expect(right.gates.slice(2)).not.toEqual(left.gates.slice(2))
})

test('variables are read from their own places: determination and environment from the design side', () => {
  const { variables, design_gates: design, personality_gates: personality } = chart
  expect(variables.determination).toMatchObject({ color: design.sun.color, tone: design.sun.tone })
  expect(variables.environment).toMatchObject({ color: design.north_node.color, tone: design.north_node.tone })
  expect(variables.motivation).toMatchObject({ color: personality.sun.color, tone: personality.sun.tone })
  expect(variables.perspective).toMatchObject({
    color: personality.north_node.color,
    tone: personality.north_node.tone,
  })
})

test('without details the numbers stay and the texts go; without the design calculation its account goes', () => {
  const plain = calculate(inputFor(bornAt(sky, honolulu1961), { details: false, design: false }), context)
  expect(plain.chart?.personality_gates.sun).toMatchObject({ number: 33, line: 6 })
  expect(plain.chart?.personality_gates.sun).not.toHaveProperty('description')
  expect(plain.design_info).toBeNull()
  expect(humanDesign.absent(plain)).toHaveProperty('design_info')
  expect(humanDesign.absent(exact)).toEqual({})
})

test('nothing is drawn for an unknown time: what is possible has shares, what is certain is said', () => {
  const birth = bornOn(sky, '1961-08-05', '1961-08-06')
  const facts = calculate(inputFor(birth), context)
  expect(facts.chart).toBeNull()
  expect(humanDesign.absent(facts)).toHaveProperty('chart')
  expect(humanDesign.pictures(facts)).toEqual([])
  for (const possibilities of Object.values(facts.possible!)) {
    expect(possibilities.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
  }
  const [from, to] = [birth.window!.from.jdUt1, birth.window!.to.jdUt1]
  for (let k = 0; k <= 48; k += 1) {
    const graph = calculateBodygraph(from + ((to - from) * (k + 0.5)) / 49, sky)
    for (const side of ['personality', 'design'] as const) {
      for (const [planet, sure] of Object.entries(facts.certain![`${side}_gates`])) {
        const at = graph[side][planet as keyof typeof graph.personality]
        expect(at.gate).toBe(sure.gate)
        expect(sure.line ?? at.line).toBe(at.line)
      }
    }
    expect(facts.possible).toHaveProperty(
      'type',
      expect.arrayContaining([expect.objectContaining({ value: graph.verdict.type })]),
    )
  }
  expect(facts.certain!.personality_gates).toHaveProperty('pluto')
  expect(facts.certain!.personality_gates).not.toHaveProperty('moon.line', expect.any(Number))
})

test('an uncertain time gives the chart of the stated moment, and a confidence that counts the others', () => {
  const birth = bornAt(sky, honolulu1961, ['1961-08-05T05:09:00Z', '1961-08-05T05:39:00Z'])
  const facts = calculate(inputFor(birth), context)
  const { certificate, confidence } = certify(inputFor(birth), facts, context)
  expect(facts.chart).not.toBeNull()
  expect(certificate.possible?.type).toEqual([
    { value: 'Projector', share: 1, from: '1961-08-05T05:09:00Z', to: '1961-08-05T05:39:00Z' },
  ])
  const alike = Array.from({ length: 600 }, (_, k) =>
    calculateBodygraph(momentAt(sky, birth.window!.from.utc).jdUt1 + ((k + 0.5) * 3) / 86_400, sky),
  )
  const here = calculateBodygraph(birth.moment!.jdUt1, sky)
  const words = (graph: typeof here): string =>
    JSON.stringify(
      [graph.personality.sun, graph.design.sun, graph.personality.north_node, graph.design.north_node].map(
        ({ gate, line, color, tone }) => [gate, line, color, tone <= 3],
      ),
    )
  const sampled = alike.filter((graph) => words(graph) === words(here)).length / alike.length
  expect(confidence).toBeGreaterThan(0)
  expect(confidence).toBeCloseTo(sampled, 1)
})

/** What a birth at this instant gives: the facts, or the error. */
const outcome = (utc: string): unknown => {
  try {
    return calculate(inputFor(bornAt(sky, utc)), context)
  } catch (error) {
    return error
  }
}

test('births whose design would lie before the files are refused with both limits', () => {
  const early = outcome('1800-03-31T12:00:00Z')
  expect(AppError.is(early) && early.code).toBe('OUT_OF_RANGE')
  expect(AppError.is(early) && early.details).toMatchObject({ first: '1800-04-01', last: '2399-12-31' })
  expect(outcome('1800-04-01T00:00:00Z')).toHaveProperty('chart.type_info')
  expect(outcome('2399-12-31T23:59:00Z')).toHaveProperty('chart.type_info')
})

test('an exact time has confidence 1, and a certificate that can be recomputed', () => {
  const birth = bornAt(sky, honolulu1961)
  const { certificate, confidence } = certify(inputFor(birth), exact, context)
  expect(confidence).toBe(1)
  expect(certificate.possible).toBeNull()
  expect(certificate.longitudes).toHaveLength(26)
  expect(certificate).toMatchObject({
    utc: honolulu1961,
    delta_t_class: 'observed',
    ephemeris: { name: 'Swiss Ephemeris' },
  })
  const graph = calculateBodygraph(certificate.jd_ut1!, sky)
  for (const { id, longitude } of certificate.longitudes) {
    const [side, planet] = id.split('.') as ['personality' | 'design', 'sun']
    expect(graph[side][planet].longitude).toBeCloseTo(longitude, 6)
  }
})

test('a boundary comes when the certificate says: the line changes there and not a minute earlier', () => {
  const birth = bornAt(sky, honolulu1961)
  const { certificate } = certify(inputFor(birth), exact, context)
  const jd = birth.moment!.jdUt1
  const near = certificate.longitudes.filter(
    ({ nearest_boundary: { minutes } }) => minutes !== null && Math.abs(minutes) < 60,
  )
  expect(near.length).toBeGreaterThan(1)
  for (const { id, nearest_boundary: boundary } of near) {
    const [side, planet] = id.split('.') as ['personality' | 'design', 'sun']
    const minutes = boundary.minutes!
    const slack = 0.02 * Math.abs(minutes) + 0.05
    const lineAfter = (moved: number): number => calculateBodygraph(jd + moved / 1440, sky)[side][planet].line
    expect(lineAfter(minutes + Math.sign(minutes) * slack)).not.toBe(lineAfter(0))
    expect(lineAfter(minutes - Math.sign(minutes) * slack)).toBe(lineAfter(0))
  }
  const nearest = [...certificate.longitudes]
    .filter(({ id }) => !id.endsWith('earth') && !id.endsWith('south_node'))
    .sort((a, b) => Math.abs(a.nearest_boundary.minutes!) - Math.abs(b.nearest_boundary.minutes!))
    .slice(0, 3)
    .map(({ id }) => id)
  expect(chart.nearest_boundaries.map(({ activation }) => activation)).toEqual(nearest)
})

test('each stated stability ends where the fact really changes', () => {
  const birth = bornAt(sky, honolulu1961)
  const { stable } = certify(inputFor(birth), exact, context).certificate
  const jd = birth.moment!.jdUt1
  const typeAfter = (minutes: number): string => calculateBodygraph(jd + minutes / 1440, sky).verdict.type
  expect(Object.keys(stable).sort()).toEqual([
    'authority',
    'definition',
    'incarnation_cross',
    'profile',
    'type',
    'variables',
  ])
  const plus = stable.type?.plus_minutes ?? 720
  expect(plus).toBeLessThan(720)
  expect(typeAfter(plus - 0.02)).toBe(chart.type_info.type_name)
  expect(typeAfter(plus + 0.02)).not.toBe(chart.type_info.type_name)
})
