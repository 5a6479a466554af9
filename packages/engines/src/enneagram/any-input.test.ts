import { AppError } from '@orrery/contracts/errors'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { svgOf } from '../picture.ts'
import { calculateEnneagram } from './calculate.ts'
import { items } from './content/items.ts'
import { enneagram } from './engine.ts'
import { type EnneagramFacts, type EnneagramInput, enneagramSchemas } from './schema.ts'

const factsOf = (input: EnneagramInput): EnneagramFacts | null => {
  try {
    return calculateEnneagram(input)
  } catch (error) {
    if (AppError.is(error)) return null
    throw error
  }
}

const hostileText = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'type_1_1', 'q1', '', ' 5 ', '9'))
const anyAnswer = fc.oneof(
  fc.integer({ min: 1, max: 9 }),
  fc.constantFrom('1', '5', '9', ' 3 '),
  fc.double(),
  hostileText,
  fc.constant(null),
)
const itemId = fc.constantFrom(...items.map(({ id }) => id))
const someAnswers = fc.dictionary(fc.oneof(itemId, hostileText), anyAnswer, { maxKeys: 80 })
const goodAnswers = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: items.length, maxLength: items.length })
  .map((grades) => Object.fromEntries(items.map(({ id }, index) => [id, grades[index]])))
const choices = fc.dictionary(fc.stringMatching(/^q\d{1,3}$/), fc.integer({ min: 1, max: 9 }), { maxKeys: 40 })
const anyInput = fc.record(
  {
    identification_method: fc.oneof(fc.constantFrom('assessment', 'self_select', 'intuitive'), fc.anything()),
    assessment_responses: fc.oneof(someAnswers, goodAnswers, choices, fc.anything()),
    selected_type: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.double(), fc.anything()),
    behavioral_description: fc.oneof(fc.string(), fc.anything()),
    include_wings: fc.oneof(fc.boolean(), fc.anything()),
    include_instincts: fc.boolean(),
    include_arrows: fc.boolean(),
    focus_area: fc.constantFrom('growth', 'relationships', 'career', 'spirituality'),
  },
  { requiredKeys: [] },
)
const validInput = fc.record(
  {
    assessment_responses: fc.oneof(goodAnswers, choices),
    include_wings: fc.boolean(),
    include_instincts: fc.boolean(),
    include_arrows: fc.boolean(),
    focus_area: fc.constantFrom('growth', 'relationships', 'career', 'spirituality'),
  },
  { requiredKeys: ['assessment_responses'] },
)

test(
  'any input is refused with a known code or answered whole: promised shape, words, reasons, picture',
  { timeout: 600_000 },
  () => {
    const runs = Number(process.env['ENGINE_FUZZ_RUNS'] ?? 500)
    let answers = 0
    fc.assert(
      fc.property(fc.oneof(anyInput, validInput), (fields) => {
        const parsed = enneagramSchemas.input.safeParse(fields)
        const facts = parsed.success ? factsOf(parsed.data) : null
        if (!parsed.success || facts === null) return
        answers += 1
        expect(enneagramSchemas.output.parse(facts)).toEqual(facts)
        const told = JSON.stringify([facts, enneagram.describe(facts), enneagram.warnings(parsed.data, facts)])
        expect(
          told +
            enneagram
              .pictures(facts)
              .map((picture) => svgOf(picture))
              .join(''),
        ).not.toMatch(/NaN|undefined|Infinity/)
        expect(Object.values(enneagram.absent(facts)).every((reason) => reason.length > 10)).toBe(true)
      }),
      { numRuns: runs, seed: 20_261_121 },
    )
    expect(answers).toBeGreaterThan(runs / 50)
  },
)
