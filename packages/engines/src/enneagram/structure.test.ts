import { expect, test } from 'vitest'
import { typeTexts } from './content/types.ts'
import { wingTexts } from './content/wings.ts'
import published from './golden/published-structure.json' with { type: 'json' }
import { type EnneagramType, centers, enneagramTypes, growthCycles, places, typesOfCenter } from './structure.ts'

const directions = (field: 'integration' | 'disintegration') =>
  Object.fromEntries(enneagramTypes.map((type) => [String(type), places[type][field]]))

test.each(published.arrows)('lines of growth are those of $source', ({ security }) => {
  expect(directions('integration')).toEqual(security)
})

test.each(published.arrows.filter(({ stress }) => stress !== undefined))(
  'lines of stress are those of $source',
  ({ stress }) => {
    expect(directions('disintegration')).toEqual(stress)
  },
)

const steps = (rings: readonly (readonly number[])[]) =>
  rings.flatMap((ring) => ring.slice(1).map((to, index) => [ring[index], to]))

test.each(published.cycles)('the rings are those of $source', ({ integration, disintegration }) => {
  for (const [from, to] of steps(integration)) expect(places[from as EnneagramType].integration).toBe(to)
  for (const [from, to] of steps(disintegration)) expect(places[from as EnneagramType].disintegration).toBe(to)
})

test.each(published.centers)('centres are those of $source', ({ gut, heart, head }) => {
  expect({ gut, heart, head }).toEqual(typesOfCenter)
})

test.each(published.wings)('every type has the two wings of $source, each with a text', ({ combinations }) => {
  const ours = enneagramTypes.flatMap((type) => places[type].wings.map((wing) => `${type}w${wing}`))
  expect(ours).toEqual(combinations)
  expect(Object.keys(wingTexts).sort()).toEqual([...combinations].sort())
})

test.each(published.passions_and_virtues)('passions and virtues are those of $source', ({ passions, virtues }) => {
  for (const [type, passion] of Object.entries(passions))
    expect(typeTexts[Number(type) as EnneagramType].passion).toBe(passion)
  for (const [type, virtue] of Object.entries(virtues))
    expect(typeTexts[Number(type) as EnneagramType].virtue).toBe(virtue)
})

test('there is one ring of six and one of three, and stress undoes growth', () => {
  expect(growthCycles.map((ring) => ring.length)).toEqual([6, 3])
  expect(growthCycles.flat().toSorted((a, b) => a - b)).toEqual([...enneagramTypes])
  for (const type of enneagramTypes) {
    expect(places[places[type].integration].disintegration).toBe(type)
    expect(places[places[type].disintegration].integration).toBe(type)
  }
})

test('the ring of six is the period of a seventh', () => {
  const [six] = growthCycles
  const backwards = [six[0], ...six.slice(1).toReversed()].join('')
  expect(backwards).toBe(String(Math.round(1e6 / 7)))
})

test('every centre has one type of the triangle, and its types are neighbours', () => {
  for (const center of centers) {
    const [first, second, third] = typesOfCenter[center]
    expect([3, 6, 9]).toContain(second)
    expect(places[second].wings).toEqual([first, third])
  }
})
