import { integratedLufs, LoudnessMeter } from '../sound/loudness.ts'
import type { Timeline } from '../timeline/lay-timeline.ts'
import { mixVoice, type ReadSentence } from './mix-blocks.ts'

/** One channel at −19 LUFS is −16 LUFS when both channels carry it. */
const targetLufs = -16 - 10 * Math.log10(2)
/** An engine that whispers is not blown up until its noise roars. */
const mostDb = 30
/** The first step hits but for what the gate changes its mind about. */
const steps = 4

type Mixing = { timeline: Timeline; sampleRateHz: number; readSentence: ReadSentence }

const energiesOf = async (mixing: Mixing, only: 'speech' | 'other'): Promise<readonly number[]> => {
  const meter = new LoudnessMeter(mixing.sampleRateHz, 1)
  for await (const { block } of mixVoice({ ...mixing, voiceGain: 1, only })) {
    meter.add([block])
    await scheduler.wait(0)
  }
  return meter.energies()
}

const limited = (db: number): number => Math.max(-mostDb, Math.min(mostDb, db))

/**
 * The gain that brings a voice with its own pauses to its loudness. Without a bed the whole file is to read so: then bells
 * and breaths, which have a level of their own and never sound at the same time, are heard by the meter too.
 */
export const voiceGainFor = async (mixing: Mixing, { hasBed }: { hasBed: boolean }): Promise<number> => {
  const speech = await energiesOf(mixing, 'speech')
  const other = hasBed ? [] : await energiesOf(mixing, 'other')
  let db = 0
  for (let step = 0; step < steps; step += 1) {
    const power = 10 ** (db / 10)
    const lufs = integratedLufs(speech.map((energy, hop) => energy * power + (other[hop] ?? 0)))
    // Nothing passes the gates in what is shorter than a block of 400 ms: it stays as it is.
    if (!Number.isFinite(lufs)) break
    db = limited(db + targetLufs - lufs)
  }
  return 10 ** (db / 20)
}
