import type { Ephemeris } from '@orrery/ephemeris'
import { instantText } from './instants.ts'
import { cycleYears, type Lord } from './lords.ts'
import { cyclePosition, placeMoon } from './nakshatras.ts'
import { cycleOf, mahadashasOf, pathAt, type Period } from './periods.ts'
import { ayanamsaUsed, moonLongitude, type SchoolName, schoolNames, schoolOf } from './reckoning.ts'
import type { SchoolFacts } from './schema.ts'

const secondsPerDay = 86_400

/** One exact birth and the moment to look at. */
export type Instants = { birthJdUt1: number; birthEpochSeconds: number; nowEpochSeconds: number }

/** Nine mahadashas and where they come from, by one longitude of the Moon. */
export const mahadashasFrom = (moonDegrees: number, birthEpochSeconds: number, yearDays: number): readonly Period[] => {
  // Three turns of nine lords fill the zodiac; the nine that are lived begin within the turn of birth.
  const position = cyclePosition(moonDegrees) % cycleYears
  return mahadashasOf(cycleOf(birthEpochSeconds, position, yearDays), placeMoon(moonDegrees).index % 9)
}

/** The start of a lord's mahadasha that lies nearest to an instant: another lord at birth may put it a whole cycle away. */
const nearestStart = (mahadashas: readonly Period[], lord: Lord, wished: number, yearDays: number): number => {
  const start = mahadashas.find((period) => period.lord === lord)?.start ?? wished
  const turn = cycleYears * yearDays * secondsPerDay
  return start + turn * Math.round((wished - start) / turn)
}

/** The mahadasha whose start is compared: the current one, else the first that begins after birth. */
const comparedIn = (mahadashas: readonly Period[], current: readonly Period[]): Period | undefined => {
  const [now] = current
  return now !== undefined && now !== mahadashas[0] ? now : mahadashas[1]
}

/** Every preset beside this answer: its Moon, its lords, and by how many days its dates differ. */
export const compareSchools = (
  sky: Ephemeris,
  { birthJdUt1, birthEpochSeconds, nowEpochSeconds }: Instants,
  answered: { mahadashas: readonly Period[]; current: readonly Period[] },
): SchoolFacts[] => {
  const compared = comparedIn(answered.mahadashas, answered.current)
  const [atBirth] = answered.mahadashas
  if (compared === undefined || atBirth === undefined) return []

  const moons = new Map<string, { longitude: number; ayanamsa: number }>()
  const schoolFacts = (name: SchoolName): SchoolFacts => {
    const school = schoolOf(name)
    const key = `${school.ayanamsa} ${school.moon}`
    const moon = moons.get(key) ?? {
      longitude: moonLongitude(sky, birthJdUt1, school),
      ayanamsa: ayanamsaUsed(sky, birthJdUt1, school),
    }
    moons.set(key, moon)
    const place = placeMoon(moon.longitude)
    const mahadashas = mahadashasFrom(moon.longitude, birthEpochSeconds, school.yearDays)
    const isLived = nowEpochSeconds >= birthEpochSeconds
    const [mahadasha, antardasha] = isLived ? pathAt(mahadashas, nowEpochSeconds, 2) : []
    const start = nearestStart(mahadashas, compared.lord, compared.start, school.yearDays)
    return {
      preset: name,
      title: school.title,
      ayanamsa: school.ayanamsa,
      ayanamsa_degrees: moon.ayanamsa,
      moon: school.moon,
      year_days: school.yearDays,
      assumed: [...school.assumed],
      source: school.source,
      moon_longitude: moon.longitude,
      nakshatra: place.nakshatra,
      pada: place.pada,
      ruling_planet: place.lord,
      same_ruler: place.lord === atBirth.lord,
      current_mahadasha: mahadasha?.lord ?? null,
      current_antardasha: antardasha?.lord ?? null,
      compared_planet: compared.lord,
      compared_start: instantText(start),
      days_from_this_answer: (start - compared.start) / secondsPerDay,
    }
  }
  return schoolNames.map(schoolFacts)
}
