/**
 * A hexagram as six bits: bit 0 is the lowest line, a set bit is a yang line. The number of its place in King Wen's order
 * cannot be computed from these bits; it is looked up.
 */
export type Figure = number

export const positions = [1, 2, 3, 4, 5, 6] as const
export type Position = (typeof positions)[number]

export const allYang: Figure = 0b111111

type Trigram = { symbol: string; name: string; image: string }

/** By the three bits of the trigram, the lowest line being bit 0. */
export const trigrams: readonly Trigram[] = [
  { symbol: '☷', name: 'Kūn', image: 'Earth' },
  { symbol: '☳', name: 'Zhèn', image: 'Thunder' },
  { symbol: '☵', name: 'Kǎn', image: 'Water' },
  { symbol: '☱', name: 'Duì', image: 'Lake' },
  { symbol: '☶', name: 'Gèn', image: 'Mountain' },
  { symbol: '☲', name: 'Lí', image: 'Fire' },
  { symbol: '☴', name: 'Xùn', image: 'Wind' },
  { symbol: '☰', name: 'Qián', image: 'Heaven' },
]

/** King Wen's numbers. Rows: lower trigram; columns: upper trigram; both in the order of `trigrams`. */
const numberByTrigrams: readonly (readonly number[])[] = [
  // Earth, Thunder, Water, Lake, Mountain, Fire, Wind, Heaven above
  [2, 16, 8, 45, 23, 35, 20, 12],
  [24, 51, 3, 17, 27, 21, 42, 25],
  [7, 40, 29, 47, 4, 64, 59, 6],
  [19, 54, 60, 58, 41, 38, 61, 10],
  [15, 62, 39, 31, 52, 56, 53, 33],
  [36, 55, 63, 49, 22, 30, 37, 13],
  [46, 32, 48, 28, 18, 50, 57, 44],
  [11, 34, 5, 43, 26, 14, 9, 1],
]

export const lowerTrigram = (figure: Figure): number => figure & 0b111
export const upperTrigram = (figure: Figure): number => figure >> 3

const numbers: readonly number[] = Array.from(
  { length: 64 },
  (_, figure) => numberByTrigrams[lowerTrigram(figure)]?.[upperTrigram(figure)] ?? 0,
)

/** King Wen's number, 1–64. */
export const numberOf = (figure: Figure): number => numbers[figure] ?? 0

/** The figure of King Wen's number, 1–64. */
export const figureOf = (number: number): Figure => numbers.indexOf(number)

export const isYang = (figure: Figure, position: number): boolean => ((figure >> (position - 1)) & 1) === 1

/** Six digits from the bottom line to the top line, 1 for yang. */
export const binaryOf = (figure: Figure): string =>
  positions.map((position) => (isYang(figure, position) ? '1' : '0')).join('')

/** Lines 2-3-4 below, 3-4-5 above. */
export const nuclearOf = (figure: Figure): Figure => ((figure >> 1) & 0b111) | (((figure >> 2) & 0b111) << 3)

/** Every line exchanged. */
export const oppositeOf = (figure: Figure): Figure => figure ^ allYang

/** Turned upside down. */
export const reverseOf = (figure: Figure): Figure =>
  positions.reduce((turned, position) => (isYang(figure, position) ? turned | (1 << (6 - position)) : turned), 0)
