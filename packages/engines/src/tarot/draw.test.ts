import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { drawCards } from './calculate.ts'
import { deck } from './cards.ts'

const seedOf = (name: string): string => createHash('sha256').update(name).digest('hex')

/** Pearson’s statistic against equal chances. */
const chiSquare = (counts: readonly number[]): number => {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
}

const indexOf: ReadonlyMap<string, number> = new Map(deck.map(({ id }, index) => [id, index]))

const spreadsDrawn = 10_000
const count = 10

/** 100,000 cards: ten thousand Celtic Crosses, each from its own seed. */
const drawn = Array.from({ length: spreadsDrawn }, (_, index) =>
  drawCards(seedOf(`draw ${index}`), { count, includeReversed: true }),
)

// 99.9 % points of chi-square: a fair source exceeds them once in a thousand seeds, and these seeds are fixed.
const limits = { cards: 121.1, orientations: 10.83, placesAndOrientations: 29.59 }

test('over 100,000 drawn cards every card is equally likely, and so it is at each place', { timeout: 60_000 }, () => {
  const overall = Array.from({ length: 78 }, () => 0)
  for (let place = 0; place < count; place += 1) {
    const counts = Array.from({ length: 78 }, () => 0)
    for (const laid of drawn) {
      const index = indexOf.get(laid[place]?.card.id ?? '') ?? -1
      counts[index] = (counts[index] ?? 0) + 1
      overall[index] = (overall[index] ?? 0) + 1
    }
    expect(chiSquare(counts)).toBeLessThan(limits.cards)
  }
  expect(overall.reduce((sum, cards) => sum + cards, 0)).toBe(100_000)
  expect(chiSquare(overall)).toBeLessThan(limits.cards)
})

test('a fair coin turns each card, whatever its place', () => {
  const reversed = Array.from({ length: count }, (_, place) => drawn.filter((laid) => laid[place]?.reversed).length)
  const total = reversed.reduce((sum, cards) => sum + cards, 0)
  expect(chiSquare([total, spreadsDrawn * count - total])).toBeLessThan(limits.orientations)
  expect(chiSquare(reversed.flatMap((turned) => [turned, spreadsDrawn - turned]))).toBeLessThan(
    limits.placesAndOrientations,
  )
})

test('the coin does not look at the card', () => {
  const upright = Array.from({ length: 78 }, () => 0)
  const turned = Array.from({ length: 78 }, () => 0)
  for (const { card, reversed } of drawn.flat()) {
    const counts = reversed ? turned : upright
    const index = indexOf.get(card.id) ?? -1
    counts[index] = (counts[index] ?? 0) + 1
  }
  const total = upright.map((cards, index) => cards + (turned[index] ?? 0))
  const statistic = total.reduce((sum, all, index) => sum + ((upright[index] ?? 0) - all / 2) ** 2 / (all / 4), 0)
  expect(statistic).toBeLessThan(limits.cards)
})

test('no card falls twice in a spread', () => {
  for (const laid of drawn) expect(new Set(laid.map(({ card }) => card.id)).size).toBe(count)
})

test('a whole deck drawn is the whole deck', () => {
  const all = drawCards(seedOf('all'), { count: 78, includeReversed: false })
  expect(all.map(({ card }) => card.id).toSorted()).toEqual(deck.map(({ id }) => id).toSorted())
})

test('the draw can be repeated with any SHA-256: shuffle from the end, then a coin for each card', () => {
  const seed = seedOf('by hand')
  const words: number[] = []
  for (let block = 0n; block < 40n; block += 1n) {
    const counter = Buffer.alloc(8)
    counter.writeBigUInt64BE(block)
    const digest = createHash('sha256').update(Buffer.from(seed, 'hex')).update(counter).digest()
    for (let at = 0; at < 32; at += 4) words.push(digest.readUInt32BE(at))
  }
  const below = (range: number): number => {
    const word = words.shift() ?? 0
    return word < 2 ** 32 - (2 ** 32 % range) ? word % range : below(range)
  }
  const order = [...deck.keys()]
  for (let last = 77; last > 0; last -= 1) {
    const chosen = below(last + 1)
    ;[order[last], order[chosen]] = [order[chosen] ?? 0, order[last] ?? 0]
  }
  const byHand = order.slice(0, 10).map((index) => ({ id: deck[index]?.id, reversed: below(2) === 1 }))
  const ours = drawCards(seed, { count: 10, includeReversed: true })
  expect(ours.map(({ card, reversed }) => ({ id: card.id, reversed }))).toEqual(byHand)
})
