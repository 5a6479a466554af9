import type { HexagramText } from './hexagram-text.ts'
import { hexagrams01To08 } from './hexagrams-01-08.ts'
import { hexagrams09To16 } from './hexagrams-09-16.ts'
import { hexagrams17To24 } from './hexagrams-17-24.ts'
import { hexagrams25To32 } from './hexagrams-25-32.ts'
import { hexagrams33To40 } from './hexagrams-33-40.ts'
import { hexagrams41To48 } from './hexagrams-41-48.ts'
import { hexagrams49To56 } from './hexagrams-49-56.ts'
import { hexagrams57To64 } from './hexagrams-57-64.ts'

/** All 64 by King Wen's number. */
export const hexagramTexts: Readonly<Record<number, HexagramText>> = {
  ...hexagrams01To08,
  ...hexagrams09To16,
  ...hexagrams17To24,
  ...hexagrams25To32,
  ...hexagrams33To40,
  ...hexagrams41To48,
  ...hexagrams49To56,
  ...hexagrams57To64,
}
