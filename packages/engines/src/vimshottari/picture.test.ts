import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { expect, test } from 'vitest'
import { type PictureNode, svgOf } from '../picture.ts'
import { explain } from './explain.ts'
import { answersWith } from './golden/answers-with.ts'
import { timelinePicture } from './picture.ts'

const { factsOf } = answersWith(await openEphemerisInNode())
const birth = { birth_date: '1990-05-17', birth_time: '14:25', utc_offset: '+01:00', current_date: '2026-11-21' }
const uncertain = { ...birth, time_accuracy_minutes: 30 }
const unknown = { ...birth, birth_time: null }

const nodesOf = (nodes: readonly (PictureNode | string)[]): readonly PictureNode[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...nodesOf(node.children)]))

const factIds = (input: Record<string, unknown>): readonly string[] =>
  nodesOf(timelinePicture(factsOf(input)).children).flatMap(({ fact }) => (fact === undefined ? [] : [fact]))

test.each([
  ['a known time', birth, 28],
  ['an uncertain time', uncertain, 28],
  ['an unknown time', unknown, 10],
])('every part of the picture of %s has an explanation', (_name, input, count) => {
  const facts = factsOf(input)
  const ids = factIds(input)
  expect(ids).toHaveLength(count)
  for (const id of ids) {
    const told = explain(facts, id)
    expect(told?.title.length).toBeGreaterThan(2)
    expect(told?.paragraphs.every((paragraph) => paragraph.length > 10)).toBe(true)
  }
})

test('what the picture cannot hold has no explanation', () => {
  const facts = factsOf(birth)
  const strange = [
    '',
    'mahadasha:',
    'mahadasha:Pluto',
    'antardasha:Sun',
    'gate:41',
    'nakshatra:Rohin',
    'mahadasha:Sun-Moon',
  ]
  expect(strange.map((id) => explain(facts, id))).toEqual(strange.map(() => null))
})

const blurs = (input: Record<string, unknown>) =>
  svgOf(timelinePicture(factsOf(input))).split('picture-warn').length - 1

test('edges are blurred when the time of birth is uncertain, and only then', () => {
  expect(blurs(birth)).toBe(0)
  expect(blurs(uncertain)).toBeGreaterThan(9)
  expect(blurs({ ...birth, time_accuracy_minutes: 60 })).toBeGreaterThan(blurs({ ...birth, time_accuracy_minutes: 5 }))
})

test('no letter falls below eleven pixels on a phone 360 pixels wide', () => {
  for (const input of [birth, unknown]) {
    const picture = timelinePicture(factsOf(input))
    const sizes = nodesOf(picture.children).flatMap(({ attributes }) => attributes['font-size'] ?? [])
    expect(Math.min(...sizes.map(Number)) * (360 / picture.width)).toBeGreaterThanOrEqual(11)
  }
})

const marks = (input: Record<string, unknown>) =>
  nodesOf(timelinePicture(factsOf(input)).children).filter(({ attributes }) =>
    String(attributes['d'] ?? '').endsWith('h10l-5 6Z'),
  ).length

test('today is marked on each of three levels; before birth there is one level and no mark', () => {
  expect(marks(birth)).toBe(3)
  expect(marks({ ...birth, current_date: '1950-01-01' })).toBe(0)
  expect(factIds({ ...birth, current_date: '1950-01-01' })).toHaveLength(10)
})
