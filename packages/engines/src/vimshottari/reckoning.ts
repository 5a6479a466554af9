import type { Ayanamsa, Ephemeris } from '@orrery/ephemeris'
import { normalised } from '../zodiac.ts'

export const moonReckonings = ['apparent', 'true'] as const
export type MoonReckoning = (typeof moonReckonings)[number]

/** What decides the dates: from where the zodiac is counted, which Moon, and how long a year is. */
export type DashaReckoning = { ayanamsa: Ayanamsa; moon: MoonReckoning; yearDays: number }

/** A school or a program. `assumed` names the fields that its maker does not document. */
type School = DashaReckoning & {
  title: string
  source: string
  assumed: readonly ('ayanamsa' | 'moon' | 'year_days')[]
}

/** Year of Jagannatha Hora and PyJHora, days: the sidereal year. */
const siderealYearDays = 365.256364

export const schools = {
  orrery: {
    title: 'Orrery',
    ayanamsa: 'lahiri',
    moon: 'apparent',
    yearDays: 365.25,
    source: 'what most published services use: Lahiri, apparent Moon, Julian year',
    assumed: [],
  },
  jhora: {
    title: 'Jagannatha Hora',
    ayanamsa: 'lahiri',
    moon: 'true',
    yearDays: siderealYearDays,
    source: 'Jagannatha Hora 8; its printed Moon agrees within 0.7″',
    assumed: [],
  },
  pyjhora: {
    title: 'PyJHora',
    ayanamsa: 'true_pushya',
    moon: 'true',
    yearDays: siderealYearDays,
    source: 'PyJHora, const.py; releases since 4.8 count each year by the true Sun instead',
    assumed: [],
  },
  astrosage: {
    title: 'AstroSage',
    ayanamsa: 'lahiri',
    moon: 'apparent',
    yearDays: 365.2425,
    source: 'its printed dates',
    assumed: ['moon'],
  },
  prokerala: {
    title: 'Prokerala',
    ayanamsa: 'lahiri',
    moon: 'apparent',
    yearDays: 365.25,
    source: 'dates in the tests of its published PHP client',
    assumed: ['moon'],
  },
  vedastro: {
    title: 'VedAstro',
    ayanamsa: 'raman',
    moon: 'apparent',
    yearDays: 360,
    source: 'VedAstro, VimshottariDasa in its source; releases differ in the year',
    assumed: ['moon'],
  },
  vedastro_kp: {
    title: 'VedAstro, Krishnamurti',
    ayanamsa: 'krishnamurti',
    moon: 'apparent',
    yearDays: 365.2564,
    source: 'VedAstro, VimshottariDasa in its source, with the ayanamsa of Krishnamurti',
    assumed: ['moon'],
  },
  pvr: {
    title: 'P. V. R. Narasimha Rao',
    ayanamsa: 'lahiri',
    moon: 'true',
    yearDays: 360,
    source: 'P. V. R. Narasimha Rao, Vedic Astrology: An Integrated Approach, 2000',
    assumed: ['moon'],
  },
} as const satisfies Readonly<Record<string, School>>

export type SchoolName = keyof typeof schools
export const schoolNames = Object.keys(schools) as [SchoolName, ...SchoolName[]]
export const schoolOf = (name: SchoolName): School => schools[name]

/** What the answer was asked to use; fields given beside a preset win over it. */
export type ReckoningChoice = {
  preset?: SchoolName | undefined
  ayanamsa?: Ayanamsa | undefined
  moon?: MoonReckoning | undefined
  year_days?: number | undefined
}

/** The reckoning of an answer; `preset` is null when fields of one's own make it nobody's. */
export const reckoningOf = (choice: ReckoningChoice): DashaReckoning & { preset: SchoolName | null } => {
  const name = choice.preset ?? 'orrery'
  const school = schoolOf(name)
  const ayanamsa = choice.ayanamsa ?? school.ayanamsa
  const moon = choice.moon ?? school.moon
  const yearDays = choice.year_days ?? school.yearDays
  const isSchool = ayanamsa === school.ayanamsa && moon === school.moon && yearDays === school.yearDays
  return { preset: isSchool ? name : null, ayanamsa, moon, yearDays }
}

export const ayanamsaTitles: Readonly<Record<Ayanamsa, string>> = {
  lahiri: 'Lahiri',
  raman: 'Raman',
  krishnamurti: 'Krishnamurti',
  true_chitra: 'true Chitra',
  true_revati: 'true Revati',
  true_pushya: 'true Pushya',
}

/** Sidereal longitude of the Moon, degrees in [0, 360). A true Moon goes with an ayanamsa without nutation. */
export const moonLongitude = (sky: Ephemeris, jdUt1: number, { ayanamsa, moon }: DashaReckoning): number =>
  sky.longitude(jdUt1, 'moon', { positions: moon, ayanamsa })

/** Tropical minus sidereal longitude as it was used: with nutation for the apparent Moon, without for the true one. */
export const ayanamsaUsed = (sky: Ephemeris, jdUt1: number, { ayanamsa, moon }: DashaReckoning): number => {
  if (moon === 'apparent') return sky.ayanamsaDegrees(jdUt1, ayanamsa)
  const tropical = sky.longitude(jdUt1, 'moon', { positions: moon })
  const sidereal = sky.longitude(jdUt1, 'moon', { positions: moon, ayanamsa })
  return normalised(tropical - sidereal)
}
