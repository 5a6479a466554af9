/** A filter of second order, normalised so that a0 is 1. */
export type Biquad = { b0: number; b1: number; b2: number; a1: number; a2: number }

/**
 * The two filters of ITU-R BS.1770-5, Annex 1. Its tables hold for 48 kHz alone; these are the analogue filters behind them
 * (parameters as fitted by libebur128), warped to the rate that is asked for.
 */
export const kWeighting = (sampleRateHz: number): { shelf: Biquad; highPass: Biquad } => ({
  shelf: shelfAt(sampleRateHz),
  highPass: highPassAt(sampleRateHz),
})

const shelfAt = (sampleRateHz: number): Biquad => {
  const quality = 0.707_175_236_955_419_6
  const gain = 10 ** (3.999_843_853_973_347 / 20)
  const middleGain = gain ** 0.499_666_774_154_541_6
  const k = Math.tan((Math.PI * 1681.974_450_955_533) / sampleRateHz)
  const a0 = 1 + k / quality + k * k
  return {
    b0: (gain + (middleGain * k) / quality + k * k) / a0,
    b1: (2 * (k * k - gain)) / a0,
    b2: (gain - (middleGain * k) / quality + k * k) / a0,
    a1: (2 * (k * k - 1)) / a0,
    a2: (1 - k / quality + k * k) / a0,
  }
}

const highPassAt = (sampleRateHz: number): Biquad => {
  const quality = 0.500_327_037_323_877_3
  const k = Math.tan((Math.PI * 38.135_470_876_024_44) / sampleRateHz)
  const a0 = 1 + k / quality + k * k
  return { b0: 1, b1: -2, b2: 1, a1: (2 * (k * k - 1)) / a0, a2: (1 - k / quality + k * k) / a0 }
}
