import type { SeededNumbers } from '../draw/seeded-numbers.ts'

/** 6 old yin, 7 young yang, 8 young yin, 9 old yang. */
export type LineValue = 6 | 7 | 8 | 9

export const drawnMethods = ['coins', 'yarrow', 'random'] as const
export type DrawnMethod = (typeof drawnMethods)[number]

/** What one line came from: three coins, or the stalks laid aside in three divisions; null where there was neither. */
export type CastLine = { value: LineValue; counts: readonly [number, number, number] | null }

/** Chances of each value in sixteenths. They follow from how each method is carried out below. */
export const sixteenths: Readonly<Record<DrawnMethod, Readonly<Record<LineValue, number>>>> = {
  coins: { 6: 2, 7: 6, 8: 6, 9: 2 },
  yarrow: { 6: 1, 7: 5, 8: 7, 9: 3 },
  random: { 6: 4, 7: 4, 8: 4, 9: 4 },
}

type Counts = readonly [number, number, number]

const sum = ([first, second, third]: Counts): number => first + second + third

/** Three fair coins: a head counts 3, a tail 2. */
const tossCoins = (numbers: SeededNumbers): CastLine => {
  const toss = (): number => 2 + numbers.below(2)
  const counts: Counts = [toss(), toss(), toss()]
  return { value: sum(counts) as LineValue, counts }
}

/**
 * One division of the stalks. One stalk of the right heap is laid aside; both heaps are counted off by fours, and the
 * remainders (four when nothing is left over) are laid aside too. Of the left heap each remainder is equally likely; the
 * right one follows from it, because the number of stalks is known.
 */
const divideStalks = (stalks: number, numbers: SeededNumbers): number => {
  const left = 1 + numbers.below(4)
  const right = (stalks - 1 - left) % 4 || 4
  return 1 + left + right
}

/** Three divisions of 49 stalks; a quarter of what remains is the line. */
const divideThrice = (numbers: SeededNumbers): CastLine => {
  const first = divideStalks(49, numbers)
  const second = divideStalks(49 - first, numbers)
  const third = divideStalks(49 - first - second, numbers)
  const counts: Counts = [first, second, third]
  return { value: ((49 - sum(counts)) / 4) as LineValue, counts }
}

const castLineBy: Readonly<Record<DrawnMethod, (numbers: SeededNumbers) => CastLine>> = {
  coins: tossCoins,
  yarrow: divideThrice,
  random: (numbers) => ({ value: (6 + numbers.below(4)) as LineValue, counts: null }),
}

/** Six lines, the lowest first. Same numbers, same lines. */
export const castLines = (method: DrawnMethod, numbers: SeededNumbers): readonly CastLine[] => {
  const castLine = castLineBy[method]
  return Array.from({ length: 6 }, () => castLine(numbers))
}
