/** Signs from 0° of the zodiac in use; each is half-open, `[30 n, 30 (n + 1))`. */
export const signs = [
  'Aries',
  'Taurus',
  'Gemini',
  'Cancer',
  'Leo',
  'Virgo',
  'Libra',
  'Scorpio',
  'Sagittarius',
  'Capricorn',
  'Aquarius',
  'Pisces',
] as const
export type Sign = (typeof signs)[number]

/** One value for each sign. */
export const ofEverySign = <Value>(of: (sign: Sign) => Value): Readonly<Record<Sign, Value>> =>
  // Safe because `signs` lists every key.
  Object.fromEntries(signs.map((sign) => [sign, of(sign)])) as Record<Sign, Value>

export const elements = ['fire', 'earth', 'air', 'water'] as const
export type Element = (typeof elements)[number]

export const modalities = ['cardinal', 'fixed', 'mutable'] as const
export type Modality = (typeof modalities)[number]

const degreesPerSign = 30

/** Into [0, 360). */
export const normalised = (degrees: number): number => {
  const turned = degrees % 360
  const positive = turned < 0 ? turned + 360 : turned
  // A tiny negative remainder plus 360 rounds to 360 itself.
  return positive >= 360 ? 0 : positive
}

/** Into [-180, 180): the short way from the first longitude to the second. */
export const signedArc = (from: number, to: number): number => normalised(to - from + 180) - 180

const signIndex = (longitude: number): number => Math.floor(normalised(longitude) / degreesPerSign)

export const signOf = (longitude: number): Sign => signs[signIndex(longitude)] ?? 'Aries'

/** Degrees within the sign, in [0, 30). */
export const degreeInSign = (longitude: number): number => normalised(longitude) - degreesPerSign * signIndex(longitude)

const elementBySign = ofEverySign((sign) => elements[signs.indexOf(sign) % 4] ?? 'fire')
const modalityBySign = ofEverySign((sign) => modalities[signs.indexOf(sign) % 3] ?? 'cardinal')

export const elementOf = (sign: Sign): Element => elementBySign[sign]

export const modalityOf = (sign: Sign): Modality => modalityBySign[sign]

/** `24°17′`, cut and not rounded, so that 29°59′59″ within a sign never reads as the next one. */
export const degreesAndMinutes = (degrees: number): string => {
  const minutes = Math.floor(degrees * 60 + 1e-9)
  return `${Math.floor(minutes / 60)}°${String(minutes % 60).padStart(2, '0')}′`
}

/** `24°17′` within the sign. */
export const writtenDegrees = (longitude: number): string => degreesAndMinutes(degreeInSign(longitude))

/** `24°17′ Taurus`. */
export const writtenPosition = (longitude: number): string => `${writtenDegrees(longitude)} ${signOf(longitude)}`
