import { sectionsOf, type TimelineStep } from '@orrery/contracts/practice-script'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitTimeline, fitToReach } from './fit-timeline.ts'

const say = (text: string, isOptional = false): TimelineStep => ({ type: 'say', text, isOptional })
const pause: TimelineStep = { type: 'pause', minSeconds: 1, maxSeconds: 6, weight: 1 }
const saidIn = (timeline: readonly TimelineStep[]) =>
  timeline.flatMap((step) => (step.type === 'say' ? [step.text] : []))
const pausesIn = (timeline: readonly TimelineStep[]) => timeline.filter((step) => step.type === 'pause')
const least = (timeline: readonly TimelineStep[]) =>
  pausesIn(timeline).reduce((sum, { minSeconds }) => sum + minSeconds, 0)
const longest = (timeline: readonly TimelineStep[]) =>
  pausesIn(timeline).reduce((sum, { maxSeconds }) => sum + maxSeconds, 0)

const ten = 'one two three four five six seven eight nine ten'
const meditation: readonly TimelineStep[] = sectionsOf.guided_meditation.flatMap((name): readonly TimelineStep[] => [
  { type: 'section', name },
  say(`${name}: ${ten}`),
  pause,
  say(`${name}, more: ${ten}`, true),
  pause,
])
const affirmation: readonly TimelineStep[] = [
  { type: 'section', name: 'statements' },
  say('I begin.'),
  pause,
  { type: 'section', name: 'repetition' },
  say('I am calm here.'),
  pause,
  say('I speak clearly now.'),
  pause,
  say('I am calm here.'),
  pause,
  say('I speak clearly now.'),
  pause,
]
const usual = { seconds: 300, pace: 'moderate', guidance: 'balanced' } as const

test('sparser guidance leaves optional sentences out, the last first, and never a needed one', () => {
  const sparse = saidIn(fitTimeline(meditation, { ...usual, seconds: 180, guidance: 'sparse' }))
  const full = saidIn(fitTimeline(meditation, { ...usual, guidance: 'full' }))
  expect(full).toEqual(saidIn(meditation))
  expect(sparse.length).toBeLessThan(full.length)
  expect(full.slice(0, 3).every((text) => sparse.includes(text))).toBe(true)
  const needed = meditation.flatMap((step) => (step.type === 'say' && step.isOptional !== true ? [step.text] : []))
  expect(needed.every((text) => sparse.includes(text))).toBe(true)
})

test('a longer affirmation has more whole rounds, a shorter one fewer, and always one', () => {
  const rounds = (seconds: number) =>
    saidIn(fitTimeline(affirmation, { ...usual, seconds })).filter((text) => text === 'I am calm here.').length
  expect(rounds(300)).toBeGreaterThan(rounds(60))
  expect(rounds(60)).toBeGreaterThan(rounds(5))
  expect(rounds(5)).toBe(1)
  const said = saidIn(fitTimeline(affirmation, usual))
  expect(said.filter((text) => text === 'I speak clearly now.').length).toBe(rounds(300))
  expect(said.at(-1)).toBe('I speak clearly now.')
})

test('whatever the length and guidance, no word is new and pauses have room for the rest of the time', () => {
  const fits = fc.record({
    seconds: fc.integer({ min: 60, max: 1800 }),
    pace: fc.constantFrom('slower', 'moderate'),
    guidance: fc.constantFrom('sparse', 'balanced', 'full'),
  })
  fc.assert(
    fc.property(fc.constantFrom(meditation, affirmation), fits, (timeline, fit) => {
      const fitted = fitTimeline(timeline, fit)
      const known = new Set(saidIn(timeline))
      expect(saidIn(fitted).every((text) => known.has(text))).toBe(true)
      expect(pausesIn(fitted).every(({ minSeconds, maxSeconds }) => minSeconds <= maxSeconds && minSeconds > 0)).toBe(
        true,
      )
      const fastestSpeech = (saidIn(fitted).join(' ').split(' ').length * 60) / 120
      expect(longest(fitted) + fastestSpeech).toBeGreaterThanOrEqual(Math.min(fit.seconds, 0.8 * fit.seconds))
    }),
  )
})

test('once spoken, pauses stretch or shrink by as much as is missing', () => {
  const longer = fitToReach(meditation, { lengthMs: 300_000, shortestMs: 100_000, longestMs: 200_000 })
  expect(longest(longer) - longest(meditation)).toBeGreaterThanOrEqual(100)
  const shorter = fitToReach(meditation, { lengthMs: 98_000, shortestMs: 100_000, longestMs: 200_000 })
  expect(least(meditation) - least(shorter)).toBeGreaterThanOrEqual(2)
})
