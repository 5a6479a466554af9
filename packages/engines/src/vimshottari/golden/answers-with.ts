import type { Ephemeris } from '@orrery/ephemeris'
import { answer } from '../../answer.ts'
import { prepareInput } from '../../prepare-input.ts'
import type { VimshottariFacts } from '../schema.ts'

export const now = '2026-11-21T12:34:56Z'

/** Answers as a caller gets them, without pictures, for tests; births give coordinates with an offset, or a zone. */
export const answersWith = (sky: Ephemeris) => {
  const world = { sky, places: null, chance: () => ({ freshSeed: '5eed'.repeat(16), secret: 'of a test' }) }
  const answered = (input: Record<string, unknown>, at = now) =>
    answer('vimshottari', prepareInput('vimshottari', input, world), { sky, now: at }, { pictures: false })
  // Safe because the common tests of all engines hold raw_data to the output schema.
  const factsOf = (input: Record<string, unknown>) => answered(input).raw_data as unknown as VimshottariFacts
  return { answered, factsOf, timelineOf: (input: Record<string, unknown>) => factsOf(input).timeline }
}
