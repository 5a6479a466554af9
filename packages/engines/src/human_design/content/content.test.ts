import { expect, test } from 'vitest'
import { badlyWritten, claims, repeatedRuns, stringsOf } from '../../testing/located-texts.ts'
import { channels as bodygraphChannels } from '../anatomy.ts'
import { gateOrder } from '../wheel.ts'
import { centers } from './centers.ts'
import { channels, circuitGroups, circuits } from './channels.ts'
import { type CrossAngle, crossAngles, crossNames } from './crosses.ts'
import { authorityExperiments, typeExperiments } from './experiments.ts'
import { gates } from './gates.ts'
import printedCrosses from './golden/incarnation-crosses.json' with { type: 'json' }
import { lines, profiles } from './lines.ts'
import { authorities, definitions, egoAuthorityDetails, types } from './types.ts'
import { arrows, transference, variables } from './variables.ts'

const tables = {
  gates,
  lines,
  profiles,
  channels,
  circuits,
  circuitGroups,
  centers,
  types,
  authorities,
  egoAuthorityDetails,
  definitions,
  typeExperiments,
  authorityExperiments,
  variables,
  arrows,
  transference,
  crossAngles,
}

/** Labels: short, and some of them the customary terms that every text may repeat. */
const labels = new Set(['name', 'group', 'strategy', 'signature', 'notSelf', 'keynote'])

const strings = stringsOf(tables, 'content')
const texts = strings.filter(([path]) => !labels.has(path.split('.').at(-1) ?? ''))

const oneTo64 = Array.from({ length: 64 }, (_, i) => i + 1)

const crossLine = /^(Right Angle|Left Angle|Juxtaposition) Cross of (.+) \((\d+)\/(\d+) \| (\d+)\/(\d+)\)$/

const parsedCross = (printed: string) => {
  const [, angle, name = '', ...four] = crossLine.exec(printed) ?? []
  return { angle: angle as CrossAngle, name, gates: four.map(Number) as [number, number, number, number] }
}

const crosses = printedCrosses.printed.map(parsedCross)

/** Two misprints of the list, and two names whose capitals differ from the rest of it. */
const corrected: Readonly<Record<string, string>> = {
  Seperation: 'Separation',
  'The Aplha': 'The Alpha',
  'Self-expression': 'Self-Expression',
  'the Driver': 'The Driver',
}

/** Places on the wheel (0–63) of the gates that share a cross name, one sorted list per cross. */
const familiesOf = (angle: CrossAngle): readonly (readonly number[])[] =>
  [...Map.groupBy(oneTo64, (gate) => crossNames[angle][gate]?.name).values()].map((family) =>
    family.map((gate) => gateOrder.indexOf(gate)).sort((a, b) => a - b),
  )

test('there is a text for each of the 64 gates, 6 lines, 12 profiles, 36 channels and 9 centers', () => {
  expect(Object.keys(gates).map(Number)).toEqual(oneTo64)
  expect(Object.keys(lines)).toEqual(['1', '2', '3', '4', '5', '6'])
  expect(Object.keys(profiles)).toHaveLength(12)
  expect(Object.keys(channels)).toHaveLength(36)
  expect(Object.keys(centers)).toHaveLength(9)
})

test('a channel of the bodygraph finds its text by its two gates, the smaller first', () => {
  const ofTheBodygraph = bodygraphChannels.map(
    ({ gates: [one, other] }) => `${Math.min(one, other)}-${Math.max(one, other)}`,
  )
  expect(Object.keys(channels).sort()).toEqual(ofTheBodygraph.sort())
})

test('a profile is named after its two lines', () => {
  const named = Object.keys(profiles).map((id) =>
    id
      .split('/')
      .map((line) => lines[Number(line)]?.name)
      .join(' / '),
  )
  expect(Object.values(profiles).map(({ name }) => name)).toEqual(named)
})

test('every printed cross bears our name for its angle and personality Sun', () => {
  expect(new Set(crosses.map(({ angle, gates: [sun] }) => `${angle} ${sun}`)).size).toBe(192)
  const ours = crosses.map(({ angle, gates: [sun] }) => crossNames[angle][sun]?.name)
  expect(ours).toEqual(crosses.map(({ name }) => corrected[name] ?? name))
})

test('the four gates of a right angle cross lie a quarter of the wheel apart', () => {
  const families = familiesOf('Right Angle')
  expect(families).toHaveLength(16)
  for (const [first = 0, ...others] of families) expect(others).toEqual([first + 16, first + 32, first + 48])
})

test('the two gates of a left angle cross lie opposite each other', () => {
  const families = familiesOf('Left Angle')
  expect(families).toHaveLength(32)
  for (const [first = 0, ...others] of families) expect(others).toEqual([first + 32])
})

test('no two juxtaposition crosses share a name', () => {
  expect(familiesOf('Juxtaposition')).toHaveLength(64)
})

test('a variant of a cross name differs from the name', () => {
  const withVariants = Object.values(crossNames)
    .flatMap((byGate) => Object.values(byGate))
    .filter(({ variants }) => variants !== undefined)
  expect(withVariants.length).toBeGreaterThan(0)
  for (const { name, variants } of withVariants) expect(variants).not.toContain(name)
})

test('names and keynotes of the gates are all different', () => {
  expect(new Set(Object.values(gates).map(({ name }) => name)).size).toBe(64)
  expect(new Set(Object.values(gates).map(({ keynote }) => keynote)).size).toBe(64)
})

test.each([
  [/^content\.gates\.\d+\.description$/, 40, 70],
  [/^content\.gates\.\d+\.(?:gift|shadow)$/, 6, 20],
  [/^content\.(?:channels|lines|profiles)\.\S+\.text$/, 30, 60],
  [/^content\.centers\.\w+\.when(?:Defined|Undefined)$/, 25, 60],
  [/^content\.types\.[\w ]+\.description$/, 50, 90],
])('texts at %s have between %i and %i words', (path, least, most) => {
  const measured = texts.filter(([at]) => path.test(at)).map(([at, text]) => ({ at, words: text.split(/\s+/).length }))
  expect(measured.length).toBeGreaterThan(4)
  expect(measured.filter(({ words }) => words < least || words > most)).toEqual([])
})

test('every text is made of whole sentences without stray spaces or straight quotes', () => {
  expect(badlyWritten(texts)).toEqual([])
})

test.each(claims)('no text makes a %s claim', (_kind, forbidden) => {
  expect(strings.filter(([, text]) => forbidden.test(text))).toEqual([])
})

test('no two texts share a run of eight words', () => {
  const { different, repeated } = repeatedRuns(texts, 8)
  expect(different).toBeGreaterThan(5000)
  expect(repeated).toEqual([])
})
