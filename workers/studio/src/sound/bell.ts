import { bellSeconds } from '@orrery/contracts/practice-script'

/** Partials of a small struck bowl: frequency, share of the whole, and how long until a third is left. */
const partials = [
  { hertz: 396, share: 0.6, decaySeconds: 1.3 },
  { hertz: 399, share: 0.25, decaySeconds: 1.2 },
  { hertz: 1093, share: 0.22, decaySeconds: 0.7 },
  { hertz: 2089, share: 0.1, decaySeconds: 0.35 },
] as const

const attackSeconds = 0.006
const fadeSeconds = 0.4
/** Well below a voice at −16 LUFS: a bell is heard, and does not count as speech. */
const loudest = 0.11

/** One stroke, four seconds long, silent at both ends. Pure. */
export const bell = (sampleRateHz: number): Float32Array => {
  const samples = new Float32Array(Math.round(bellSeconds * sampleRateHz))
  for (let frame = 0; frame < samples.length; frame += 1) {
    const seconds = frame / sampleRateHz
    const edges = Math.min(1, seconds / attackSeconds, (bellSeconds - seconds) / fadeSeconds)
    let sum = 0
    for (const { hertz, share, decaySeconds } of partials) {
      sum += share * Math.exp(-seconds / decaySeconds) * Math.sin(2 * Math.PI * hertz * seconds)
    }
    samples[frame] = loudest * edges * sum
  }
  return samples
}
