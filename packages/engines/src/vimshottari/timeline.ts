import type { Ephemeris } from '@orrery/ephemeris'
import type { Birth, BirthMoment } from '../birth/birth.ts'
import { epochSecondsOf, instantText } from './instants.ts'
import { localDates } from './local-dates.ts'
import { lordTexts } from './content/lords.ts'
import { nakshatraTexts } from './content/nakshatras.ts'
import { lordAt, yearsOf } from './lords.ts'
import { lifePhase } from './life-phase.ts'
import { type MoonPlace, type Nakshatra, nakshatras, placeMoon } from './nakshatras.ts'
import { nearEdgeOf } from './near-edge.ts'
import { periodTeller } from './period-facts.ts'
import { pathAt, type Period, subPeriodsOf } from './periods.ts'
import { ayanamsaUsed, type DashaReckoning, moonLongitude, reckoningOf, schoolOf } from './reckoning.ts'
import type { MahadashaFacts, VimshottariInput, VimshottariTimeline } from './schema.ts'
import { compareSchools, mahadashasFrom } from './schools.ts'
import { dateUncertaintyOf } from './uncertainty.ts'
import type { Sweep } from './sweep.ts'

const secondsPerDay = 86_400
const forecastYearDays = 365.25

export type Asked = Pick<
  VimshottariInput,
  'include_sub_periods' | 'years_forecast' | 'levels' | 'preset' | 'ayanamsa' | 'moon' | 'year_days'
>

const conventionOf = (asked: Asked, ayanamsaDegrees: number | null): VimshottariTimeline['convention'] => {
  const { preset, ayanamsa, moon, yearDays } = reckoningOf(asked)
  return {
    preset,
    ayanamsa,
    ayanamsa_degrees: ayanamsaDegrees,
    moon,
    year_days: yearDays,
    assumed: preset === null ? [] : [...schoolOf(preset).assumed],
  }
}

const nakshatraFacts = (
  name: Nakshatra,
  place: MoonPlace | null,
): NonNullable<VimshottariTimeline['birth_nakshatra']> => {
  const { symbol, deity, nature, meaning, characteristics } = nakshatraTexts[name]
  return {
    name,
    pada: place && place.pada,
    ruling_planet: lordAt(nakshatras.indexOf(name)),
    degrees_in_nakshatra: place && place.degreesInNakshatra,
    symbol,
    deity,
    nature,
    meaning,
    characteristics: [...characteristics],
  }
}

const withAntardashas = (mahadasha: Period): readonly Period[] => [mahadasha, ...subPeriodsOf(mahadasha)]

/** Mahadashas and antardashas that begin after an instant and within a span of years, in order of time. */
const upcomingOf = (mahadashas: readonly Period[], after: number, years: number): readonly Period[] => {
  const until = after + years * forecastYearDays * secondsPerDay
  return mahadashas
    .filter(({ start, end }) => end > after && start <= until)
    .flatMap(withAntardashas)
    .filter(({ start }) => start > after && start <= until)
}

const themesOf = (place: Nakshatra, path: readonly Period[]): string[] => {
  const lordAtBirth = lordAt(nakshatras.indexOf(place))
  const others = path.map(({ lord }) => lord).filter((lord) => lord !== lordAtBirth)
  return [
    nakshatraTexts[place].theme,
    ...[...new Set([lordAtBirth, ...others])].slice(0, 3).map((lord) => lordTexts[lord].karmic),
  ]
}

const epochOfBirth = ({ utc }: BirthMoment): number => epochSecondsOf(utc) ?? 0

export type Reading = {
  timeline: VimshottariTimeline
  /** Current periods from the mahadasha down; empty outside the nine. */
  current: readonly Period[]
  upcoming: readonly Period[]
}

/** The timeline of a birth whose moment is stated. */
export const timelineAt = (
  sky: Ephemeris,
  { birth, moment, sweep }: { birth: Birth; moment: BirthMoment; sweep: Sweep | null },
  asked: Asked,
  nowEpochSeconds: number,
): Reading => {
  const reckoning: DashaReckoning = reckoningOf(asked)
  const birthEpochSeconds = epochOfBirth(moment)
  const instants = { birthJdUt1: moment.jdUt1, birthEpochSeconds, nowEpochSeconds }
  const moonDegrees = moonLongitude(sky, moment.jdUt1, reckoning)
  const place = placeMoon(moonDegrees)
  const mahadashas = mahadashasFrom(moonDegrees, birthEpochSeconds, reckoning.yearDays)
  const isLived = nowEpochSeconds >= birthEpochSeconds
  const path = isLived ? pathAt(mahadashas, nowEpochSeconds, Math.max(3, asked.levels)) : []
  const upcoming = upcomingOf(mahadashas, Math.max(nowEpochSeconds, birthEpochSeconds), asked.years_forecast)

  const teller = periodTeller({ current: path, localDate: localDates(birth) })
  const levels = asked.include_sub_periods ? asked.levels : 1
  const allMahadashas: MahadashaFacts[] = mahadashas.map((period, index) =>
    teller.mahadasha(period, index, birthEpochSeconds, levels),
  )
  const current = path.slice(0, 3).map((period) => teller.worded(period))
  const [first] = mahadashas
  const timeline: VimshottariTimeline = {
    time_known: true,
    convention: conventionOf(asked, ayanamsaUsed(sky, moment.jdUt1, reckoning)),
    current_date: instantText(nowEpochSeconds),
    moon_longitude: moonDegrees,
    birth_nakshatra: nakshatraFacts(place.nakshatra, place),
    balance_at_birth: first
      ? {
          planet: place.lord,
          passed_fraction: place.fraction,
          years: (1 - place.fraction) * yearsOf(place.lord),
          days: (first.end - birthEpochSeconds) / secondsPerDay,
          ends: instantText(first.end),
        }
      : null,
    current_mahadasha: current[0] ?? null,
    current_antardasha: current[1] ?? null,
    current_pratyantardasha: current[2] ?? null,
    current_path: path.slice(0, asked.levels).map((period) => teller.onPath(period)),
    all_mahadashas: allMahadashas,
    upcoming_periods: upcoming.map((period) => teller.worded(period)),
    life_phase_analysis: lifePhase(mahadashas, path, { birthEpochSeconds, nowEpochSeconds }),
    karmic_themes: themesOf(place.nakshatra, path),
    date_uncertainty: sweep && dateUncertaintyOf(birth, sweep, reckoning.yearDays),
    near_edge: nearEdgeOf(sky, instants, reckoning, { place, mahadashas }),
    schools: compareSchools(sky, instants, { mahadashas, current: path }),
  }
  return { timeline, current: path, upcoming }
}

/** What is left of a timeline when the hour of birth is not known: ranges, and a nakshatra only if the day has but one. */
export const timelineOfDay = (
  { birth, sweep }: { birth: Birth; sweep: Sweep },
  asked: Asked,
  nowEpochSeconds: number,
  certainNakshatra: Nakshatra | null,
): VimshottariTimeline => ({
  time_known: false,
  convention: conventionOf(asked, null),
  current_date: instantText(nowEpochSeconds),
  moon_longitude: null,
  birth_nakshatra: certainNakshatra && nakshatraFacts(certainNakshatra, null),
  balance_at_birth: null,
  current_mahadasha: null,
  current_antardasha: null,
  current_pratyantardasha: null,
  current_path: [],
  all_mahadashas: [],
  upcoming_periods: [],
  life_phase_analysis: null,
  karmic_themes: certainNakshatra === null ? [] : themesOf(certainNakshatra, []),
  date_uncertainty: dateUncertaintyOf(birth, sweep, reckoningOf(asked).yearDays),
  near_edge: null,
  schools: [],
})
