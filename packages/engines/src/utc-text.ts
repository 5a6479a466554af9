import type { Ephemeris } from '@orrery/ephemeris'

const halfSecondDays = 0.5 / 86_400

const padded = (value: number, width: number): string => String(value).padStart(width, '0')

/** An instant as `YYYY-MM-DDTHH:MM:SSZ`, rounded to the second. */
export const utcText = (jdUt1: number, sky: Ephemeris): string => {
  const { year, month, day, hour, minute, second } = sky.utcOf(jdUt1 + halfSecondDays)
  return (
    `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` +
    `T${padded(hour, 2)}:${padded(minute, 2)}:${padded(Math.floor(second), 2)}Z`
  )
}
