/** Our words for one hexagram. */
export type HexagramText = {
  keywords: readonly string[]
  /** What the situation promises and asks, after the old statement of the hexagram. */
  judgment: string
  /** The two trigrams as a scene, and what to learn from it. */
  image: string
  /** What the hexagram is about. */
  meaning: string
  /** How to take it as an answer to a question. */
  divination: string
  /** One text per line, the lowest first. */
  lines: readonly [string, string, string, string, string, string]
  /** Hexagrams 1 and 2 alone: for the case that every line changes. */
  allLines?: string
}
