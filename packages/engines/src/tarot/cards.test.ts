import { expect, test } from 'vitest'
import { deck, isCourt, numberIn } from './cards.ts'
import { spreads } from './content/spreads.ts'
import published from './golden/published.json' with { type: 'json' }
import { decanOf, trumpsOfPlanets, trumpsOfSigns } from './timing.ts'

const numberOf = (id: string, numbering: 'waite' | 'marseille') => {
  const card = deck.find((each) => each.id === id)
  return card && numberIn(numbering, card)
}

const zodiac = 'Aries Taurus Gemini Cancer Leo Virgo Libra Scorpio Sagittarius Capricorn Aquarius Pisces'

const byZodiac = (a: string, b: string): number => zodiac.indexOf(a) - zodiac.indexOf(b)

test('the deck is the one that Waite describes, card for card', () => {
  const { trumps, suits, ranks_as_printed: ranks } = published.deck
  const lesser = suits.flatMap((suit) => ranks.map((rank) => `${rank} of ${suit}`).toReversed())
  expect(deck.map(({ name }) => name)).toEqual([...trumps, ...lesser])
  expect(deck.filter(({ arcana }) => arcana === 'major').map(({ number }) => number)).toEqual([...trumps.keys()])
})

test('78 cards have 78 ids, 22 of them trumps and 16 of the court', () => {
  expect(new Set(deck.map(({ id }) => id)).size).toBe(78)
  expect(deck.filter(({ arcana }) => arcana === 'major')).toHaveLength(22)
  expect(deck.filter(isCourt)).toHaveLength(16)
})

test('trumps have the ranks that a second publication prints', () => {
  for (const [name, rank] of Object.entries(published.ranks_of_trumps.rank))
    expect(deck.find((card) => card.name === name)?.number).toBe(rank)
})

test.each(published.older_numbers)('the older numbers are those of $source', ({ justice, strength }) => {
  expect([numberOf('justice', 'marseille'), numberOf('strength', 'marseille')]).toEqual([justice, strength])
  expect([numberOf('justice', 'waite'), numberOf('strength', 'waite')]).toEqual([strength, justice])
})

test('only Strength and Justice are numbered differently', () => {
  const different = deck.filter((card) => numberIn('waite', card) !== numberIn('marseille', card))
  expect(different.map(({ id }) => id)).toEqual(['strength', 'justice'])
})

test.each(published.celtic_cross)('the Celtic Cross is laid in the order of $source', ({ order }) => {
  const ours = spreads.celtic_cross.positions.map(({ name }) => name.toLowerCase())
  const inOurWords: Readonly<Record<string, string>> = {
    himself: 'yourself',
    self: 'yourself',
    outcome: 'what will come',
  }
  expect(ours).toHaveLength(order.length)
  for (const [index, word] of order.entries()) expect(ours[index]).toContain(inOurWords[word] ?? word)
})

test.each(published.decans)('number cards have the planet and sign of $source', ({ cards }) => {
  for (const [id, attribution] of Object.entries(cards)) {
    const card = deck.find((each) => each.id === id)
    const decan = card && decanOf(card)
    expect([id, decan && `${decan.planet} ${decan.sign}`]).toEqual([id, attribution])
  }
})

test('36 cards have a decan, and no two the same', () => {
  const decans = deck.flatMap((card) => decanOf(card) ?? [])
  expect(decans).toHaveLength(36)
  expect(new Set(decans.map(({ sign, ordinal }) => `${sign} ${ordinal}`)).size).toBe(36)
})

test.each(published.signs_and_planets)('trumps have the signs and planets of $source', ({ signs, planets }) => {
  expect([...trumpsOfSigns]).toEqual(Object.keys(signs))
  expect(Object.values(signs)).toEqual(
    [...new Set(deck.flatMap((card) => decanOf(card)?.sign ?? []))].toSorted(byZodiac),
  )
  const ours = Object.entries(trumpsOfPlanets).map(([id, { planet }]) => [id, planet.replace('the ', '')])
  expect(Object.fromEntries(ours)).toEqual(planets)
})
