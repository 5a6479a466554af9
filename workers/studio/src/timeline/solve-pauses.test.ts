import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Pause, reachOf, solvePauses } from './solve-pauses.ts'

const pause: fc.Arbitrary<Pause> = fc
  .record({
    minFrames: fc.nat({ max: 200_000 }),
    room: fc.oneof(fc.constant(0), fc.nat({ max: 2_000_000 })),
    weight: fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 50, noNaN: true }), fc.nat({ max: 10 })),
  })
  .map(({ minFrames, room, weight }) => ({ minFrames, maxFrames: minFrames + room, weight }))

const script = fc.record({
  pauses: fc.array(pause, { minLength: 1, maxLength: 60 }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
})

const within = ({ minFrames, maxFrames }: Pause, frames: number): boolean =>
  Number.isInteger(frames) && frames >= minFrames && frames <= maxFrames

test('in 20,000 random scripts the pauses last what they were asked to, to the frame, each within its limits', () => {
  let worstFrames = 0
  fc.assert(
    fc.property(script, ({ pauses, share }) => {
      const { leastFrames, mostFrames } = reachOf(pauses)
      const asked = Math.round(leastFrames + (mostFrames - leastFrames) * share)
      const lengths = solvePauses(pauses, asked) ?? []
      const sum = lengths.reduce((all, length) => all + length, 0)
      worstFrames = Math.max(worstFrames, Math.abs(sum - asked))
      return sum === asked && lengths.every((frames, index) => within(pauses[index]!, frames))
    }),
    { numRuns: 20_000 },
  )
  expect(worstFrames).toBe(0)
})

test('what the pauses cannot last is null', () => {
  const pauses = [{ minFrames: 10, maxFrames: 20, weight: 1 }]
  expect(solvePauses(pauses, 9)).toBeNull()
  expect(solvePauses(pauses, 21)).toBeNull()
  expect(solvePauses([], 1)).toBeNull()
  expect(solvePauses([], 0)).toEqual([])
})

test('room is shared by weight until a pause is as long as it may be', () => {
  const pauses = [
    { minFrames: 0, maxFrames: 1000, weight: 1 },
    { minFrames: 0, maxFrames: 1000, weight: 3 },
    { minFrames: 0, maxFrames: 50, weight: 3 },
  ]
  expect(solvePauses(pauses, 450)).toEqual([100, 300, 50])
})

test('a pause without weight stays as short as it may be', () => {
  const pauses = [
    { minFrames: 5, maxFrames: 500, weight: 0 },
    { minFrames: 0, maxFrames: 500, weight: 2 },
  ]
  expect(solvePauses(pauses, 305)).toEqual([5, 300])
})
