import { AppError } from '@orrery/contracts/errors'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoOfDayNumber } from '../calendar-date.ts'
import { svgOf } from '../picture.ts'
import { calculateNumerology } from './calculate.ts'
import { numerology } from './engine.ts'
import { explain } from './explain.ts'
import published from './golden/published.json' with { type: 'json' }
import { latinWords, letterValue } from './letters.ts'
import { reduce } from './reduction.ts'
import { numerologySchemas, type PairNumerology, type SingleNumerology } from './schema.ts'

const now = '2026-11-21T15:00:00Z'

const single = (fields: Record<string, unknown>): SingleNumerology => {
  const input = { full_name: 'Ada Lovelace', birth_date: '1815-12-10', ...fields }
  const facts = calculateNumerology(numerologySchemas.input.parse(input), { now })
  if (facts.variant !== 'single') throw new Error('One person was asked for.')
  return facts
}

const failure = (run: () => unknown): unknown => {
  try {
    return run()
  } catch (error) {
    return AppError.is(error) ? error.code : error
  }
}

test.each(published.names)('agrees with $source', ({ name, system, expected }) => {
  const facts = single({ full_name: name, system })
  const { expression, soul_urge, personality } = facts.name_breakdown
  const found = {
    per_word: facts.schools.expression.per_word?.number,
    expression: expression.reduced,
    compound: expression.total,
    word_totals: expression.words.map(({ total }) => total),
    soul_urge: soul_urge.reduced,
    personality: personality.reduced,
  }
  expect(found).toMatchObject(expected)
})

test.each(published.life_paths)('agrees with $source', ({ birth_date, school, compound, number }) => {
  const { life_path: schools } = single({ birth_date }).schools
  expect(schools[school as keyof typeof schools]).toMatchObject({ compound, number })
})

test.each(published.pinnacles)('agrees with $source', ({ birth_date, numbers, first_ends }) => {
  const { pinnacles } = single({ birth_date })
  expect(pinnacles.map(({ number }) => number)).toEqual(numbers)
  expect(first_ends ?? pinnacles[0]?.to_age).toBe(pinnacles[0]?.to_age)
})

test.each(published.challenges)('agrees with $source', ({ birth_date, numbers }) => {
  expect(
    single({ birth_date })
      .challenges.map(({ number }) => number)
      .slice(0, numbers.length),
  ).toEqual(numbers)
})

test.each(published.karmic_lessons)('agrees with $source', ({ name, missing }) => {
  expect(single({ full_name: name }).karmic_lessons).toEqual(missing)
})

test('no Chaldean letter counts nine, and every letter counts', () => {
  const values = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => letterValue(letter, 'chaldean'))
  expect(Math.min(...values)).toBe(1)
  expect(Math.max(...values)).toBe(8)
})

test('a karmic debt is found in the sum before its last reduction', () => {
  const facts = single({ birth_date: '1949-05-15' })
  expect(facts.derivations['life_path']).toBe('5 + 6 + 5 = 16 → 7')
  expect(facts.karmic_debt_found).toContainEqual({ number: 16, position: 'life_path', derivation: '16 → 7' })
  expect(single({ birth_date: '1990-03-19' }).karmic_debt).toContain(19)
})

test('schools that disagree are all shown and named', () => {
  const facts = single({ birth_date: '1995-06-21' })
  const { parts, digits } = facts.schools.life_path
  expect([parts.derivation, digits.number]).toEqual(['6 + 3 + 6 = 15 → 6', 33])
  expect(facts.agreement.life_path).toBe(false)
  expect(numerology.describe(facts).formatted).toContain('schools differ')
})

test('Y is a vowel unless it stands beside one, and the answer says when that matters', () => {
  expect(single({ full_name: 'Lynn Kyle' }).agreement.y_rule).toBe(false)
  expect(single({ full_name: 'Lynn' }).soul_urge).toBe(7)
  expect(single({ full_name: 'Lynn', y_rule: 'consonant' }).soul_urge).toBeNull()
  expect(single({ full_name: 'Maya' }).soul_urge).toBe(single({ full_name: 'Maya', y_rule: 'consonant' }).soul_urge)
  expect(single({ full_name: 'Maya', y_rule: 'vowel' }).name_breakdown.soul_urge.total).toBe(9)
})

test('what a name lacks is absent with a reason, not a number', () => {
  const facts = single({ full_name: 'Lynn', y_rule: 'consonant' })
  expect(facts.soul_personality_bridge).toBeNull()
  expect(numerology.absent(facts)).toHaveProperty('soul_urge')
})

test.each([
  ['Zoë Müller', ['ZOE', 'MULLER']],
  ["Sinéad O'Connor", ['SINEAD', 'OCONNOR']],
  ['Jean‑Luc Godard', ['JEAN', 'LUC', 'GODARD']],
  ['Søren Åberg Łódź', ['SOREN', 'ABERG', 'LODZ']],
  ['Weiß Þóra Æsir Đặng', ['WEISS', 'THORA', 'AESIR', 'DANG']],
  ['İlknur Işık', ['ILKNUR', 'ISIK']],
])('folds %s letter by letter', (name, words) => {
  expect(latinWords(name).words).toEqual(words)
})

test.each(['Иван Петров', '山田太郎', 'Νίκος', 'Ann Лee'])('refuses %s rather than drop its letters', (full_name) => {
  expect(failure(() => single({ full_name }))).toBe('NAME_NOT_LATIN')
  expect(single({ full_name, latin_name: 'Ivan Petrov' }).full_name).toBe(full_name)
})

test('characters that are no letters are left out and said to be', () => {
  const facts = single({ full_name: 'R2D2' })
  expect(facts.name_breakdown.letters_only).toBe('RD')
  expect(
    numerology.warnings(numerologySchemas.input.parse({ full_name: 'x', birth_date: '2000-01-01' }), facts).join(),
  ).toContain('2')
  expect(failure(() => single({ full_name: '1234' }))).toBe('INVALID_INPUT')
})

test('a personal year runs from January, or from the birthday if asked', () => {
  const asked = { birth_date: '1990-12-10', current_date: '2026-11-21' }
  expect(single(asked).derivations['personal_year']).toBe('3 + 1 + 1 = 5')
  expect(single({ ...asked, personal_year_from: 'birthday' }).personal_year).toBe(4)
  expect(single({ birth_date: '1990-12-10', current_year: 2030 }).personal_month).toBeNull()
  expect(failure(() => single({ current_year: 2030, current_date: '2031-01-01' }))).toBe('INVALID_INPUT')
})

test('the everyday name stands beside the full name', () => {
  expect(single({ preferred_name: 'Ada' }).preferred_name).toEqual({
    name: 'Ada',
    expression: 6,
    soul_urge: 2,
    personality: 4,
  })
})

test('a birth in the future is refused', () => {
  expect(failure(() => single({ birth_date: '2026-11-22' }))).toBe('OUT_OF_RANGE')
})

test('a reduction keeps the remainder by nine and stops at masters', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (compound) => {
      const { number, steps } = reduce(compound)
      expect(number % 9).toBe(compound % 9)
      expect(steps[0]).toBe(compound)
      expect(number <= 9 || [11, 22, 33].includes(number)).toBe(true)
    }),
  )
})

const twoPeople = (first: string, second: string): PairNumerology => {
  const input = {
    person1: { full_name: first, birth_date: '1990-05-15' },
    person2: { full_name: second, birth_date: '1988-02-29' },
  }
  const facts = calculateNumerology(numerologySchemas.input.parse(input), { now })
  if (facts.variant !== 'pair') throw new Error('Two people were asked for.')
  return facts
}

const word = fc.string({
  unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzéüßøæy-’ ')),
  minLength: 1,
  maxLength: 40,
})
const name = word.filter((text) => /[a-z]/.test(text))

test('scores of two people are symmetric and lie between 0 and 1', () => {
  fc.assert(
    fc.property(name, (other) => {
      const facts = twoPeople('Ada Lovelace', other)
      expect(facts.overall_compatibility).toBeGreaterThanOrEqual(0)
      expect(facts.overall_compatibility).toBeLessThanOrEqual(1)
      expect(facts.expression_compatibility).toBe(twoPeople(other, 'Ada Lovelace').expression_compatibility)
    }),
  )
})

test('every accepted input gives facts of the promised shape, words and a picture', { timeout: 60_000 }, () => {
  const input = fc.record({
    full_name: name,
    birth_date: fc.integer({ min: -700_000, max: 20_000 }).map(isoOfDayNumber),
    system: fc.constantFrom('pythagorean', 'chaldean'),
    y_rule: fc.constantFrom('contextual', 'vowel', 'consonant'),
    reduction: fc.constantFrom('parts', 'digits', 'whole'),
  })
  fc.assert(
    fc.property(input, (fields) => {
      const facts = numerologySchemas.output.parse(single(fields))
      const picture = numerology.pictures(facts).map(svgOf).join('')
      const everything = JSON.stringify([facts, numerology.describe(facts)]) + picture
      expect(everything).not.toMatch(/NaN|undefined|Infinity/)
    }),
  )
})

test('any text as a name gives an answer or a clear refusal', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (full_name) => {
      const parsed = numerologySchemas.input.safeParse({ full_name, birth_date: '1990-05-15' })
      fc.pre(parsed.success)
      const outcome = failure(() => single({ full_name }))
      const refused = outcome === 'NAME_NOT_LATIN' || outcome === 'INVALID_INPUT'
      expect(refused || numerologySchemas.output.safeParse(outcome).success).toBe(true)
    }),
  )
})

test('each part of the picture that can be pointed at has an explanation', () => {
  const facts = single({})
  const svg = numerology.pictures(facts).map(svgOf).join('')
  const ids = [...svg.matchAll(/data-fact="([^"]+)"/g)].map((match) => match[1] ?? '')
  expect(ids.length).toBeGreaterThan(20)
  expect(ids.filter((id) => !explain(facts, id)?.paragraphs.length)).toEqual([])
})

test('every sentence cites a field that exists', () => {
  const facts = single({ birth_date: '1949-05-15' })
  const { recommendations, archetypalThemes, realityPatches, interpretation } = numerology.describe(facts)
  const statements = [...recommendations, ...archetypalThemes, ...realityPatches, ...interpretation]
  expect(statements.length).toBeGreaterThan(7)
  for (const { cites } of statements) for (const cite of cites) expect(facts).toHaveProperty(cite)
})

test('a name with markup in it stays text in the picture', () => {
  const svg = numerology
    .pictures(single({ full_name: 'Ada <b onload="x">&' }))
    .map(svgOf)
    .join('')
  expect(svg).not.toContain('<b ')
  expect(svg).toContain('&lt;b onload=&quot;x&quot;&gt;&amp;')
})
