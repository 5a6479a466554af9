import { keys1to32 } from './keys-1-32.ts'
import { keys33to64 } from './keys-33-64.ts'

/**
 * Our words for one key, from the image of the hexagram of the same number. `strain` and `ease` are phrases that fit into a
 * sentence; `practice` is something small to try.
 */
export type KeyText = {
  theme: string
  lifeTheme: string
  text: string
  keywords: readonly string[]
  strain: string
  ease: string
  question: string
  practice: string
}

/** The 64 keys. None of these texts uses the three words of `triads.ts` for its own key. */
export const keys: Readonly<Record<number, KeyText>> = { ...keys1to32, ...keys33to64 }
