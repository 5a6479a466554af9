import { keys } from './content/keys.ts'
import { pairText } from './content/pairs.ts'
import { sequences } from './content/sequences.ts'
import { spheres as sphereTexts } from './content/spheres.ts'
import { possibilityText, sourceName, triadText } from './describe.ts'
import { programmingPartnerOf } from './partner.ts'
import type { GeneKeysFacts, GeneKeysProfile } from './schema.ts'
import { sequenceIds, sphereIds } from './spheres.ts'

/** What a part of the picture shows, in words for a panel beside it. */
export type Explanation = { title: string; paragraphs: readonly string[] }

type Told = { profile: GeneKeysProfile; possible: GeneKeysFacts['possible'] }

const attribution = 'The three words are Richard Rudd’s.'

const explainSphere = ({ profile, possible }: Told, name: string): Explanation | null => {
  const id = sphereIds.find((candidate) => candidate === name)
  const sphere = id && profile.spheres[id]
  if (!id || !sphere) return null
  const triad = triadText(sphere)
  const uncertain = possibilityText(possible, id)
  return {
    title: `${sphere.name}: key ${sphere.key}.${sphere.line}, ${sphere.theme}`,
    paragraphs: [
      sphereTexts[id].text,
      ...(triad === null ? [] : [`${triad}. ${attribution}`]),
      `${sphere.life_theme} ${sphere.description}`,
      `Under strain: ${sphere.under_strain}. At ease: ${sphere.at_ease}.`,
      `Line ${sphere.line}, ${sphere.line_name}. ${sphere.line_text}`,
      ...(uncertain === null ? [] : [uncertain]),
      ...(sphere.programming_partner === null
        ? []
        : [`Programming partner: key ${sphere.programming_partner}. ${sphere.partner_theme}`]),
      `To ask yourself: ${sphereTexts[id].question}`,
      `Read from the ${sourceName(sphere)} at ${sphere.longitude.toFixed(4)}° of the ecliptic.`,
    ],
  }
}

const explainPath = ({ profile }: Told, name: string): Explanation | null => {
  const id = sequenceIds.find((candidate) => candidate === name)
  const sequence = profile.sequences.find((candidate) => candidate.sequence === id)
  if (!id || !sequence) return null
  const steps = sequence.spheres.flatMap((sphereId) => {
    const sphere = profile.spheres[sphereId]
    return sphere === null ? [] : [`${sphere.name} ${sphere.key}.${sphere.line} (${sphere.theme})`]
  })
  return { title: sequences[id].name, paragraphs: [sequences[id].text, `${steps.join(', then ')}.`] }
}

const explainKey = ({ profile }: Told, name: string): Explanation | null => {
  const key = /^\d{1,2}$/.test(name) ? Number(name) : 0
  const text = keys[key]
  if (text === undefined) return null
  const places = sphereIds.flatMap((id) => (profile.spheres[id]?.key === key ? [sphereTexts[id].name] : []))
  const partner = programmingPartnerOf(key)
  return {
    title: `Key ${key}: ${text.theme}`,
    paragraphs: [
      `${text.lifeTheme} ${text.text}`,
      `Under strain: ${text.strain}. At ease: ${text.ease}.`,
      `Across the wheel lies key ${partner}. ${pairText(key, partner)}`,
      places.length === 0 ? 'It stands in none of your filled spheres.' : `In your profile: ${places.join(', ')}.`,
    ],
  }
}

const explainers = { sphere: explainSphere, path: explainPath, key: explainKey } as const

/**
 * Explains a part of the picture by its fact id (`sphere:attraction`, `path:venus`), or any key (`key:41`). Null for ids the
 * picture does not have, and without a profile.
 */
export const explain = ({ profile, possible }: GeneKeysFacts, factId: string): Explanation | null => {
  const [kind = '', id = ''] = factId.split(':')
  if (profile === null || !Object.hasOwn(explainers, kind)) return null
  return explainers[kind as keyof typeof explainers]({ profile, possible }, id)
}
