import type { NatalChart } from '@orrery/engines/natal/schema'
import { degreesAndMinutes } from '@orrery/engines/zodiac'

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const writtenPlace = ({ sign, degree }: { sign: string; degree: number }): string =>
  `${degreesAndMinutes(degree)} ${sign}`

/** A body as people write it: `North Node`, `Lilith (mean)`. */
export const pointName = (id: string): string =>
  id.startsWith('lilith_')
    ? `Lilith (${id.slice('lilith_'.length)})`
    : id
        .split('_')
        .map((word) => capital(word))
        .join(' ')

/** Seconds of arc as `12″`, `2′05″` beyond a minute. */
export const writtenArcseconds = (arcseconds: number): string => {
  if (arcseconds < 1) return `${arcseconds.toFixed(2)}″`
  if (arcseconds < 60) return `${arcseconds.toFixed(1)}″`
  return `${Math.floor(arcseconds / 60)}′${String(Math.round(arcseconds % 60)).padStart(2, '0')}″`
}

/** Where a body stood; the signs it passes where the time of day is unknown. */
export const bodyPlace = ({ sign, degree, range }: NatalChart['bodies']['sun']): string => {
  if (sign !== null && degree !== null) return writtenPlace({ sign, degree })
  return range ? range.signs.join(' – ') : ''
}
