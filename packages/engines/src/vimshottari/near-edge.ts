import type { Ephemeris } from '@orrery/ephemeris'
import { instantText } from './instants.ts'
import { type MoonPlace, nakshatraDegrees, placeMoon } from './nakshatras.ts'
import { pathAt, type Period } from './periods.ts'
import { type DashaReckoning, moonLongitude } from './reckoning.ts'
import type { NearEdgeFacts } from './schema.ts'
import { type Instants, mahadashasFrom } from './schools.ts'
import { signedArc } from '../zodiac.ts'

const minutesPerDay = 1440
const secondsPerDay = 86_400
const secondsPerMinute = 60
/** Births are often written to a quarter of an hour; nearer than that the other side is answered too. */
const nearMinutes = 15
const minuteDays = 1 / minutesPerDay

const textOf = (place: MoonPlace, neighbour: MoonPlace, minutes: number, daysBetween: number): string => {
  const distance = `${Math.abs(minutes).toFixed(1)} minutes of clock time ${minutes > 0 ? 'later' : 'earlier'}`
  const days = Math.max(1, Math.round(Math.abs(daysBetween)))
  return (
    `Born ${distance}, the Moon would stand in ${neighbour.nakshatra} and ${neighbour.lord} would be the lord at birth ` +
    `instead of ${place.lord}. Dates do not jump there, for the end of one lord is the start of the next; the minutes ` +
    `between move them by about ${days} ${days === 1 ? 'day' : 'days'}.`
  )
}

/** The other answer when an edge of the nakshatra lies within fifteen minutes of clock time; else null. */
export const nearEdgeOf = (
  sky: Ephemeris,
  { birthJdUt1, birthEpochSeconds, nowEpochSeconds }: Instants,
  reckoning: DashaReckoning,
  answered: { place: MoonPlace; mahadashas: readonly Period[] },
): NearEdgeFacts | null => {
  const { place } = answered
  const here = moonLongitude(sky, birthJdUt1, reckoning)
  const degreesPerMinute = moonSpeed(sky, birthJdUt1, here, reckoning)
  const behind = -place.degreesInNakshatra
  const ahead = nakshatraDegrees + behind
  const arcDegrees = ahead < -behind ? ahead : behind
  const minutes = arcDegrees / degreesPerMinute
  if (Math.abs(minutes) > nearMinutes) return null

  const beyondMinutes = minutes + (minutes > 0 || arcDegrees === ahead ? 1 : -1)
  const moon = moonLongitude(sky, birthJdUt1 + beyondMinutes / minutesPerDay, reckoning)
  const neighbour = placeMoon(moon)
  const bornAt = birthEpochSeconds + beyondMinutes * secondsPerMinute
  const mahadashas = mahadashasFrom(moon, bornAt, reckoning.yearDays)
  const [mahadasha, antardasha] = nowEpochSeconds >= bornAt ? pathAt(mahadashas, nowEpochSeconds, 2) : []
  const daysBetween = daysApart(answered.mahadashas, mahadashas)
  return {
    arc_degrees: arcDegrees,
    minutes,
    neighbour: { nakshatra: neighbour.nakshatra, pada: neighbour.pada, ruling_planet: neighbour.lord },
    born_at: instantText(bornAt),
    mahadashas: mahadashas.map(({ lord, start, end }) => ({
      planet: lord,
      start_date: instantText(start),
      end_date: instantText(end),
    })),
    current_mahadasha: mahadasha?.lord ?? null,
    current_antardasha: antardasha?.lord ?? null,
    days_between: daysBetween,
    text: textOf(place, neighbour, minutes, daysBetween),
  }
}

const moonSpeed = (sky: Ephemeris, jdUt1: number, here: number, reckoning: DashaReckoning): number =>
  signedArc(here, moonLongitude(sky, jdUt1 + minuteDays, reckoning))

/** Days from a mahadasha of one answer to the same one of the other; one that both have in the middle of their nine. */
const daysApart = (one: readonly Period[], another: readonly Period[]): number => {
  const middle = one[4]
  const same = another.find(({ lord }) => lord === middle?.lord)
  return middle && same ? (same.start - middle.start) / secondsPerDay : 0
}
