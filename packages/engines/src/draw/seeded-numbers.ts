import { sha256 } from '@noble/hashes/sha2.js'
import { hexToBytes } from '@noble/hashes/utils.js'

/** How a draw makes numbers of its seed. Same seed, same numbers for ever: any change is a new version. */
export const drawAlgorithm = 'sha256-counter'
export const drawAlgorithmVersion = '1'

/** An endless row of fair numbers. */
export type SeededNumbers = {
  /** A whole number from 0 to `range` − 1, each equally likely; `range` at most 2^32. */
  below(range: number): number
}

const words = 2 ** 32
const wordsPerBlock = 8

/**
 * Block k is SHA-256 over the 32 bytes of the seed and k as eight bytes, big-endian, k from 0; each block gives eight
 * 32-bit words, big-endian. A word at or above the largest multiple of the range is thrown away, so no number is likelier
 * than another. Anyone can repeat this in a few lines.
 *
 * @param seed 64 hex digits.
 */
export const seededNumbers = (seed: string): SeededNumbers => {
  const message = new Uint8Array(40)
  message.set(hexToBytes(seed))
  const counter = new DataView(message.buffer, 32)
  let block: DataView = new DataView(new ArrayBuffer(0))
  let used = wordsPerBlock
  let blocks = 0n

  const nextWord = (): number => {
    if (used === wordsPerBlock) {
      counter.setBigUint64(0, blocks)
      const digest = sha256(message)
      block = new DataView(digest.buffer, digest.byteOffset)
      blocks += 1n
      used = 0
    }
    const word = block.getUint32(used * 4)
    used += 1
    return word
  }

  return {
    below(range) {
      if (!Number.isInteger(range) || range < 1 || range > words) throw new RangeError(`There is no range of ${range}.`)
      const limit = words - (words % range)
      for (;;) {
        const word = nextWord()
        if (word < limit) return word % range
      }
    },
  }
}

/** The whole numbers from 0 to `count` − 1 in a random order, every order equally likely (Fisher and Yates, from the end). */
export const shuffled = (count: number, numbers: SeededNumbers): readonly number[] => {
  const order = Array.from({ length: count }, (_, index) => index)
  for (let last = count - 1; last > 0; last -= 1) {
    const chosen = numbers.below(last + 1)
    const [a = 0, b = 0] = [order[chosen], order[last]]
    order[chosen] = b
    order[last] = a
  }
  return order
}
