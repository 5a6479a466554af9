import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from './assess.ts'
import { dangerRules } from './danger/danger-rules.ts'
import { languages } from './languages.ts'
import { acute } from './testing/content/acute.ts'
import { concern } from './testing/content/concern.ts'
import { harmless } from './testing/content/harmless.ts'

const everySentenceOf = (table: typeof acute) =>
  languages.flatMap((language) => table[language].map((text) => ({ language, text })))

test('there are rules for every language, in their order', () => {
  expect(dangerRules.map(({ language }) => language)).toEqual(languages)
})

test.each(everySentenceOf(acute))('$language: somebody is in danger: $text', ({ language, text }) => {
  expect(assess(text, language).level).toBe('acute')
})

test.each(everySentenceOf(concern))('$language: a line with help is due: $text', ({ language, text }) => {
  expect(assess(text, language).level).toBe('concern')
})

test.each(everySentenceOf(harmless))('$language: nothing is said to: $text', ({ language, text }) => {
  expect(assess(text, language)).toEqual({ level: 'none', rules: [] })
})

test('the tables are as large as they have to be', () => {
  expect(everySentenceOf(acute).length).toBeGreaterThanOrEqual(60)
  expect(everySentenceOf(concern).length).toBeGreaterThanOrEqual(60)
  expect(everySentenceOf(harmless).length).toBeGreaterThanOrEqual(150)
})

const everyRule = dangerRules.flatMap(({ language, rules }) => rules.map((rule) => ({ language, ...rule })))

test.each(everyRule)('$id.$language speaks for its own example: $example', ({ language, id, level, example }) => {
  const assessment = assess(example, language)
  expect(assessment.rules).toContain(`${id}.${language}`)
  expect(assessment.level).toBe(level)
})

test('each language has the same kinds of rules', () => {
  const ids = dangerRules.map(({ rules }) => rules.map(({ id }) => id))
  for (const other of ids) expect(other).toEqual(ids[0])
})

test('a text is judged by all languages, whatever the locale', () => {
  for (const locale of languages)
    for (const { text } of everySentenceOf(acute)) expect(assess(text, locale).level).toBe('acute')
})

test('words that two languages share are told by the rule of the locale', () => {
  expect(assess('suicidas', 'es').rules).toEqual(['suicide.mention.es'])
  expect(assess('suicidas', 'pt').rules).toEqual(['suicide.mention.pt'])
})

test('a denial lowers acute to concern, a doubt does not', () => {
  expect(assess('I would never kill myself.', 'en').level).toBe('concern')
  expect(assess('I am not going to kill myself.', 'en').level).toBe('concern')
  expect(assess("Why don't I just kill myself?", 'en').level).toBe('acute')
  expect(assess("I can't stop thinking of killing myself.", 'en').level).toBe('acute')
})

test.each([
  'K.I.L.L  M.Y.S.E.L.F',
  'k1ll mys3lf',
  'k*ll myself',
  'kiiiilll myself',
  'k\u200Bill my\u00ADself',
  '\u{1D4F4}\u{1D4F2}\u{1D4F5}\u{1D4F5} myself',
  '\u043Aill myself',
  'ｋｉｌｌ ｍｙｓｅｌｆ',
  'I want.\nTo die.',
])('a disguise does not help: %s', (text) => {
  expect(assess(text, 'en').level).toBe('acute')
})

const level = { none: 0, concern: 1, acute: 2 } as const
const spoken = fc.constantFrom(...everySentenceOf(acute), ...everySentenceOf(concern), ...everySentenceOf(harmless))

test('a text of another language after it never lowers a level', () => {
  fc.assert(
    fc.property(spoken, spoken, fc.constantFrom('. ', '\n\n', ' — ! '), (one, other, between) => {
      if (one.language === other.language) return
      const alone = assess(one.text, one.language).level
      const together = assess(`${one.text}${between}${other.text}`, one.language).level
      expect(level[together]).toBeGreaterThanOrEqual(level[alone])
    }),
    { numRuns: 1000 },
  )
}, 60_000)

test('case, accents and invisible characters change nothing', () => {
  fc.assert(
    fc.property(spoken, ({ language, text }) => {
      const plain = assess(text, language)
      expect(assess(text.toUpperCase(), language)).toEqual(plain)
      expect(assess(text.normalize('NFD'), language)).toEqual(plain)
      expect(assess(text.split('').join('\u200B'), language)).toEqual(plain)
    }),
    { numRuns: 200 },
  )
}, 60_000)

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom(...languages), (text, locale) => {
      expect(Object.keys(level)).toContain(assess(text, locale).level)
    }),
    { numRuns: 300 },
  )
}, 60_000)

const hostile = {
  'one long word': (size: number) => 'a'.repeat(size),
  'letters on their own': (size: number) => 'k '.repeat(size / 2),
  'a phrase that never ends': (size: number) => 'i want to just '.repeat(size / 15),
  'nothing but danger': (size: number) => 'kill myself '.repeat(size / 12),
  'danger and denial': (size: number) => "don't want to kill myself laughing ".repeat(size / 35),
  'blanks in words': (size: number) => 'k*** m***** '.repeat(size / 12),
  'signs as letters': (size: number) => 'a!'.repeat(size / 2),
  'invisible characters': (size: number) => '\u200B'.repeat(size),
  'marks on marks': (size: number) => `a${'\u0301'.repeat(size)}`,
  apostrophes: (size: number) => "a'".repeat(size / 2),
  'chinese text': (size: number) => '我'.repeat(size),
}

/** Best of five, so that a pause of the machine does not count. */
function milliseconds(text: string): number {
  const times = [0, 1, 2, 3, 4].map(() => {
    const start = performance.now()
    assess(text, 'en')
    return performance.now() - start
  })
  return Math.min(...times)
}

test.each(Object.entries(hostile))(
  'time grows with the length alone: %s',
  (_, make) => {
    const small = milliseconds(make(12_500))
    const large = milliseconds(make(100_000))
    // Linear is 8 times as long, quadratic 64 times; a busy machine lies between.
    expect(large).toBeLessThan(small * 32 + 100)
  },
  60_000,
)
