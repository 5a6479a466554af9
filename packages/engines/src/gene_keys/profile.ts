import { nearestBoundaryOf } from '../human_design/nearest-boundaries.ts'
import { firstBoundaries, type Placed } from '../human_design/boundaries.ts'
import { wheelPlaceOf } from '../human_design/wheel.ts'
import type { Context } from '../engine.ts'
import { keys } from './content/keys.ts'
import { lines } from './content/lines.ts'
import { pairText } from './content/pairs.ts'
import { sequences } from './content/sequences.ts'
import { spheres as sphereTexts } from './content/spheres.ts'
import { triads } from './content/triads.ts'
import { programmingPartnerOf } from './partner.ts'
import type { SkyReading } from './read-sky.ts'
import type { GeneKeysInput, GeneKeysProfile, Pathworking, Sphere } from './schema.ts'
import { sequencesOf, sequenceSpheres, type SphereId, sphereIds, sphereSources, spheresOf, stepOf } from './spheres.ts'

/** What decides which words a key gets. */
type Wording = Readonly<{ hasTriads: boolean; hasPartner: boolean }>

const noTriad = { shadow: null, gift: null, siddhi: null } as const
const noPartner = { programming_partner: null, partner_theme: null } as const

const triadOf = (key: number): Pick<Sphere, 'shadow' | 'gift' | 'siddhi'> => {
  const [shadow, gift, siddhi] = triads[key] ?? []
  return { shadow: shadow ?? null, gift: gift ?? null, siddhi: siddhi ?? null }
}

const partnerOf = (key: number): Pick<Sphere, 'programming_partner' | 'partner_theme'> => {
  const partner = programmingPartnerOf(key)
  return { programming_partner: partner, partner_theme: pairText(key, partner) }
}

const keyTextOf = (key: number) => {
  const text = keys[key]
  if (text === undefined) throw new RangeError(`There is no key ${key}.`)
  return text
}

const wordsOf = (key: number, { hasTriads, hasPartner }: Wording) => {
  const { theme, lifeTheme, keywords, strain, ease, text } = keyTextOf(key)
  return {
    ...(hasTriads ? triadOf(key) : noTriad),
    ...(hasPartner ? partnerOf(key) : noPartner),
    theme,
    life_theme: lifeTheme,
    keywords: [...keywords],
    under_strain: strain,
    at_ease: ease,
    description: text,
  }
}

const sphereAt = (id: SphereId, { side, planet, longitude }: Placed, wording: Wording): Sphere => {
  const { gate: key, line } = wheelPlaceOf(longitude)
  const { sequence, step } = stepOf(id)
  const lineText = lines[line]
  return {
    sphere: id,
    name: sphereTexts[id].name,
    sequence,
    step,
    planet,
    side,
    longitude,
    key,
    line,
    ...wordsOf(key, wording),
    line_name: lineText?.name ?? '',
    line_text: lineText?.inSphere[id] ?? '',
  }
}

const pathworkingOf = (key: number, filled: readonly Sphere[], wording: Wording): Pathworking => {
  const { strain, ease, question, practice } = keyTextOf(key)
  const partner = programmingPartnerOf(key)
  return {
    key,
    ...wordsOf(key, wording),
    spheres: filled.filter((sphere) => sphere.key === key).map(({ sphere }) => sphere),
    question,
    steps: [
      { name: 'Notice', text: `Catch it once today while it happens: ${strain}.` },
      { name: 'Ask', text: question },
      { name: 'Try', text: practice },
      { name: 'Look across', text: `Key ${partner} lies opposite. ${pairText(key, partner)}` },
      { name: 'Keep', text: `Write down one moment in which you met this instead: ${ease}.` },
    ],
  }
}

/** The profile of an instant in words and numbers: the spheres of the focus filled, the others null. */
export const profileOf = (
  reading: SkyReading,
  { focus_sequence: focus, include_programming_partner: hasPartner, pathworking_focus: pathworkingKey }: GeneKeysInput,
  { sky, geneKeysTriads: hasTriads = true }: Context,
): GeneKeysProfile => {
  const wording = { hasTriads, hasPartner }
  const placeOf = (id: SphereId): Placed | undefined => {
    const { side, planet } = sphereSources[id]
    return reading.places.find((placed) => placed.side === side && placed.planet === planet)
  }
  const filledIds = spheresOf(focus)
  const entries = sphereIds.map((id) => {
    const placed = filledIds.includes(id) ? placeOf(id) : undefined
    return [id, placed === undefined ? null : sphereAt(id, placed, wording)] as const
  })
  const filled = entries.flatMap(([, sphere]) => sphere ?? [])
  return {
    focus_sequence: focus,
    spheres: Object.fromEntries(entries) as GeneKeysProfile['spheres'],
    sequences: sequencesOf(focus).map((sequence) => ({
      sequence,
      name: sequences[sequence].name,
      description: sequences[sequence].text,
      spheres: [...sequenceSpheres[sequence]],
    })),
    pathworking: typeof pathworkingKey === 'number' ? pathworkingOf(pathworkingKey, filled, wording) : null,
    nearest_boundaries: firstBoundaries(sky, reading, reading.places).map(nearestBoundaryOf),
  }
}
