import { expect, test } from 'vitest'
import { ItuMeter } from '../../testing/itu-meter.ts'

const sine = (dbfs: number, seconds: number, rate: number): Float32Array =>
  Float32Array.from({ length: seconds * rate }, (_, n) => 10 ** (dbfs / 20) * Math.sin((2 * Math.PI * 1000 * n) / rate))

// EBU Tech 3341, cases 1 to 3: stereo sines of 1 kHz, levels in dBFS and seconds; one case at each rate that we render.
test.each([
  { rate: 16_000, parts: [[-23, 20]], lufs: -23, peakDb: -23 },
  { rate: 24_000, parts: [[-33, 20]], lufs: -33, peakDb: -33 },
  {
    rate: 22_050,
    parts: [
      [-36, 10],
      [-23, 60],
      [-36, 10],
    ],
    lufs: -23,
    peakDb: -23,
  },
] as const)('the meter that listens in tests reads $lufs LUFS where EBU Tech 3341 does, at $rate Hz', (known) => {
  const { rate, parts, lufs, peakDb } = known
  const meter = new ItuMeter(rate, 2)
  for (const [dbfs, seconds] of parts) {
    const tone = sine(dbfs, seconds, rate)
    for (let at = 0; at < tone.length; at += 9973) {
      const block = tone.subarray(at, at + 9973)
      meter.add([block, block])
    }
  }
  expect(Math.abs(meter.lufs() - lufs)).toBeLessThan(0.1)
  expect(meter.peakDb).toBeCloseTo(peakDb, 1)
})
