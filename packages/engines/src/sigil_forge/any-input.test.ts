import { AppError } from '@orrery/contracts/errors'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { svgOf } from '../picture.ts'
import { calculateSigil } from './calculate.ts'
import { chargingMethods } from './content/guidance.ts'
import { sigilForge } from './engine.ts'
import { kameaNames } from './kameas.ts'
import { frames } from './places.ts'
import {
  type SigilFacts,
  type SigilInput,
  colorSchemes,
  generationMethods,
  sigilForgeSchemas,
  styles,
} from './schema.ts'
import { eliminations } from './strike-letters.ts'
import { connectionStyles } from './strokes.ts'

const factsOf = (input: SigilInput, seed: string | undefined): SigilFacts | null => {
  try {
    return calculateSigil(input, seed === undefined ? {} : { seed })
  } catch (error) {
    if (AppError.is(error)) return null
    throw error
  }
}

const hostile = fc.oneof(
  fc.string({ maxLength: 520 }),
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.constantFrom(
    '__proto__',
    '<svg onload="x">',
    '&&&',
    '\u0000\u0001',
    'ﷺﷺﷺ',
    'ŒÆßÞ',
    '👩‍👩‍👧',
    'a'.repeat(500),
    '   a   ',
  ),
)
const latin = fc.stringMatching(/^[A-Za-zÀ-ÿ' ]{3,80}$/)
const one = (values: readonly string[]) => fc.constantFrom(...values)

const sensible = {
  generation_method: one(generationMethods),
  letter_elimination: fc.oneof(one(eliminations), fc.constant(true)),
  connection_style: one(connectionStyles),
  sacred_geometry: one([...frames, 'auto']),
  personal_symbols: fc.array(
    fc.oneof(
      one(['sun', 'Leo', 'north node', 'Rosa']),
      latin.map((text) => text.slice(0, 30)),
    ),
    { maxLength: 7 },
  ),
  style: one(styles),
  size: fc.integer({ min: 256, max: 2048 }),
  color_scheme: one(colorSchemes),
  charging_method: one(chargingMethods),
  kamea: one(kameaNames),
  show_intention: fc.boolean(),
}
const validInput = fc.record({ intention: latin, ...sensible }, { requiredKeys: ['intention'] })
const anyInput = fc.record(
  {
    intention: fc.oneof(hostile, fc.anything()),
    ...sensible,
    personal_symbols: fc.oneof(fc.array(hostile), fc.anything()),
    size: fc.oneof(fc.integer(), fc.double()),
    seed: hostile,
    style: fc.oneof(one(styles), fc.anything()),
  },
  { requiredKeys: [] },
)
const seeds = fc.option(fc.stringMatching(/^[0-9a-f]{64}$/), { nil: undefined })

test(
  'any input is refused with a known code or answered whole: promised shape, words, reasons, pictures',
  { timeout: 600_000 },
  () => {
    const runs = Number(process.env['ENGINE_FUZZ_RUNS'] ?? 500)
    let answers = 0
    fc.assert(
      fc.property(fc.oneof(anyInput, validInput), seeds, (fields, seed) => {
        const parsed = sigilForgeSchemas.input.safeParse(fields)
        const facts = parsed.success ? factsOf(parsed.data, seed) : null
        if (!parsed.success || facts === null) return
        answers += 1
        expect(sigilForgeSchemas.output.parse(facts)).toEqual(facts)
        const svg = sigilForge.pictures(facts).map((picture) => svgOf(picture))
        const told = JSON.stringify([facts, sigilForge.describe(facts), sigilForge.warnings(parsed.data, facts)])
        expect(facts.intention === null ? told + svg.join('') : svg.join('')).not.toMatch(/NaN|undefined|Infinity/)
        expect(svg.join('')).not.toMatch(/<script|<svg onload|\.\d{4}/)
        expect(svg[0]).toBe(facts.svg)
      }),
      { numRuns: runs, seed: 20_261_121 },
    )
    expect(answers).toBeGreaterThan(runs / 5)
  },
)
