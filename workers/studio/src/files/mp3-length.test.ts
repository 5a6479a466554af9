import { assert, constantFrom, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { fileMs, mp3Frames, samplesForFrames } from './mp3-length.ts'

const rates = constantFrom(16_000, 22_050, 24_000)

test('a file is never shorter than asked for, and less than a frame longer', () => {
  assert(
    property(integer({ min: 1000, max: 3_600_000 }), rates, (lengthMs, rate) => {
      const lasts = fileMs(samplesForFrames(mp3Frames(lengthMs, rate)), 'mp3', rate)
      // A millionth for what floating point leaves over.
      expect(lasts).toBeGreaterThanOrEqual(lengthMs - 1e-6)
      expect(lasts - lengthMs).toBeLessThan((576 / rate) * 1000)
    }),
  )
})
