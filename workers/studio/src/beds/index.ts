import { integratedLufs, LoudnessMeter } from '../sound/loudness.ts'
import type { BedChannel, BedName, BedSource } from './bed.ts'
import { brown, pink, white } from './noises.ts'
import { binaural, tone } from './tones.ts'
import { forest, ocean, rain } from './weather.ts'

/** A new bed is one function and one line here. */
const sources = { rain, ocean, forest, white, pink, brown, tone, binaural } as const satisfies Record<
  BedName,
  BedSource
>

/** At full volume a bed stands 4 LU below the voice, and 10 LU while somebody speaks: it never hides a word. */
const fullVolumeLufs = -20
/** How fast it gets softer below: at a volume of 40 it stands 12 LU lower. */
const lufsPerDecade = 30
/** Long enough for the slowest wave to come and go. */
const measuredSeconds = 24

/** Loudness of a bed at a volume from 1 to 100, before ducking. */
export const bedLufs = (volume: number): number => fullVolumeLufs - lufsPerDecade * Math.log10(100 / volume)

export type Bed = { fill(left: Float32Array, right: Float32Array): void }

type BedOrder = { name: BedName; volume: number; seed: number; sampleRateHz: number }

const channelsOf = ({ name, seed, sampleRateHz }: BedOrder): readonly [BedChannel, BedChannel] => [
  sources[name]({ seed, side: -1, sampleRateHz }),
  sources[name]({ seed, side: 1, sampleRateHz }),
]

const scale = (block: Float32Array, gain: number): void => {
  for (let frame = 0; frame < block.length; frame += 1) block[frame] = (block[frame] ?? 0) * gain
}

const fillWith = ([left, right]: readonly [BedChannel, BedChannel], gain: number): Bed => ({
  fill(leftBlock, rightBlock) {
    left(leftBlock)
    right(rightBlock)
    scale(leftBlock, gain)
    scale(rightBlock, gain)
  },
})

const unchanged = 1

/** What the bed's beginning measures, as it comes. */
const naturalLufs = (order: BedOrder): number => {
  const meter = new LoudnessMeter(order.sampleRateHz, 2)
  const bed = fillWith(channelsOf(order), unchanged)
  const block = [new Float32Array(order.sampleRateHz), new Float32Array(order.sampleRateHz)] as const
  for (let second = 0; second < measuredSeconds; second += 1) {
    bed.fill(...block)
    meter.add(block)
  }
  return integratedLufs(meter.energies())
}

/** An endless bed of the loudness that belongs to its volume; null at volume 0. */
export const openBed = (order: BedOrder): Bed | null => {
  if (order.volume <= 0) return null
  const gain = 10 ** ((bedLufs(order.volume) - naturalLufs(order)) / 20)
  return fillWith(channelsOf(order), gain)
}
