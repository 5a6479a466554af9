import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { expect, test } from 'vitest'
import { type Picture, type PictureNode, svgOf } from '../picture.ts'
import { centerIds, channels, gatesOfCenter } from './anatomy.ts'
import { calculate } from './calculate.ts'
import { describe as describeChart } from './describe.ts'
import { explain } from './explain.ts'
import { bornAt, bornOn } from './golden/born-at.ts'
import {
  centerShapes,
  channelCurve,
  channelHalves,
  cutCurve,
  gatePoint,
  gatePoints,
  isInside,
  type Point,
} from './layout.ts'
import { bodygraphPicture } from './picture.ts'

const sky = await openEphemerisInNode()
const context = { sky, now: '2026-11-21T00:00:00Z' }
const options = { time_accuracy_minutes: 0, include_design_calculation: true, detailed_gates: true }
const factsAt = (utc: string) =>
  calculate({ ...options, birth_date: utc.slice(0, 10), birth: bornAt(sky, utc) }, context)
const facts = factsAt('1961-08-05T05:24:00Z')

const pictureOf = ({ chart }: typeof facts): Picture => {
  if (chart === null) throw new Error('A birth with a moment has a chart.')
  return bodygraphPicture(chart)
}
const factIds = (nodes: readonly (PictureNode | string)[]): string[] =>
  nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [...(node.fact ? [node.fact] : []), ...factIds(node.children)],
  )

const valueAt = (whole: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], whole)

/** What a missing text leaves behind. */
const gap = /undefined|NaN|null|\[object|\.\.|\s{2}/

const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by)

test('every gate, channel, center, activation and arrow is there once, with its fact', () => {
  const ids = factIds(pictureOf(facts).children)
  expect(new Set(ids).size).toBe(ids.length)
  for (let gate = 1; gate <= 64; gate += 1) expect(ids).toContain(`gate:${gate}`)
  for (const { id } of channels) expect(ids).toContain(`channel:${id}`)
  for (const id of centerIds) expect(ids).toContain(`center:${id}`)
  expect(ids.filter((id) => id.startsWith('activation:'))).toHaveLength(26)
  expect(ids.filter((id) => id.startsWith('variable:'))).toHaveLength(4)
})

test('every fact of the picture has an explanation in whole sentences, whatever the chart', () => {
  for (const utc of ['1961-08-05T05:24:00Z', '1948-04-09T05:14:00Z', '1975-12-31T06:50:00Z', '2024-01-01T00:00:00Z']) {
    const chart = factsAt(utc)
    const unexplained = factIds(pictureOf(chart).children).filter((id) => {
      const explanation = explain(chart, id)
      if (explanation === null || explanation.paragraphs.length < 2) return true
      return [explanation.title, ...explanation.paragraphs].some((text) => !/\S/.test(text) || gap.test(text))
    })
    expect(unexplained).toEqual([])
  }
})

test('ids that the picture does not have explain nothing', () => {
  for (const id of [
    '',
    'gate',
    'gate:65',
    'gate:x',
    'channel:1-2',
    'center:__proto__',
    'activation:sun',
    'planet:sun',
    'variable:toString',
  ]) {
    expect(explain(facts, id)).toBeNull()
  }
  const unknown = calculate(
    { ...options, birth_date: '1961-08-05', birth: bornOn(sky, '1961-08-05', '1961-08-06') },
    context,
  )
  expect(explain(unknown, 'gate:1')).toBeNull()
})

test('the same chart gives the same bytes, with a title, a description and nothing that runs or loads', () => {
  const svg = svgOf(pictureOf(facts))
  expect(svg).toBe(svgOf(pictureOf(factsAt('1961-08-05T05:24:00Z'))))
  expect(svg).toMatch(/^<svg [^>]*role="img"/)
  expect(svg).toContain('<title id="bodygraph-title">')
  expect(svg).toContain('Projector, profile 6/2, Emotional authority')
  expect(svg).not.toMatch(/<script|href|foreignObject|<image|NaN|undefined/)
  const opened = [...svg.matchAll(/<([a-z]+)[^<>]*?(\/?)>/gi)].filter(([, , closed]) => closed === '').length
  expect(opened).toBe([...svg.matchAll(/<\/[a-z]+>/gi)].length)
})

test('gates stand inside their own center and clear of each other', () => {
  for (const center of centerIds) {
    expect(gatesOfCenter[center].filter((gate) => !isInside(gatePoint(gate), centerShapes[center]))).toEqual([])
  }
  const all = Object.values(gatePoints)
  for (const [index, one] of all.entries()) {
    for (const other of all.slice(index + 1)) expect(distance(one, other)).toBeGreaterThan(21)
  }
})

test('a channel runs from gate to gate, its halves meet, and it passes through no other center', () => {
  for (const channel of channels) {
    const curve = channelCurve(channel)
    expect(curve[0]).toEqual(gatePoint(channel.gates[0]))
    expect(curve[3]).toEqual(gatePoint(channel.gates[1]))
    const [first, second] = channelHalves.get(channel.id) ?? []
    expect(distance(first?.[3] ?? [0, 0], second?.[3] ?? [9, 9])).toBeLessThan(0.01)
    const others = centerIds.filter((center) => !channel.centers.includes(center))
    for (let k = 0; k <= 200; k += 1) {
      const { at } = cutCurve(curve, k / 200)
      expect(others.filter((other) => isInside(at, centerShapes[other]))).toEqual([])
    }
  }
})

test('every cited fact exists, and the words leave no gap', () => {
  for (const utc of ['1961-08-05T05:24:00Z', '1961-07-01T18:45:00Z', '1948-04-09T05:14:00Z']) {
    const chart = factsAt(utc)
    const { formatted, recommendations, archetypalThemes, realityPatches, interpretation } = describeChart(chart)
    expect(formatted).not.toMatch(/undefined|NaN|\[object/)
    const statements = [...recommendations, ...archetypalThemes, ...realityPatches, ...interpretation]
    expect(statements.length).toBeGreaterThan(5)
    for (const { text, cites } of statements) {
      expect(text).toMatch(/[.!?”]$/)
      expect(cites.length).toBeGreaterThan(0)
      expect(cites.filter((cite) => valueAt(chart, cite) === undefined)).toEqual([])
    }
  }
})

test('without a time the words say what holds all day and invent nothing', () => {
  const unknown = calculate(
    { ...options, birth_date: '1961-08-05', birth: bornOn(sky, '1961-08-05', '1961-08-06') },
    context,
  )
  const { formatted, recommendations, interpretation } = describeChart(unknown)
  expect(formatted).toContain('without a time of birth')
  expect(formatted).toContain('Pluto 40')
  expect([...recommendations, ...interpretation]).toEqual([])
})
