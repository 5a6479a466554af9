import { expect, test } from 'vitest'
import { kWeighting } from './k-weighting.ts'
import { Limiter } from './limiter.ts'
import { integratedLufs, LoudnessMeter } from './loudness.ts'
import { PeakMeter } from './true-peak.ts'

const sine = (hertz: number, dbfs: number, seconds: number, rate: number, phase = 0): Float32Array =>
  Float32Array.from(
    { length: Math.round(seconds * rate) },
    (_, n) => 10 ** (dbfs / 20) * Math.sin((2 * Math.PI * hertz * n) / rate + phase),
  )

const lufs = (rate: number, ...parts: readonly (readonly Float32Array[])[]): number => {
  const meter = new LoudnessMeter(rate, parts[0]?.length === 1 ? 1 : 2)
  for (const part of parts) meter.add(part)
  return integratedLufs(meter.energies())
}

const both = (channel: Float32Array) => [channel, channel]

test('at 48 kHz the filters are those of the tables of ITU-R BS.1770', () => {
  const { shelf, highPass } = kWeighting(48_000)
  expect(shelf.b0).toBeCloseTo(1.535_124_859_586_97, 8)
  expect(shelf.b1).toBeCloseTo(-2.691_696_189_406_38, 8)
  expect(shelf.b2).toBeCloseTo(1.198_392_810_852_85, 8)
  expect(shelf.a1).toBeCloseTo(-1.690_659_293_182_41, 8)
  expect(shelf.a2).toBeCloseTo(0.732_480_774_215_85, 8)
  expect(highPass.a1).toBeCloseTo(-1.990_047_454_833_98, 8)
  expect(highPass.a2).toBeCloseTo(0.990_072_250_366_21, 8)
})

test('a sine of 997 Hz at full scale in one channel reads −3.01 LUFS, at every rate we use', () => {
  for (const rate of [16_000, 22_050, 24_000, 48_000]) {
    expect(Math.abs(lufs(rate, [sine(997, 0, 10, rate)]) + 3.01)).toBeLessThan(0.06)
  }
})

// EBU Tech 3341, minimum requirements, cases 1 to 5: stereo sines of 1 kHz, levels in dBFS and seconds.
test.each([
  ['1', [[-23, 20]], -23],
  ['2', [[-33, 20]], -33],
  [
    '3',
    [
      [-36, 10],
      [-23, 60],
      [-36, 10],
    ],
    -23,
  ],
  [
    '4',
    [
      [-72, 10],
      [-36, 10],
      [-23, 60],
      [-36, 10],
      [-72, 10],
    ],
    -23,
  ],
  [
    '5',
    [
      [-26, 20],
      [-20, 20.1],
      [-26, 20],
    ],
    -23,
  ],
] as const)('case %s of EBU Tech 3341 reads within 0.1 LU', (_name, levels, expected) => {
  const parts = levels.map(([dbfs, seconds]) => both(sine(1000, dbfs, seconds, 16_000)))
  expect(Math.abs(lufs(16_000, ...parts) - expected)).toBeLessThan(0.1)
})

test('silence has no loudness, and blocks of any length measure the same', () => {
  expect(lufs(16_000, [new Float32Array(32_000)])).toBe(-Infinity)
  const tone = sine(440, -20, 5, 16_000)
  const whole = new LoudnessMeter(16_000, 1)
  whole.add([tone])
  const cut = new LoudnessMeter(16_000, 1)
  for (let at = 0; at < tone.length; at += 777) cut.add([tone.subarray(at, at + 777)])
  expect(integratedLufs(cut.energies())).toBeCloseTo(integratedLufs(whole.energies()), 9)
})

// EBU Tech 3341, case 15 and 16: a sine at a quarter of the rate hides its peaks between the samples.
test('peaks between the samples are found', () => {
  const meter = new PeakMeter(1)
  meter.add([sine(4000, -6, 1, 16_000, Math.PI / 4)])
  const samplePeakDb = -6 - 3.01
  const truePeakDb = 20 * Math.log10(meter.peak)
  expect(truePeakDb).toBeGreaterThan(samplePeakDb + 2.4)
  expect(Math.abs(truePeakDb + 6)).toBeLessThan(0.6)
})

test('the limiter keeps true peaks below −1 dBTP, lets soft sound pass as it is, and loses no frame', () => {
  const loud = sine(1000, 3, 0.2, 16_000)
  const soft = sine(300, -30, 0.5, 16_000)
  const input = Float32Array.from([...soft, ...loud, ...soft])
  const limiter = new Limiter(16_000, 1)
  const output: number[] = []
  for (let at = 0; at < input.length; at += 1000) output.push(...(limiter.limit([input.slice(at, at + 1000)])[0] ?? []))
  output.push(...(limiter.limit([new Float32Array(limiter.delayFrames)])[0] ?? []))
  const limited = Float32Array.from(output.slice(limiter.delayFrames))
  const meter = new PeakMeter(1)
  meter.add([limited])
  expect(20 * Math.log10(meter.peak)).toBeLessThanOrEqual(-1)
  expect(limited.length).toBe(input.length)
  expect(limited.slice(0, 7000)).toEqual(input.slice(0, 7000))
  expect(Math.max(...limited.slice(-2000))).toBeCloseTo(Math.max(...input.slice(-2000)), 3)
})
