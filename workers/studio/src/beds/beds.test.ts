import { beds } from '@orrery/contracts/studio-api'
import { expect, test } from 'vitest'
import { integratedLufs, LoudnessMeter } from '../sound/loudness.ts'
import { bedLufs, openBed } from './index.ts'

const names = beds.filter((name) => name !== 'none')
const rate = 16_000

const play = (name: (typeof names)[number], seed: number, blockFrames: number, frames: number) => {
  const bed = openBed({ name, volume: 40, seed, sampleRateHz: rate })
  const left = new Float32Array(frames)
  const right = new Float32Array(frames)
  for (let at = 0; at < frames; at += blockFrames)
    bed?.fill(left.subarray(at, at + blockFrames), right.subarray(at, at + blockFrames))
  return { left, right }
}

test.each(names)('%s is as loud as its volume says, never clips, and is wide', (name) => {
  const { left, right } = play(name, 5, 65_536, 60 * rate)
  const meter = new LoudnessMeter(rate, 2)
  meter.add([left, right])
  expect(Math.abs(integratedLufs(meter.energies()) - bedLufs(40))).toBeLessThan(1)
  expect(left.some((sample, index) => sample !== right[index])).toBe(true)
  expect(Math.max(...left.subarray(0, 100_000).map(Math.abs))).toBeLessThan(0.5)
})

test.each(names)('%s is the same however it is cut into blocks', (name) => {
  const whole = play(name, 7, 30_000, 30_000)
  expect(play(name, 7, 1000, 30_000)).toEqual(whole)
})

test.each(names.filter((name) => name !== 'binaural'))('%s is another with another seed', (name) => {
  expect(play(name, 8, 30_000, 30_000).left).not.toEqual(play(name, 7, 30_000, 30_000).left)
})
