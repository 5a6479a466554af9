import { createHash } from 'node:crypto'
import { AppError } from '@orrery/contracts/errors'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { svgOf } from '../picture.ts'
import { calculateTarot } from './calculate.ts'
import { cardTextOf } from './card-texts.ts'
import { type SpreadType, spreads } from './content/spreads.ts'
import { tarot } from './engine.ts'
import { explain } from './explain.ts'
import { type TarotFacts, tarotSchemas } from './schema.ts'

const seedOf = (name: string): string => createHash('sha256').update(name).digest('hex')

const read = (fields: Record<string, unknown>, seed = seedOf('any')): TarotFacts =>
  calculateTarot(tarotSchemas.input.parse(fields), { seed })

const readWithoutSeed = () => calculateTarot(tarotSchemas.input.parse({}), {})

const cardsOf = ({ drawn_cards }: TarotFacts) => drawn_cards.map(({ card, reversed }) => [card.id, reversed])

const spreadTypes = Object.keys(spreads) as SpreadType[]

const complaint = (fields: Record<string, unknown>): string =>
  tarotSchemas.input.safeParse(fields).error?.issues[0]?.message ?? 'none'

test.each([
  ['single_card', 1],
  ['three_card', 3],
  ['celtic_cross', 10],
  ['horseshoe', 7],
  ['relationship', 5],
  ['two_paths', 5],
])('%s lays %i cards in the places that its layout names', (spread_type, count) => {
  const { drawn_cards, spread_layout } = read({ spread_type })
  expect(drawn_cards).toHaveLength(count)
  expect(spread_layout.card_count).toBe(count)
  expect(
    drawn_cards.map(({ position, position_name, position_meaning }) => [position, position_name, position_meaning]),
  ).toEqual(spread_layout.positions.map(({ position, name, meaning }) => [position, name, meaning]))
})

test('the same seed gives the same reading for ever, and another seed another', () => {
  expect(read({ spread_type: 'celtic_cross' })).toEqual(read({ spread_type: 'celtic_cross' }))
  expect(cardsOf(read({ spread_type: 'celtic_cross' }, seedOf('other')))).not.toEqual(
    cardsOf(read({ spread_type: 'celtic_cross' })),
  )
})

test('without a seed there is no draw', () => {
  expect(readWithoutSeed).toThrow(AppError)
  expect(readWithoutSeed).toThrow('no seed')
})

test('neither question nor area nor numbering touches the cards', () => {
  const plain = cardsOf(read({}))
  for (const fields of [{ question: 'Will it rain?' }, { focus_area: 'work' }, { numbering: 'marseille' }])
    expect(cardsOf(read(fields))).toEqual(plain)
})

test('every spread begins with the same cards of one seed, and without reversals they all stand upright', () => {
  const ten = read({ spread_type: 'celtic_cross', include_reversed: false })
  expect(ten.drawn_cards.some(({ reversed }) => reversed)).toBe(false)
  const ids = ten.drawn_cards.map(({ card }) => card.id)
  for (const spread_type of spreadTypes) {
    const drawn = read({ spread_type }).drawn_cards.map(({ card }) => card.id)
    expect(drawn).toEqual(ids.slice(0, drawn.length))
  }
})

test('an area adds the remark of the card and leaves the rest of the text alone', () => {
  for (const focus_area of ['relationships', 'work', 'growth'] as const) {
    const general = read({}).drawn_cards
    const focused = read({ focus_area }).drawn_cards
    for (const [index, { card, interpretation }] of focused.entries())
      expect(interpretation).toBe(`${general[index]?.interpretation} ${cardTextOf(card.id)[focus_area]}`)
  }
})

test.each([
  ['love', 'relationships'],
  ['career', 'work'],
  ['spirituality', 'growth'],
])('the area %s is known as %s', (focus_area, canonical) => {
  expect(read({ focus_area }).focus_area).toBe(canonical)
})

test('an area, spread or deck that nobody offers is refused with what there is', () => {
  expect(complaint({ focus_area: 'health' })).toMatch(/general, relationships, work, growth.*career/)
  expect(complaint({ spread_type: 'pyramid' })).toMatch(/single_card, three_card, celtic_cross/)
  expect(complaint({ deck_type: 'thoth' })).toMatch(/rider_waite/)
  expect(complaint({ question: 'x'.repeat(501) })).toMatch(/at most 500 characters/)
})

test('Strength and Justice exchange their numbers in the older numbering and keep their ids', () => {
  const seeds = Array.from({ length: 60 }, (_, index) => seedOf(`older ${index}`))
  const found = seeds.flatMap((seed) =>
    read({ spread_type: 'celtic_cross', numbering: 'marseille' }, seed).drawn_cards.map(({ card }) => card),
  )
  expect(found.find(({ id }) => id === 'strength')?.number).toBe(11)
  expect(found.find(({ id }) => id === 'justice')?.number).toBe(8)
})

test('the balance counts every card once', () => {
  const { elemental_balance: balance, drawn_cards } = read({ spread_type: 'celtic_cross' })
  expect(Object.values(balance).reduce((sum, cards) => sum + cards, 0)).toBe(10)
  expect(balance.major).toBe(drawn_cards.filter(({ card }) => card.arcana === 'major').length)
  expect(balance.fire).toBe(drawn_cards.filter(({ card }) => card.suit === 'wands').length)
})

/** A seed whose first card is the wanted one. */
const seedFor = (id: string, reversed: boolean): string => {
  for (let attempt = 0; ; attempt += 1) {
    const seed = seedOf(`find ${attempt}`)
    const [first] = read({ spread_type: 'single_card' }, seed).drawn_cards
    if (first?.card.id === id && first.reversed === reversed) return seed
  }
}

test('a card without a time of its own says why there is none', () => {
  const ace = read({ spread_type: 'single_card', question: 'When?' }, seedFor('ace_of_cups', false))
  expect(ace.timing_indicators).toBeNull()
  expect(Object.keys(tarot.absent(ace)).toSorted()).toEqual(['confidence_score', 'timing_indicators'])
  const two = read({ spread_type: 'single_card' }, seedFor('two_of_cups', false))
  expect(two.timing_indicators).toEqual(['Two of Cups: the first decan of Cancer, about 21 June to 30 June.'])
  expect(Object.keys(tarot.absent(two)).toSorted()).toEqual(['confidence_score', 'question'])
  expect(tarot.confidence?.(two)).toBeNull()
})

test('reading a card upside down changes keywords, text and step, and the words say so', () => {
  const upright = read({ spread_type: 'single_card' }, seedFor('the_star', false))
  const reversed = read({ spread_type: 'single_card' }, seedFor('the_star', true))
  const text = cardTextOf('the_star')
  expect(upright.drawn_cards[0]?.interpretation).toContain(text.upright)
  expect(reversed.drawn_cards[0]?.interpretation).toContain(text.reversed)
  expect(reversed.action_steps).toEqual([text.step.reversed])
  expect(tarot.describe(reversed).formatted).toContain('The Star, reversed')
  expect(tarot.describe(upright).formatted).not.toContain('The Star, reversed')
})

test('a question cannot change the layout of the text around it', () => {
  const { formatted } = tarot.describe(read({ question: 'one\n\n# two\n> three' }))
  expect(formatted).toContain('> one # two > three\n')
})

test('every card of a picture can be pointed at and has something to tell', () => {
  for (const spread_type of spreadTypes) {
    const facts = read({ spread_type })
    const svg = tarot.pictures(facts).map(svgOf).join('')
    const ids = [...svg.matchAll(/data-fact="([^"]+)"/g)].map((match) => match[1] ?? '')
    expect(ids).toHaveLength(facts.drawn_cards.length)
    for (const id of ids) expect(explain(facts, id)?.paragraphs.length).toBeGreaterThan(3)
    expect(explain(facts, 'card:11')).toBeNull()
  }
})

test('pictures say in words which cards are reversed, and hold every number back to three decimals', () => {
  const facts = read({ spread_type: 'celtic_cross' })
  const [picture] = tarot.pictures(facts)
  const reversed = facts.drawn_cards.filter((drawn) => drawn.reversed)
  expect(reversed.length).toBeGreaterThan(0)
  for (const { card } of reversed) expect(picture?.alt).toContain(`${card.name}, reversed`)
  expect(picture && svgOf(picture)).not.toMatch(/\.\d{4}|NaN|undefined/)
})

const hostile = fc.oneof(
  fc.constantFrom(
    null,
    '',
    ' ',
    '\u0000',
    '\uD800',
    '<script>',
    '"&\'',
    '𓀀'.repeat(300),
    '{1}',
    '{essence}',
    '$&',
    '__proto__',
    -0,
    1e308,
    NaN,
  ),
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc.boolean(),
  fc.integer(),
  fc.constant([]),
  fc.constant({}),
)

const oneOf = (...valid: readonly unknown[]) =>
  fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...valid) }, { weight: 1, arbitrary: hostile })

const anyInput = fc.record(
  {
    question: hostile,
    spread_type: oneOf(...spreadTypes),
    deck_type: oneOf('rider_waite'),
    include_reversed: oneOf(true, false),
    focus_area: oneOf('general', 'relationships', 'work', 'growth', 'love', 'career', 'self'),
    numbering: oneOf('waite', 'marseille'),
    seed: fc.oneof(fc.stringMatching(/^[0-9a-f]{64}$/), hostile),
  },
  { requiredKeys: [] },
)

const runs = Number(process.env['FUZZ_RUNS'] ?? 500)

test('any input is read in full or refused by its schema', { timeout: 600_000 }, () => {
  let answered = 0
  fc.assert(
    fc.property(anyInput, fc.nat(), (fields, number) => {
      const parsed = tarotSchemas.input.safeParse(fields)
      expect(parsed.error?.issues.filter(({ message }) => message.length < 10) ?? []).toEqual([])
      if (!parsed.success) return
      answered += 1
      const facts = calculateTarot(parsed.data, { seed: parsed.data.seed ?? seedOf(String(number)) })
      expect(tarotSchemas.output.parse(facts)).toEqual(facts)
      const { question, ...rest } = facts
      const written = [
        JSON.stringify(rest),
        tarot.describe({ ...facts, question: null }).formatted,
        ...tarot.pictures(facts).map(svgOf),
      ]
      expect(written.join('\n')).not.toMatch(/NaN|undefined|Infinity|\{\d+\}|\{essence\}|\.\.(?!\.)| {2}/)
      expect(question).toBe(parsed.data.question || null)
    }),
    { numRuns: runs },
  )
  expect(answered).toBeGreaterThan(runs / 20)
})
