/** Fills blocks with what comes next. */
export type Noise = (block: Float32Array) => void

/**
 * White noise from −1 to 1 by xorshift32: the same seed, the same noise, on every machine, however it is cut into blocks.
 * Written by the block, because a number that a closure keeps changing costs an allocation each time.
 */
export const seededNoise = (seed: number): Noise => {
  // Zero would stay zero for ever.
  let kept = seed | 0 || 0x1e_37_79_b9
  return (block) => {
    let state = kept
    for (let index = 0; index < block.length; index += 1) {
      state ^= state << 13
      state ^= state >>> 17
      state ^= state << 5
      block[index] = state / 0x80_00_00_00
    }
    kept = state
  }
}
