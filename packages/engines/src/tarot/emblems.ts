import type { Suit } from './cards.ts'

const round = (value: number): number => Math.round(value * 100) / 100

const ring = (x: number, y: number, radius: number): string =>
  `M${round(x + radius)},${y}A${radius},${radius} 0 1 1 ${round(x - radius)},${y}A${radius},${radius} 0 1 1 ${round(x + radius)},${y}Z`

const onCircle = (x: number, y: number, radius: number, degrees: number): string => {
  const angle = (degrees * Math.PI) / 180
  return `${round(x + radius * Math.sin(angle))},${round(y - radius * Math.cos(angle))}`
}

/** Straight rays around a point, the first one pointing up. */
const rays = (
  x: number,
  y: number,
  { from, to, count, turn = 0 }: { from: number; to: number; count: number; turn?: number },
): string =>
  Array.from({ length: count }, (_, index) => turn + (360 * index) / count)
    .map((degrees) => `M${onCircle(x, y, from, degrees)}L${onCircle(x, y, to, degrees)}`)
    .join('')

/** A five-pointed star drawn in one line; turned by 180 it stands on its point. */
const pentagram = (x: number, y: number, radius: number, turn = 0): string =>
  `M${[0, 144, 288, 72, 216].map((degrees) => onCircle(x, y, radius, degrees + turn)).join('L')}Z`

/** A star with points and hollows in turn. */
const star = (
  x: number,
  y: number,
  { outer, inner, points }: { outer: number; inner: number; points: number },
): string =>
  `M${Array.from({ length: 2 * points }, (_, index) => onCircle(x, y, index % 2 === 0 ? outer : inner, (180 * index) / points)).join('L')}Z`

/** Leaves along an oval wreath. */
const wreath = (width: number, height: number, leaves: number): string =>
  Array.from({ length: leaves }, (_, index) => (2 * Math.PI * (index + 0.5)) / leaves)
    .map((angle) => {
      const [x, y] = [width * Math.sin(angle), -height * Math.cos(angle)]
      const [outX, outY] = [x * 1.22 + 3 * Math.cos(angle), y * 1.14 + 3 * Math.sin(angle)]
      return `M${round(x)},${round(y)}Q${round(x * 1.2)},${round(y * 1.12)} ${round(outX)},${round(outY)}`
    })
    .join('')

const lemniscate = (y: number): string =>
  `M0,${y}C-7,${y - 11} -22,${y - 10} -22,${y}C-22,${y + 10} -7,${y + 11} 0,${y}C7,${y - 11} 22,${y - 10} 22,${y}C22,${y + 10} 7,${y + 11} 0,${y}Z`

/** Signs of the suits in a box of 24 × 24 around the origin. Strokes only, all our own drawing. */
export const suitGlyphs: Readonly<Record<Suit, string>> = {
  wands: `M0,11V-6.4M0,-6.4C-2.4,-7.4 -2.4,-10.6 0,-11.4C2.4,-10.6 2.4,-7.4 0,-6.4ZM0,-1C3,-1 4.8,-2.8 4.8,-5.4C2,-5.4 0,-3.6 0,-1ZM0,4.4C-3,4.4 -4.8,2.6 -4.8,0C-2,0 0,1.8 0,4.4Z`,
  cups: 'M-6.6,-9.6H6.6C6.6,-2.6 3.8,1.2 0,1.2C-3.8,1.2 -6.6,-2.6 -6.6,-9.6ZM0,1.2V7.4M-5,10.2C-4.4,7.9 4.4,7.9 5,10.2ZM-6,-5.6H6',
  swords: `M0,-11.4L2,-8.2V3.4H-2V-8.2ZM-6,3.4C-4.6,4.8 4.6,4.8 6,3.4M0,4.4V8.6${ring(0, 10.2, 1.5)}`,
  pentacles: `${ring(0, 0, 10.2)}${pentagram(0, 0, 8)}`,
}

/** Headgear of the court in a box of 44 × 32 around the origin. */
export const courtCrowns = {
  page: 'M-17,9H17M-14,9C-15,-4 -8,-9 0,-9C8,-9 15,-4 14,9M9,-5C11,-13 17,-17 23,-17C22,-10 17,-5 11,-3.4M11,-5.4L19,-13',
  knight: `M-13,11V-1C-13,-12 13,-12 13,-1V11ZM-13,0H13M-6,0V11M0,0V11M6,0V11M0,-9.6C1,-17 10,-20 19,-15C14,-13.4 10,-11.4 8,-8`,
  queen: `M-16,10H16M-16,5.4H16L20,-8L9.6,-1L0,-12L-9.6,-1L-20,-8L-16,5.4${ring(0, -14.6, 2.4)}${ring(-21, -10.4, 2.2)}${ring(21, -10.4, 2.2)}`,
  king: 'M-17,10H17V4H-17ZM-17,4C-23,-12 -5,-15 0,-3C5,-15 23,-12 17,4M0,-3V-19M-4.4,-14.6H4.4M0,-3V4',
} as const

const mirrored = (left: string, right: string): string => left + right

/** One emblem for each trump in a box of 80 × 92 around the origin: a few strokes taken from its picture. */
export const majorEmblems: Readonly<Record<string, string>> = {
  the_fool: `M-8,36L20,-16${ring(25, -25, 10)}M18,-20L13,-26M21,-15L22,-8M-40,36H14L8,46M-36,36V27H-24L-20,21L-16,24V30H-20V36M-36,27L-40,20M-30,36V31${ring(-22, -30, 7)}${rays(-22, -30, { from: 10.5, to: 15, count: 8 })}`,
  the_magician: `${lemniscate(-32)}M0,-16V28${ring(0, -18, 2)}M-36,28H36M-30,28V42M30,28V42M-24,28V22H-14V28M14,28C14,20 26,20 26,28`,
  the_high_priestess: `M-36,-38H-22M-33,-38V38M-25,-38V38M-36,38H-22M22,-38H36M25,-38V38M33,-38V38M22,38H36M5,-16A17,17 0 1 0 5,16A13.6,13.6 0 1 1 5,-16ZM-8,38C-4,30 4,30 8,38`,
  the_empress: `${ring(0, -14, 15)}M0,1V32M-11,17H11M-28,42C-32,24 -32,8 -28,-8M28,42C32,24 32,8 28,-8M-30,20L-38,13M-30,20L-23,13M-30,6L-37,-1M-30,6L-23,-1M-28,-8L-29,-19M30,20L38,13M30,20L23,13M30,6L37,-1M30,6L23,-1M28,-8L29,-19`,
  the_emperor: mirrored(
    'M-6,-22C-12,-44 -38,-42 -36,-24C-35,-14 -22,-14 -24,-23M-24,42V-6H0M-24,18H0',
    'M6,-22C12,-44 38,-42 36,-24C35,-14 22,-14 24,-23M24,42V-6H0M24,18H0',
  ),
  the_hierophant: `M0,-46V-12M-6,-39H6M-10,-31H10M-14,-23H14M-22,38L16,0${ring(21, -5, 7)}M-17,33L-12,38M-11,27L-6,32M22,38L-16,0${ring(-21, -5, 7)}M17,33L12,38M11,27L6,32`,
  the_lovers: `${ring(-11, 16, 20)}${ring(11, 16, 20)}${ring(0, -30, 7)}${rays(0, -30, { from: 10.5, to: 15.5, count: 8 })}`,
  the_chariot: `M-30,-38H30M-26,-38V6M26,-38V6M-34,6H34L27,26H-27Z${ring(-20, 35, 9)}${ring(20, 35, 9)}${star(0, -16, { outer: 13, inner: 5.4, points: 6 })}M-30,-38C-22,-30 -16,-30 -10,-38C-4,-30 4,-30 10,-38C16,-30 22,-30 30,-38`,
  strength: `${lemniscate(-34)}${ring(0, 14, 15)}${star(0, 14, { outer: 30, inner: 22, points: 14 })}M-6,11V13M6,11V13M0,17V20M0,20C-2,24 -6,24 -7,21M0,20C2,24 6,24 7,21`,
  the_hermit: `M-22,-12H10L15,26H-27ZM-17,-12C-17,-25 5,-25 5,-12M-6,-22V-34${star(-6, 8, { outer: 11, inner: 4.8, points: 6 })}M28,-42V44M28,-42C36,-42 37,-34 31,-31`,
  wheel_of_fortune: `${ring(0, 0, 36)}${ring(0, 0, 26)}${ring(0, 0, 6)}${rays(0, 0, { from: 6, to: 26, count: 8 })}${rays(0, 0, { from: 36, to: 42, count: 4, turn: 45 })}`,
  justice: `M0,-42V34M-15,40C-13,34 13,34 15,40ZM-28,-28H28M-28,-28L-38,4M-28,-28L-18,4M-39,4H-17C-18,14 -38,14 -39,4ZM28,-28L38,4M28,-28L18,4M39,4H17C18,14 38,14 39,4Z${ring(0, -42, 2.6)}`,
  the_hanged_man: `M-34,-42H34M-28,-42V-34M28,-42V-34M0,-42V-6M-1,-6L-15,-14L1,-23M-8,-6H8L10,14H-10ZM-10,11L-20,3L-8,-2M10,11L20,3L8,-2${ring(0, 22, 7.6)}${rays(0, 22, { from: 12, to: 17, count: 7, turn: 180 })}`,
  death: `M-14,44L12,-34M12,-34C-8,-42 -30,-34 -38,-16C-24,-26 -6,-28 9,-25M6,40A15,15 0 0 1 36,40M0,40H42${rays(
    21,
    40,
    { from: 19, to: 24, count: 12 },
  )
    .split('M')
    .filter((ray) => ray !== '' && Number(ray.split('L')[1]?.split(',')[1]) < 39)
    .map((ray) => `M${ray}`)
    .join('')}`,
  temperance:
    'M-36,-38H-10C-10,-24 -15,-18 -23,-18C-31,-18 -36,-24 -36,-38ZM-23,-18V-9M-31,-7H-15M10,4H36C36,18 31,24 23,24C15,24 10,18 10,4ZM23,24V34M15,36H31M-9,-34C12,-32 24,-18 25,0M-10,-28C6,-26 18,-14 19,0',
  the_devil: `${pentagram(0, -4, 24, 180)}${ring(0, -4, 25)}M-17,-24C-30,-28 -32,-38 -27,-46C-22,-38 -14,-36 -9,-28M17,-24C30,-28 32,-38 27,-46C22,-38 14,-36 9,-28${ring(-20, 38, 6)}${ring(-10, 38, 6)}${ring(0, 38, 6)}${ring(10, 38, 6)}${ring(20, 38, 6)}`,
  the_tower: `M-20,46L-14,-12H14L20,46M-19,-12H19V-19H-19ZM-4,4V14H4V4C4,0 -4,0 -4,4ZM-5,28V40H5V28ZM-22,-26L-18,-39L-9,-32L-2,-43L5,-33L15,-39L13,-26ZM38,-44L23,-24H33L20,-6`,
  the_star: `${star(0, -14, { outer: 30, inner: 9, points: 8 })}M-36,30C-30,25 -24,25 -18,30C-12,35 -6,35 0,30C6,25 12,25 18,30C24,35 30,35 36,30M-28,41C-22,37 -16,37 -10,41C-4,45 4,45 10,41C16,37 22,37 28,41${ring(-32, -36, 2.4)}${ring(32, -36, 2.4)}${ring(-36, 4, 2.4)}${ring(36, 4, 2.4)}`,
  the_moon: `M8,-42A19,19 0 1 0 8,-8A15.5,15.5 0 1 1 8,-42ZM-38,44V12H-22V44M-38,12V6H-33V10H-27V6H-22V12M38,44V12H22V44M38,12V6H33V10H27V6H22V12M-8,46C-2,38 8,34 2,26C-3,20 3,14 0,8M-12,0V5M12,0V5M0,-4V1`,
  the_sun: `${ring(0, -10, 15)}${star(0, -10, { outer: 31, inner: 19, points: 12 })}M-6,-13V-11M6,-13V-11M-6,-5C-3,-2 3,-2 6,-5M-40,34H40M-40,44H40M-28,34V44M-8,34V44M12,34V44M32,34V44`,
  judgement: `M-36,-40L10,6M-31,-44L15,1M-39,-37L-28,-47M10,6C14,14 10,26 2,34L38,24C34,14 24,4 15,1M2,34C12,36 32,34 38,24M-14,-18V18H-36V-6L-26,-16M-25,-15V18M-36,4H-14`,
  the_world: `M0,-38C20,-38 27,-18 27,0C27,18 20,38 0,38C-20,38 -27,18 -27,0C-27,-18 -20,-38 0,-38Z${wreath(27, 38, 22)}${ring(0, -16, 5)}M0,-11V8L-6,26M0,8L9,16L2,22M-14,-4L0,-7L14,-4M-14,-9V1M14,-9V1${ring(-36, -42, 2.6)}${ring(36, -42, 2.6)}${ring(-36, 42, 2.6)}${ring(36, 42, 2.6)}`,
}

/** Where the signs of a number card stand, in shares of the half width and half height of the emblem’s box. */
export const pipPlaces: readonly (readonly (readonly [x: number, y: number])[])[] = [
  [[0, 0]],
  [
    [0, -0.52],
    [0, 0.52],
  ],
  [
    [0, -0.7],
    [0, 0],
    [0, 0.7],
  ],
  [
    [-0.5, -0.5],
    [0.5, -0.5],
    [-0.5, 0.5],
    [0.5, 0.5],
  ],
  [
    [-0.55, -0.62],
    [0.55, -0.62],
    [0, 0],
    [-0.55, 0.62],
    [0.55, 0.62],
  ],
  [
    [-0.5, -0.7],
    [0.5, -0.7],
    [-0.5, 0],
    [0.5, 0],
    [-0.5, 0.7],
    [0.5, 0.7],
  ],
  [
    [-0.62, -0.7],
    [0.62, -0.7],
    [0, -0.36],
    [-0.62, 0],
    [0.62, 0],
    [-0.62, 0.7],
    [0.62, 0.7],
  ],
  [
    [-0.62, -0.7],
    [0.62, -0.7],
    [0, -0.36],
    [-0.62, 0],
    [0.62, 0],
    [0, 0.36],
    [-0.62, 0.7],
    [0.62, 0.7],
  ],
  [
    [-0.68, -0.7],
    [0, -0.7],
    [0.68, -0.7],
    [-0.68, 0],
    [0, 0],
    [0.68, 0],
    [-0.68, 0.7],
    [0, 0.7],
    [0.68, 0.7],
  ],
  [
    [-0.68, -0.78],
    [0.68, -0.78],
    [0, -0.52],
    [-0.68, -0.26],
    [0.68, -0.26],
    [-0.68, 0.26],
    [0.68, 0.26],
    [0, 0.52],
    [-0.68, 0.78],
    [0.68, 0.78],
  ],
]
/** Size of one sign on the Ace to the Ten. */
export const pipSizes: readonly number[] = [84, 46, 32, 40, 32, 30, 28, 28, 27, 23]
