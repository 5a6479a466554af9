import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { seededNumbers } from '../draw/seeded-numbers.ts'
import { castLines, type DrawnMethod, drawnMethods, type LineValue, sixteenths } from './cast.ts'
import published from './golden/published.json' with { type: 'json' }

const seedOf = (name: string): string => createHash('sha256').update(name).digest('hex')

const values: readonly LineValue[] = [6, 7, 8, 9]

/** Every way a fair source of small ranges can turn out, each with the same weight, so that odds come out exactly. */
const everyOutcome = (method: DrawnMethod): Record<LineValue, number> => {
  const counts: Record<LineValue, number> = { 6: 0, 7: 0, 8: 0, 9: 0 }
  const outcomes = method === 'coins' ? 8 : 64
  const range = method === 'coins' ? 2 : 4
  for (let outcome = 0; outcome < outcomes; outcome += 1) {
    let rest = outcome
    const [line] = castLines(method, {
      below: (asked) => {
        expect(asked).toBe(range)
        const digit = rest % range
        rest = Math.floor(rest / range)
        return digit
      },
    })
    if (line) counts[line.value] += 16 / outcomes
  }
  return counts
}

test.each(drawnMethods)('all outcomes of %s counted one by one give exactly the stated odds', (method) => {
  expect(everyOutcome(method)).toEqual(sixteenths[method])
})

test.each(published.odds)('the odds of $method are those of $source', ({ method, sixteenths: expected }) => {
  expect(sixteenths[method as DrawnMethod]).toEqual(expected)
})

test('a whole cast by stalks is as likely as published', () => {
  const { cast, numerator, denominator } = published.line_factor
  const ways = cast.reduce((product, value) => product * sixteenths.yarrow[value as LineValue], 1)
  expect(ways / denominator).toBe(numerator / denominator)
})

// 99.9 % point of chi-square for three degrees of freedom; the seeds are fixed.
test.each(drawnMethods)('over 120,000 lines cast by %s every value comes as often as its odds say', (method) => {
  const numbers = seededNumbers(seedOf(`lines by ${method}`))
  const counts: Record<LineValue, number> = { 6: 0, 7: 0, 8: 0, 9: 0 }
  for (let cast = 0; cast < 20_000; cast += 1) {
    for (const { value } of castLines(method, numbers)) counts[value] += 1
  }
  const chiSquare = values.reduce((sum, value) => {
    const expected = (120_000 * sixteenths[method][value]) / 16
    return sum + (counts[value] - expected) ** 2 / expected
  }, 0)
  expect(chiSquare).toBeLessThan(16.27)
})

test('the three coins of a line add up to it', () => {
  const lines = castLines('coins', seededNumbers(seedOf('coins')))
  for (const { value, counts } of lines) {
    expect(counts?.every((coin) => coin === 2 || coin === 3)).toBe(true)
    expect(counts?.reduce((sum, coin) => sum + coin, 0)).toBe(value)
  }
})

test('stalks are laid aside as hands do it: 5 or 9, then 4 or 8 twice; what remains is four times the line', () => {
  const numbers = seededNumbers(seedOf('stalks'))
  for (let cast = 0; cast < 200; cast += 1) {
    for (const { value, counts } of castLines('yarrow', numbers)) {
      const [first = 0, second = 0, third = 0] = counts ?? []
      expect([5, 9]).toContain(first)
      expect([4, 8]).toContain(second)
      expect([4, 8]).toContain(third)
      expect(49 - first - second - third).toBe(4 * value)
    }
  }
})
