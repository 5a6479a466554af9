/** Zero crossings of the sinc on either side. */
const reach = 12

const sinc = (x: number): number => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x))
const hann = (x: number): number => 0.5 + 0.5 * Math.cos(Math.PI * x)

const limited = (sample: number): number => Math.max(-32_768, Math.min(32_767, Math.round(sample)))

/** The same sound at another rate, by a windowed sinc that also keeps out what the new rate cannot hold. */
export const resample = (samples: Int16Array, fromHz: number, toHz: number): Int16Array => {
  if (fromHz === toHz) return samples
  const step = fromHz / toHz
  // Below 1 the cut-off comes down with the rate, and the filter grows longer.
  const cutOff = Math.min(1, toHz / fromHz)
  const span = reach / cutOff
  const result = new Int16Array(Math.round(samples.length / step))
  for (let index = 0; index < result.length; index += 1) {
    const centre = index * step
    let sum = 0
    for (let at = Math.max(0, Math.ceil(centre - span)); at <= Math.min(samples.length - 1, centre + span); at += 1) {
      const distance = at - centre
      sum += (samples[at] ?? 0) * cutOff * sinc(distance * cutOff) * hann(distance / span)
    }
    result[index] = limited(sum)
  }
  return result
}
