import { AppError } from '@orrery/contracts/errors'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { svgOf } from '../picture.ts'
import { calculateSacredGeometry } from './calculate.ts'
import { sacredGeometry } from './engine.ts'
import { colorSchemes, patternTypes, solidTypes, spiralForms } from './pattern-types.ts'
import { type SacredGeometryInput, sacredGeometrySchemas } from './schema.ts'

/** More by hand: FUZZ_RUNS=20000 vitest run …/sacred_geometry/fuzz.test.ts */
const runs = Number(process.env.FUZZ_RUNS ?? 500)

const hostile = fc.oneof(
  fc.constantFrom<unknown>(null, '', ' ', 'NaN', 'Infinity', '-1', '1e999', '__proto__', 'constructor', [], {}, true),
  fc.constantFrom<unknown>(Number.NaN, Number.POSITIVE_INFINITY, -0, 0, -1, 3.5, 2 ** 53, Number.MIN_VALUE),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

const orHostile = (value: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: hostile })

const anyInput = fc.record(
  {
    intention: orHostile(fc.string({ unit: 'binary', minLength: 1, maxLength: 500 })),
    birth_date: orHostile(fc.constantFrom('1990-05-17', '0001-01-01', '9999-12-31', '2000-02-29')),
    pattern_type: orHostile(fc.constantFrom(...patternTypes)),
    petal_count: orHostile(fc.integer({ min: 4, max: 24 })),
    layer_count: orHostile(fc.integer({ min: 2, max: 8 })),
    spiral_turns: orHostile(fc.integer({ min: 2, max: 10 })),
    spiral_form: orHostile(fc.constantFrom(...spiralForms)),
    solid_type: orHostile(fc.constantFrom(...solidTypes)),
    size: orHostile(fc.integer({ min: 256, max: 2048 })),
    color_scheme: orHostile(fc.constantFrom(...colorSchemes)),
    seed: orHostile(
      fc.string({
        unit: fc.constantFrom(...'0 1 2 3 4 5 6 7 8 9 a b c d e f'.split(' ')),
        minLength: 64,
        maxLength: 64,
      }),
    ),
  },
  { requiredKeys: ['intention'] },
)

/** Whether it was answered; a refusal for its content is the only other way out. */
const isSound = (input: SacredGeometryInput): boolean => {
  try {
    const facts = calculateSacredGeometry(input, input.seed === undefined ? {} : { seed: input.seed })
    const written = JSON.stringify([facts, sacredGeometry.describe(facts)])
    const drawing = sacredGeometry.pictures(facts).map(svgOf).join('')
    return (
      sacredGeometrySchemas.output.safeParse(facts).success &&
      JSON.stringify(JSON.parse(written)) === written &&
      !/NaN|Infinity|undefined/.test(drawing) &&
      !/\.\d{4}/.test(drawing) &&
      drawing.length < 100_000
    )
  } catch (error) {
    return (
      AppError.is(error) && error.code === 'INVALID_INPUT' && !/[\p{L}\p{Nd}]/u.test(input.intention.normalize('NFKD'))
    )
  }
}

test('whatever is sent, the answer is a sound figure or a refusal', { timeout: 60_000 + 20 * runs }, () => {
  let answered = 0
  fc.assert(
    fc.property(anyInput, (sent) => {
      const parsed = sacredGeometrySchemas.input.safeParse(sent)
      if (!parsed.success) return true
      answered += 1
      return isSound(parsed.data)
    }),
    { numRuns: runs },
  )
  expect(answered).toBeGreaterThan(runs / 20)
})
