/** −50 dBFS of 16 bits. */
const silentBelow = Math.round(32_768 * 10 ** (-50 / 20))
const keptMs = 20

const isHeard = (sample: number): boolean => Math.abs(sample) >= silentBelow

/** Cuts what is below −50 dBFS at both ends to 20 ms. Speech that never rises above it comes back as it is. */
export const trimSilence = (samples: Int16Array, sampleRateHz: number): Int16Array => {
  const first = samples.findIndex(isHeard)
  if (first < 0) return samples
  const last = samples.findLastIndex(isHeard)
  const kept = Math.round((sampleRateHz * keptMs) / 1000)
  return samples.slice(Math.max(0, first - kept), Math.min(samples.length, last + 1 + kept))
}
