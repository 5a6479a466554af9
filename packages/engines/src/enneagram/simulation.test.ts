import { AppError } from '@orrery/contracts/errors'
import { expect, test } from 'vitest'
import { seededNumbers } from '../draw/seeded-numbers.ts'
import { calculateEnneagram } from './calculate.ts'
import { type Item, items } from './content/items.ts'
import { type EnneagramProfile, enneagramSchemas } from './schema.ts'
import { type EnneagramType, type Instinct, enneagramTypes, instincts, places } from './structure.ts'

const assessed = (responses: Record<string, number>): EnneagramProfile =>
  calculateEnneagram(enneagramSchemas.input.parse({ assessment_responses: responses })).profile

const reasonOf = (run: () => unknown): unknown => {
  try {
    run()
    return 'answered'
  } catch (error) {
    if (!AppError.is(error)) throw error
    return error.code === 'ANSWERS_NOT_INFORMATIVE' ? error.details?.['reason'] : error.code
  }
}

/** Fair numbers between 0 and 1, and bell-shaped ones, the same on every run. */
const chanceOf = (seed: number) => {
  const numbers = seededNumbers(seed.toString(16).padStart(64, '0'))
  const uniform = () => (numbers.below(2 ** 32) + 0.5) / 2 ** 32
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform())
  return { uniform, normal, below: (range: number) => numbers.below(range) }
}

const grade = (value: number): number => Math.max(1, Math.min(5, Math.round(3 + value)))
const scaleKey = ({ scale }: Item): string => String(scale)

type Answerer = { type: EnneagramType; instinct: Instinct; noise: number; agreeing: number }

type Chance = ReturnType<typeof chanceOf>

/** Somebody of a type: that scale high, one wing raised, the others anywhere about the middle, and noise on every answer. */
const simulate = ({ type, instinct, noise, agreeing }: Answerer, chance: Chance) => {
  const { normal, below } = chance
  const levels = new Map<string, number>()
  for (const each of [...enneagramTypes, ...instincts]) levels.set(String(each), 0.5 * normal() - 0.3)
  levels.set(String(type), 1.3 + 0.2 * normal())
  levels.set(instinct, 1.3)
  const wing = places[type].wings[below(2)] ?? type
  levels.set(String(wing), 0.3)
  return Object.fromEntries(
    items.map((item) => {
      const level = levels.get(scaleKey(item)) ?? 0
      return [item.id, grade((item.keyed === 'agree' ? level : -level) + agreeing + noise * normal())]
    }),
  )
}

const simulated = (count: number, noise: number, agreeing = 0) => {
  const chance = chanceOf(7)
  return enneagramTypes.flatMap((type) =>
    Array.from({ length: count }, (_, index) => {
      const instinct = instincts[index % 3] ?? 'social'
      return { type, instinct, answers: simulate({ type, instinct, noise, agreeing }, chance) }
    }),
  )
}

const answeredOnly = (people: ReturnType<typeof simulated>) =>
  people.flatMap((person) =>
    reasonOf(() => assessed(person.answers)) === 'answered' ? [{ ...person, profile: assessed(person.answers) }] : [],
  )

test('most simulated answerers of every type are answered, and their type is found', () => {
  const people = simulated(40, 0.9)
  const answered = answeredOnly(people)
  expect(answered.length / people.length).toBeGreaterThan(0.8)
  for (const type of enneagramTypes) {
    const own = answered.filter((person) => person.type === type)
    const found = own.filter(({ profile }) => profile.primary_type === type)
    expect(found.length / own.length).toBeGreaterThan(0.75)
  }
})

test('a habit of agreeing to everything does not move the type', () => {
  const answered = answeredOnly(simulated(20, 0.9, 0.7))
  const found = answered.filter(({ type, profile }) => profile.primary_type === type)
  expect(found.length / answered.length).toBeGreaterThan(0.8)
})

test('stated probabilities come true about as often as they say', () => {
  const answered = [...answeredOnly(simulated(60, 1)), ...answeredOnly(simulated(60, 1.4))]
  for (const [from, to] of [
    [0.25, 0.5],
    [0.5, 0.75],
    [0.75, 1],
  ] as const) {
    const band = answered.filter(({ profile }) => {
      const share = profile.assessment_confidence ?? 0
      return share >= from && share < to
    })
    const said = band.reduce((sum, { profile }) => sum + (profile.assessment_confidence ?? 0), 0) / band.length
    const right = band.filter(({ type, profile }) => profile.primary_type === type).length / band.length
    expect(band.length).toBeGreaterThan(30)
    expect(Math.abs(said - right)).toBeLessThan(0.17)
  }
})

test('named instincts are mostly those the answerer was given', () => {
  const named = answeredOnly(simulated(20, 1)).filter(({ profile }) => profile.instinctual_variant !== null)
  const right = named.filter(({ instinct, profile }) => profile.instinctual_variant === instinct)
  expect(named.length).toBeGreaterThan(100)
  expect(right.length / named.length).toBeGreaterThan(0.75)
})

test('nine of ten who answer by dice are refused', () => {
  const { below } = chanceOf(11)
  const reasons = Array.from({ length: 600 }, () =>
    reasonOf(() => assessed(Object.fromEntries(items.map(({ id }) => [id, 1 + below(5)])))),
  )
  expect(reasons.filter((reason) => reason === 'answered').length / reasons.length).toBeLessThan(0.1)
})

test('nine of ten who choose types by dice are refused', () => {
  const { below } = chanceOf(12)
  const reasons = Array.from({ length: 600 }, () =>
    reasonOf(() => assessed(Object.fromEntries(Array.from({ length: 36 }, (_, q) => [`q${q}`, 1 + below(9)])))),
  )
  expect(reasons.filter((reason) => reason === 'answered').length / reasons.length).toBeLessThan(0.12)
})
