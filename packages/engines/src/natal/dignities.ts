import type { NatalBody } from './bodies.ts'
import type { Sign } from '../zodiac.ts'
import { signs } from '../zodiac.ts'

export const dignities = ['domicile', 'exaltation', 'detriment', 'fall'] as const
export type Dignity = (typeof dignities)[number]

/** Domiciles and exaltations of the seven, as Ptolemy gives them (Tetrabiblos I.17 and I.19). */
const homes: Readonly<Partial<Record<NatalBody, { domicile: readonly Sign[]; exaltation: Sign }>>> = {
  sun: { domicile: ['Leo'], exaltation: 'Aries' },
  moon: { domicile: ['Cancer'], exaltation: 'Taurus' },
  mercury: { domicile: ['Gemini', 'Virgo'], exaltation: 'Virgo' },
  venus: { domicile: ['Taurus', 'Libra'], exaltation: 'Pisces' },
  mars: { domicile: ['Aries', 'Scorpio'], exaltation: 'Capricorn' },
  jupiter: { domicile: ['Sagittarius', 'Pisces'], exaltation: 'Cancer' },
  saturn: { domicile: ['Capricorn', 'Aquarius'], exaltation: 'Libra' },
}

const opposite = (sign: Sign): Sign => signs[(signs.indexOf(sign) + 6) % 12] ?? sign

/** The strongest that applies; null for the outer bodies and where a planet is a guest like any other. */
export const dignityOf = (body: NatalBody, sign: Sign): Dignity | null => {
  const home = homes[body]
  if (!home) return null
  if (home.domicile.includes(sign)) return 'domicile'
  if (home.exaltation === sign) return 'exaltation'
  if (home.domicile.includes(opposite(sign))) return 'detriment'
  return home.exaltation === opposite(sign) ? 'fall' : null
}
