import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { crossingsOf, followTracks, possibilitiesOf, stabilityOf, type Track } from './stability.ts'

const secondDays = 1 / 86_400
const epoch = 2_451_545

/** A planet that goes on evenly and swings back and forth: direct, retrograde and stationary by turns. */
const swinging = (drift: number, amplitude: number, periodDays: number, phase: number, stepDegrees: number): Track => ({
  id: 'swinging',
  longitudeAt: (jd) =>
    200 + drift * (jd - epoch) + amplitude * Math.sin(phase + (2 * Math.PI * (jd - epoch)) / periodDays),
  stepDegrees,
  originDegrees: 302,
  maxSpeedDegreesPerDay: Math.abs(drift) + (amplitude * 2 * Math.PI) / periodDays + 1e-6,
})

const swingingTrack = fc
  .record({
    drift: fc.double({ min: -2, max: 14, noNaN: true }),
    amplitude: fc.double({ min: 0, max: 6, noNaN: true }),
    periodDays: fc.double({ min: 3, max: 90, noNaN: true }),
    phase: fc.double({ min: 0, max: 6.28, noNaN: true }),
    step: fc.constantFrom(5 / 64, 15 / 16, 5.625, 30),
  })
  .map(({ drift, amplitude, periodDays, phase, step }) => swinging(drift, amplitude, periodDays, phase, step))

const cellOf = (track: Track, jd: number): number => {
  const turned = (((track.longitudeAt(jd) - track.originDegrees) % 360) + 360) % 360
  return Math.floor(turned / track.stepDegrees)
}

const sampledChanges = (track: Track, from: number, to: number, samples: number): [number, number][] => {
  const changes: [number, number][] = []
  for (let k = 1; k <= samples; k += 1) {
    const [before, after] = [from + ((to - from) * (k - 1)) / samples, from + ((to - from) * k) / samples]
    if (cellOf(track, before) !== cellOf(track, after)) changes.push([before, after])
  }
  return changes
}

const arcToBoundary = (track: Track, jd: number): number => {
  const turned = (track.longitudeAt(jd) - track.originDegrees) / track.stepDegrees
  return Math.abs(turned - Math.round(turned)) * track.stepDegrees
}

test('every change of cell that dense sampling sees is found, within a second or, at a station, within a millionth of its speed', () => {
  fc.assert(
    fc.property(swingingTrack, fc.double({ min: 0.2, max: 3, noNaN: true }), (track, days) => {
      const crossings = crossingsOf([track], epoch, epoch + days)
      for (const [before, after] of sampledChanges(track, epoch, epoch + days, 3_000)) {
        const found = crossings.some((jd) => jd > before - secondDays && jd < after + secondDays)
        const grazed = Math.min(arcToBoundary(track, before), arcToBoundary(track, after))
        expect(found || grazed < 1e-6 * track.maxSpeedDegreesPerDay).toBe(true)
      }
    }),
    { numRuns: 150 },
  )
})

test('at every crossing the cell changes, unless the track only touches the boundary', () => {
  fc.assert(
    fc.property(swingingTrack, (track) => {
      for (const jd of crossingsOf([track], epoch, epoch + 1)) {
        const changed = cellOf(track, jd - secondDays) !== cellOf(track, jd + secondDays)
        expect(changed || arcToBoundary(track, jd) < 1e-6 * track.maxSpeedDegreesPerDay).toBe(true)
        expect(arcToBoundary(track, jd)).toBeLessThan(track.maxSpeedDegreesPerDay * secondDays)
      }
    }),
    { numRuns: 150 },
  )
})

test('a retrograde loop across a boundary gives both crossings, in and out', () => {
  // Turns 0.003 degrees beyond the boundary at 202 (origin 302, step 10) after half a day.
  const loop: Track = {
    id: 'loop',
    longitudeAt: (jd) => 202.003 - (jd - epoch - 0.5) ** 2,
    stepDegrees: 10,
    originDegrees: 302,
    maxSpeedDegreesPerDay: 1.1,
  }
  const half = Math.sqrt(0.003)
  const crossings = crossingsOf([loop], epoch, epoch + 1)
  expect(crossings).toHaveLength(2)
  expect(Math.abs((crossings[0] ?? 0) - (epoch + 0.5 - half))).toBeLessThan(secondDays)
  expect(Math.abs((crossings[1] ?? 0) - (epoch + 0.5 + half))).toBeLessThan(secondDays)
})

test('a jump over many cells, as of an Ascendant at the polar circle, is one crossing at the jump', () => {
  const jumping: Track = {
    id: 'jumping',
    longitudeAt: (jd) => (jd < epoch + 0.3 ? 10 : 190) + (jd - epoch),
    stepDegrees: 30,
    originDegrees: 0,
    maxSpeedDegreesPerDay: 4_000,
    longestPieceDays: 1 / 24,
  }
  const crossings = crossingsOf([jumping], epoch, epoch + 0.5)
  expect(crossings.length).toBeGreaterThan(0)
  for (const jd of crossings) expect(Math.abs(jd - (epoch + 0.3))).toBeLessThan(secondDays)
})

test('cells read from the motion are those of the track itself', () => {
  fc.assert(
    fc.property(swingingTrack, fc.double({ min: 0, max: 1, noNaN: true }), (track, share) => {
      const motion = followTracks([track], epoch, epoch + 1)
      const jd = epoch + share
      const clear = motion.crossings.every((crossing) => Math.abs(crossing - jd) > secondDays)
      expect(clear ? motion.cellAt(0, jd) : cellOf(track, jd)).toBe(cellOf(track, jd))
    }),
  )
})

test('a body too slow to reach a boundary costs one look at the sky', () => {
  let looks = 0
  const slow: Track = {
    id: 'slow',
    longitudeAt: (jd) => {
      looks += 1
      return 15 + 0.03 * (jd - epoch)
    },
    stepDegrees: 30,
    originDegrees: 0,
    maxSpeedDegreesPerDay: 0.06,
  }
  expect(crossingsOf([slow], epoch, epoch + 1)).toEqual([])
  expect(looks).toBe(1)
})

const facts = (jd: number) => ({ half: jd < epoch + 0.25 ? 'a' : 'b', always: 'same' })

test('stability is the walk to the first crossing that changes the fact, capped at twelve hours', () => {
  const stable = stabilityOf(facts, epoch, [epoch - 0.3, epoch - 0.1, epoch + 0.1, epoch + 0.25])
  expect(stable).toEqual({
    half: { minus_minutes: 720, plus_minutes: 360 },
    always: { minus_minutes: 720, plus_minutes: 720 },
  })
})

test('shares sum to one, stretches keep their order, and confidence is the share of the stated combination', () => {
  const window = { fromJdUt1: epoch, toJdUt1: epoch + 1, atJdUt1: epoch + 0.9 }
  const { possible, confidence } = possibilitiesOf(facts, window, [epoch + 0.25], (jd) => String(jd - epoch))
  expect(possible.half).toEqual([
    { value: 'a', share: 0.25, from: '0', to: '0.25' },
    { value: 'b', share: 0.75, from: '0.25', to: '1' },
  ])
  expect(possible.always).toEqual([{ value: 'same', share: 1, from: '0', to: '1' }])
  expect(confidence).toBe(0.75)
})
