import { AppError } from '@orrery/contracts/errors'
import { expect, test } from 'vitest'
import { svgOf } from '../picture.ts'
import { calculateEnneagram } from './calculate.ts'
import { items } from './content/items.ts'
import { enneagram } from './engine.ts'
import { explain } from './explain.ts'
import { type EnneagramProfile, enneagramSchemas } from './schema.ts'
import { type EnneagramType, enneagramTypes, places } from './structure.ts'

const profileOf = (input: Record<string, unknown>): EnneagramProfile =>
  calculateEnneagram(enneagramSchemas.input.parse(input)).profile

const assessed = (responses: Record<string, number | string>, more: Record<string, unknown> = {}) =>
  profileOf({ assessment_responses: responses, ...more })

const reasonOf = (run: () => unknown): unknown => {
  try {
    run()
    return 'answered'
  } catch (error) {
    if (!AppError.is(error)) throw error
    return error.code === 'ANSWERS_NOT_INFORMATIVE' ? error.details?.['reason'] : error.code
  }
}

const everywhere = (answer: number) => Object.fromEntries(items.map(({ id }) => [id, answer]))

test.each([1, 2, 3, 4, 5])('the answer %i to every statement is flat', (answer) => {
  expect(reasonOf(() => assessed(everywhere(answer)))).toBe('flat')
})

test('agreeing to one half of the statements and to the opposite of the other contradicts itself', () => {
  const split = items.map(({ id, scale, keyed }, index) => {
    const agrees = (typeof scale === 'number' && scale < 5) === (Number(id.slice(-1)) % 2 === 0)
    return [id, agrees === (keyed === 'agree') ? 5 - (index % 2) : 1]
  })
  expect(reasonOf(() => assessed(Object.fromEntries(split)))).toBe('contradictory')
})

test.each([
  [{}, 'too_few'],
  [{ type_5_1: 5, type_5_2: 5, type_5_3: 5 }, 'too_few'],
  [{ q1: '5', q2: '5', q3: '7' }, 'too_few'],
  [{ q1: '1', q2: '2', q3: '3', q4: '4', q5: '5' }, 'flat'],
  [{ q1: '1', q2: '2', q3: '1', q4: '2', q5: '1', q6: '2', q7: '1', q8: '2' }, 'flat'],
])('answers %j are refused as %s', (responses, reason) => {
  expect(reasonOf(() => assessed(responses))).toBe(reason)
})

test('without any answers there are too few, and free text is not interpreted', () => {
  expect(reasonOf(() => profileOf({}))).toBe('too_few')
  expect(
    reasonOf(() => profileOf({ identification_method: 'intuitive', behavioral_description: 'I like order.' })),
  ).toBe('free_text')
})

test('a refusal says what is missing', () => {
  const responses = Object.fromEntries(
    items.filter(({ scale }) => scale !== 4).map(({ id }, index) => [id, 1 + (index % 5)]),
  )
  const refused = (() => {
    try {
      return assessed(responses)
    } catch (error) {
      return error
    }
  })()
  expect(refused).toMatchObject({ code: 'ANSWERS_NOT_INFORMATIVE', details: { types_with_too_few: [4] } })
})

test('forced choices as older clients send them give a type, and leave instincts open', () => {
  const profile = assessed({ q1: '5', q2: '5', q3: '7', q4: '5', q5: '4', q6: '5', q7: '5' })
  expect(profile).toMatchObject({
    primary_type: 5,
    center: 'head',
    integration_direction: 8,
    disintegration_direction: 7,
    instinctual_variant: null,
    item_key_version: null,
    scale_scores: null,
    answers_used: { graded: 0, instincts: 0, forced_choice: 7 },
  })
  expect(profile.choices).toHaveLength(7)
})

test('an equal claim of two neighbours, of two instincts or within a centre is left open', () => {
  const profile = assessed({ a: 5, b: 5, c: 5, d: 5, e: 5, f: 5 })
  expect(profile.wing_probabilities).toEqual({ 4: 0.5, 6: 0.5 })
  expect([profile.wing, profile.wing_info, profile.tritype, profile.subtype]).toEqual([null, null, null, null])
})

test('both kinds of answers together speak for the type more clearly than either alone', () => {
  const graded = enneagramSchemas.example.assessment_responses
  const chosen = { q1: 5, q2: 5, q3: 5, q4: 4, q5: 5 }
  const [first, second, both] = [graded, chosen, { ...graded, ...chosen }].map((answers) => assessed(answers))
  expect(both?.assessment_confidence).toBeGreaterThan(first?.assessment_confidence ?? 1)
  expect(both?.assessment_confidence).toBeGreaterThan(second?.assessment_confidence ?? 1)
})

const likeliestOf = (of: Record<EnneagramType, number>) => enneagramTypes.toSorted((a, b) => of[b] - of[a] || a - b)[0]

test('probabilities sum to one, follow the scale scores, and the type leads its tritype', () => {
  const profile = profileOf(enneagramSchemas.example)
  const { probabilities, scale_scores: scores, tritype } = profile
  if (probabilities === null || scores === null || tritype === null) throw new Error('The example was answered.')
  expect(Object.values(probabilities).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
  expect(likeliestOf(probabilities)).toBe(likeliestOf(scores))
  expect(tritype.types[0]).toBe(profile.primary_type)
  expect(new Set(tritype.types.map((type) => places[type].center)).size).toBe(3)
})

test('one more grade for a type never makes it less likely', () => {
  const base: Record<string, number> = enneagramSchemas.example.assessment_responses
  const before = assessed(base).probabilities
  for (const { id, scale, keyed } of items) {
    const moved = (base[id] ?? 3) + (keyed === 'agree' ? 1 : -1)
    if (typeof scale !== 'number' || moved < 1 || moved > 5) continue
    expect(assessed({ ...base, [id]: moved }).probabilities?.[scale]).toBeGreaterThan(before?.[scale] ?? 1)
  }
})

test('the order in which answers are sent changes nothing', () => {
  const answers = { ...enneagramSchemas.example.assessment_responses, q1: 5, q2: 5, q3: 4, q4: 5, q10: 5 }
  const reversed = Object.fromEntries(Object.entries(answers).toReversed())
  expect(JSON.stringify(assessed(reversed))).toBe(JSON.stringify(assessed(answers)))
})

test('evidence is answers that were given, with the strongest first for each scale', () => {
  const { evidence, primary_type: type } = profileOf(enneagramSchemas.example)
  const answers: Record<string, number> = enneagramSchemas.example.assessment_responses
  const own = evidence.filter(({ scale }) => scale === String(type))
  expect(own).toHaveLength(6)
  expect(own.map(({ weight }) => weight)).toEqual(own.map(({ weight }) => weight).toSorted((a, b) => b - a))
  expect(evidence.filter(({ item, answer }) => answers[item] !== answer)).toEqual([])
  expect(own[0]?.speaks).toBe('for')
})

test.each(enneagramTypes)('type %i chosen by the person stands with nothing that was not measured', (type) => {
  const profile = profileOf({ identification_method: 'self_select', selected_type: type })
  expect(profile).toMatchObject({
    primary_type: type,
    probabilities: null,
    assessment_confidence: null,
    reliability: null,
    wing: null,
    instinctual_variant: null,
    tritype: null,
    evidence: [],
  })
  expect(enneagram.confidence?.({ profile })).toBeNull()
  const absent = enneagram.absent({ profile })
  const nulls = Object.entries(profile).filter(([, value]) => value === null)
  expect(Object.keys(absent).sort()).toEqual(nulls.map(([field]) => `profile.${field}`).sort())
})

test('choosing a type oneself needs the type', () => {
  expect(enneagramSchemas.input.safeParse({ identification_method: 'self_select' }).success).toBe(false)
})

test('what is not asked for is absent with the reason', () => {
  const input = { ...enneagramSchemas.example, include_wings: false, include_instincts: false, include_arrows: false }
  const facts = calculateEnneagram(enneagramSchemas.input.parse(input))
  expect(enneagram.absent(facts)).toMatchObject({
    'profile.wing': 'Not asked for: include_wings is false.',
    'profile.instinctual_variant': 'Not asked for: include_instincts is false.',
    'profile.integration_direction': 'Not asked for: include_arrows is false.',
  })
})

test('grades above five and ids that look like ours are refused by name', () => {
  expect(reasonOf(() => assessed({ type_1_1: 6 }))).toBe('INVALID_INPUT')
  expect(reasonOf(() => assessed({ type_1_7: 4 }))).toBe('INVALID_INPUT')
})

test('the guidance speaks to the area of life that was named', () => {
  const texts = (['growth', 'relationships', 'career', 'spirituality'] as const).map(
    (area) => profileOf({ ...enneagramSchemas.example, focus_area: area }).focus?.guidance,
  )
  expect(new Set(texts).size).toBe(4)
})

test('each part of the picture that can be pointed at has an explanation', () => {
  for (const input of [
    enneagramSchemas.example,
    ...enneagramTypes.map((type) => ({ identification_method: 'self_select', selected_type: type })),
  ]) {
    const facts = calculateEnneagram(enneagramSchemas.input.parse(input))
    const svg = enneagram.pictures(facts).map(svgOf).join('')
    const ids = [...svg.matchAll(/data-fact="([^"]+)"/g)].map((match) => match[1] ?? '')
    expect(ids.length).toBeGreaterThanOrEqual(14)
    expect(ids.filter((id) => !explain(facts, id)?.paragraphs.every((text) => text.length > 10))).toEqual([])
  }
})
