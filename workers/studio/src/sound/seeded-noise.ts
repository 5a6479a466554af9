/** White noise from −1 to 1 by xorshift32: the same seed, the same noise, on every machine. */
export const seededNoise = (seed: number): (() => number) => {
  // Zero would stay zero for ever.
  let state = seed | 0 || 0x9e_37_79_b9 | 0
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state / 0x80_00_00_00
  }
}
