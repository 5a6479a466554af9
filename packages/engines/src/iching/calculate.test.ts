import { createHash } from 'node:crypto'
import { AppError } from '@orrery/contracts/errors'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { svgOf } from '../picture.ts'
import { calculateIching } from './calculate.ts'
import { iching } from './engine.ts'
import { explain } from './explain.ts'
import published from './golden/published.json' with { type: 'json' }
import { type IchingFacts, ichingSchemas } from './schema.ts'

const seedOf = (name: string): string => createHash('sha256').update(name).digest('hex')

const castBy = (fields: Record<string, unknown>, seed = seedOf('any')): IchingFacts =>
  calculateIching(ichingSchemas.input.parse(fields), { seed })

const readingOf = (...lines: number[]) => castBy({ lines }).reading

test('lines cast by hand become the hexagram they draw, and nothing is drawn', () => {
  const reading = readingOf(7, 7, 7, 8, 8, 8)
  expect(reading.primary_hexagram).toMatchObject({ number: 11, chinese: '泰', pinyin: 'Tài', binary: '111000' })
  expect(reading.method_used).toBe('own_lines')
  expect(reading.mutation_hexagram).toBeNull()
  expect(reading.mutation_lines).toBeNull()
  expect(iching.draws?.(ichingSchemas.input.parse({ lines: [7, 7, 7, 8, 8, 8] }))).toBe(false)
  expect(iching.draws?.(ichingSchemas.input.parse({}))).toBe(true)
})

test('old lines turn into their opposites and young ones stay', () => {
  const reading = readingOf(9, 8, 8, 8, 7, 6)
  expect(reading.primary_hexagram.number).toBe(3)
  expect(reading.mutation_hexagram?.number).toBe(20)
  expect(reading.mutation_lines?.map(({ value }) => value)).toEqual([8, 8, 8, 8, 7, 7])
  expect(reading.mutation_lines?.some(({ changing }) => changing)).toBe(false)
  expect(reading.changing_lines).toEqual([1, 6])
})

test('nuclear, opposite and reverse of a hexagram are named beside it', () => {
  const { nuclear, opposite, reverse } = readingOf(7, 8, 8, 8, 7, 8)
  expect([nuclear.number, opposite.number, reverse.number]).toEqual([23, 50, 4])
})

test('the same seed gives the same answer, another seed another one', () => {
  const asked = { question: 'Shall I move?' }
  expect(castBy(asked, seedOf('one'))).toEqual(castBy(asked, seedOf('one')))
  expect(castBy(asked, seedOf('one')).reading.throws).not.toEqual(castBy(asked, seedOf('two')).reading.throws)
})

test('the question has no influence on the cast', () => {
  const [first, second] = ['Yes?', 'No?'].map((question) => castBy({ question }).reading)
  expect(first?.primary_lines).toEqual(second?.primary_lines)
})

test('coin_toss says the same as coins', () => {
  expect(castBy({ method: 'coin_toss' })).toEqual(castBy({ method: 'coins' }))
})

const codeOf = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    if (AppError.is(error)) return error.code
  }
  return 'none'
}

test('without a seed nothing is cast', () => {
  expect(codeOf(() => calculateIching(ichingSchemas.input.parse({}), {}))).toBe('CALCULATION_FAILED')
})

test('texts of lines are left out on request, with the reason, while the changing lines are still told', () => {
  const facts = castBy({ lines: [9, 8, 8, 8, 7, 6], include_changing_lines: false })
  expect(facts.reading.primary_hexagram.changing_lines).toBeNull()
  expect(facts.reading.changing_lines).toEqual([1, 6])
  expect(facts.reading.reading_rule.texts.map(({ text }) => text)).toEqual([null, null])
  expect(Object.keys(iching.absent(facts))).toContain('reading.primary_hexagram.changing_lines')
})

test.each([
  { lines: [6, 7, 8] },
  { lines: [1, 7, 8, 9, 6, 7] },
  { lines: '678967' },
  { method: 'tea' },
  { question: 7 },
])('an input that cannot be read is refused with what to give: %j', (fields) => {
  const { error } = ichingSchemas.input.safeParse(fields)
  expect(error?.issues[0]?.message).toMatch(/^Give /)
})

test('a method without a tradition says so', () => {
  const input = ichingSchemas.input.parse({ method: 'random' })
  const facts = calculateIching(input, { seed: seedOf('any') })
  expect(iching.warnings(input, facts).join(' ')).toContain('No tradition')
})

test('a seed beside lines cast by hand is named as unused', () => {
  const input = ichingSchemas.input.parse({ lines: [7, 7, 7, 7, 7, 7], seed: seedOf('any') })
  expect(iching.warnings(input, calculateIching(input, {})).join(' ')).toContain('not used')
})

const allPositions = [1, 2, 3, 4, 5, 6]

/** The published wording of a rule as the texts it means; lines from the bottom up. */
const textsMeant = (wordings: readonly string[], changing: readonly number[]): readonly string[] =>
  wordings.flatMap((wording) => {
    const [what, , , of] = wording.startsWith('judgment') ? ['judgment', '', '', wording.slice(12)] : wording.split(' ')
    if (what === 'judgment') return [`${of} judgment`]
    return allPositions
      .filter((position) => changing.includes(position) === (what === 'changing'))
      .map((position) => `${of} line ${position}`)
  })

// Hexagram 63, because all its lines differ from their neighbours; the upper lines change first.
const withChanging = (count: number) =>
  readingOf(
    ...[7, 8, 7, 8, 7, 8].map((value, index) => {
      if (index < 6 - count) return value
      return value === 7 ? 9 : 6
    }),
  )

test.each(Object.entries(published.reading_rules.by_changing_lines))(
  'with %s changing lines the texts of Zhu Xi’s rules are read',
  (count, { texts: wordings, leads }) => {
    const { reading_rule: told, changing_lines: changing } = withChanging(Number(count))
    const read = told.texts.map(({ hexagram, part, position }) => [hexagram, part, position ?? ''].join(' ').trim())
    expect(read).toEqual(textsMeant(wordings, changing))
    const leading = told.texts.flatMap((text, index) => (text.leads ? [index] : []))
    const places = { first: [0], last: [told.texts.length - 1], 'one of them': leading.slice(0, 1) }
    expect(leading).toEqual(places[leads as keyof typeof places])
    expect(leading).toHaveLength(1)
  },
)

test('when all lines of hexagram 1 or 2 change, the text for all lines together is read', () => {
  for (const value of [9, 6]) {
    const { texts } = readingOf(value, value, value, value, value, value).reading_rule
    expect(texts.map(({ part }) => part)).toEqual(['all_lines'])
    expect(texts[0]?.text?.length).toBeGreaterThan(60)
  }
})

const leader = (lines: number[]) => readingOf(...lines).reading_rule.texts.find(({ leads }) => leads)?.hexagram

test('of three changing lines the lowest decides which judgment leads', () => {
  expect(leader([9, 9, 9, 7, 7, 7])).toBe('primary')
  expect(leader([7, 7, 7, 9, 9, 9])).toBe('mutation')
})

test('whoever is given an answer cannot change the next one', () => {
  const reading = readingOf(7, 7, 7, 7, 7, 7)
  expect(() => {
    reading.primary_hexagram.keywords.push('mine')
  }).toThrow(TypeError)
  expect(() => {
    reading.primary_hexagram.trigrams.lower.image = 'mine'
  }).toThrow(TypeError)
})

test('everything that can be pointed at in the picture can be explained, and nothing else', () => {
  const facts = castBy({ lines: [9, 8, 6, 7, 9, 7] })
  const ids = iching.pictures(facts).flatMap((picture) => svgOf(picture).match(/data-fact="[^"]+"/g) ?? [])
  expect(new Set(ids).size).toBe(21)
  for (const id of ids) {
    const explanation = explain(facts, id.slice(11, -1))
    expect(explanation?.title.length).toBeGreaterThan(4)
    expect(explanation?.paragraphs.every((paragraph) => paragraph.length > 10)).toBe(true)
  }
  for (const id of ['', 'line', 'line:primary:7', 'line:other:1', 'trigram:primary:middle', 'hexagram:__proto__'])
    expect(explain(facts, id)).toBeNull()
})

test('without a changing line there is no second hexagram to point at', () => {
  const facts = castBy({ lines: [7, 8, 7, 8, 7, 8] })
  expect(
    svgOf(iching.pictures(facts)[0] ?? { id: '', title: '', alt: '', width: 0, height: 0, children: [] }),
  ).not.toContain('mutation')
  expect(explain(facts, 'hexagram:mutation')).toBeNull()
  expect(explain(facts, 'method')?.title).toBe('Cast by hand')
})

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.integer(),
  fc.double(),
  fc.constantFrom<unknown>(
    null,
    true,
    [],
    {},
    -0,
    Number.NaN,
    '__proto__',
    'constructor',
    '\u{d800}',
    '# a\n* b',
    'coins',
  ),
)

const input = fc.record(
  {
    question: fc.oneof(hostile, fc.string({ unit: 'grapheme', maxLength: 520 })),
    method: fc.oneof(fc.constantFrom('coins', 'coin_toss', 'yarrow', 'random'), hostile),
    focus_area: fc.oneof(fc.constantFrom('work', 'love', 'constructor', 'toString'), hostile),
    include_changing_lines: fc.oneof(fc.boolean(), hostile),
    lines: fc.oneof(
      { weight: 4, arbitrary: fc.array(fc.integer({ min: 6, max: 9 }), { minLength: 6, maxLength: 6 }) },
      fc.array(hostile, { maxLength: 8 }),
      hostile,
    ),
    seed: fc.oneof(fc.constant(seedOf('fuzz')), hostile),
  },
  { requiredKeys: [] },
)

const fuzzRuns = Number(process.env['FUZZ_RUNS'] ?? 500)

/** Everything an answer to this input would say, or what is wrong with the input. */
const told = (
  fields: unknown,
  seed: string,
): { facts: unknown; reparsed: unknown; words: string; reasons: string[] } => {
  const { data, error } = ichingSchemas.input.safeParse(fields)
  if (error) return { facts: null, reparsed: null, words: '', reasons: error.issues.map(({ message }) => message) }
  const facts = calculateIching(data, { seed })
  const { formatted, interpretation } = iching.describe(facts)
  const pictures = iching.pictures(facts).map(svgOf)
  return {
    facts,
    reparsed: ichingSchemas.output.parse(facts),
    words: [...pictures, ...interpretation.map(({ text }) => text), formatted.replace(data.question ?? '', '')].join(),
    reasons: Object.values(iching.absent(facts)),
  }
}

test('any input is refused or answered in full', () => {
  fc.assert(
    fc.property(input, fc.string(), (fields, name) => {
      const { facts, reparsed, words, reasons } = told(fields, seedOf(name))
      expect(reparsed).toEqual(facts)
      expect(words).not.toMatch(/undefined|NaN|\[object/)
      expect(reasons.every((reason) => reason.length > 5)).toBe(true)
      expect(facts !== null || reasons.length > 0).toBe(true)
    }),
    { numRuns: fuzzRuns },
  )
})
