import { instinctTexts, subtypeTexts } from './content/instincts.ts'
import { centerTexts, typeTexts } from './content/types.ts'
import { wingTexts } from './content/wings.ts'
import { typeTitle, writtenShare } from './describe.ts'
import type { EnneagramFacts, EnneagramProfile } from './schema.ts'
import { type EnneagramType, type Instinct, centers, enneagramTypes, instincts, typesOfCenter } from './structure.ts'

type Explanation = { title: string; paragraphs: readonly string[] }

const typeNamed = (name: string): EnneagramType | undefined => enneagramTypes.find((type) => String(type) === name)

const roleOf = (profile: EnneagramProfile, type: EnneagramType): string | null => {
  if (type === profile.primary_type) return null
  if (type === profile.integration_direction) return profile.integration_info
  if (type === profile.disintegration_direction) return profile.disintegration_info
  return type === profile.wing ? (profile.wing_info?.description ?? null) : null
}

const spokenFor = (profile: EnneagramProfile, scale: string): readonly string[] => {
  const said = profile.evidence
    .filter((answer) => answer.scale === scale && answer.speaks === 'for')
    .slice(0, 2)
    .map(({ statement, answer }) => `“${statement}” (${answer})`)
  return said.length === 0 ? [] : [`What spoke for it most: ${said.join(' ')}`]
}

const explainType = (profile: EnneagramProfile, type: EnneagramType): Explanation => {
  const { description, fear, desire } = typeTexts[type]
  const role = roleOf(profile, type)
  const share = profile.probabilities === null ? '' : `: ${writtenShare(profile.probabilities[type])}`
  return {
    title: `Type ${typeTitle(type)}${share}`,
    paragraphs: [
      ...(role === null ? [] : [role]),
      description,
      `Fear: ${fear} Longing: ${desire}`,
      ...spokenFor(profile, String(type)),
    ],
  }
}

const explainCenter = (name: string): Explanation | null => {
  const center = centers.find((candidate) => candidate === name)
  if (center === undefined) return null
  const { name: title, focus, text } = centerTexts[center]
  return {
    title: `${title} centre: types ${typesOfCenter[center].join(', ')}`,
    paragraphs: [text, `Its theme: ${focus}.`],
  }
}

const explainArrow = (profile: EnneagramProfile, name: string): Explanation | null => {
  const { primary_type: type, integration_direction: growth, disintegration_direction: stress } = profile
  if (name === 'integration' && growth !== null)
    return { title: `In growth: from ${type} to ${growth}`, paragraphs: [profile.integration_info ?? ''] }
  if (name === 'disintegration' && stress !== null)
    return { title: `Under stress: from ${type} to ${stress}`, paragraphs: [profile.disintegration_info ?? ''] }
  return null
}

const explainWing = (profile: EnneagramProfile, name: string): Explanation | null => {
  const type = typeNamed(name)
  const share = profile.wing_probabilities?.[name]
  if (type === undefined || share === undefined) return null
  return {
    title: `Wing ${profile.primary_type}w${type}: ${writtenShare(share)} of the two`,
    paragraphs: [wingTexts[`${profile.primary_type}w${type}`]],
  }
}

const explainInstinct = (profile: EnneagramProfile, instinct: Instinct): Explanation => {
  const share = profile.instinctual_probabilities?.[instinct]
  return {
    title: `${instinctTexts[instinct].name}${share === undefined ? '' : `: ${writtenShare(share)}`}`,
    paragraphs: [
      instinctTexts[instinct].text,
      subtypeTexts[profile.primary_type][instinct],
      ...spokenFor(profile, instinct),
    ],
  }
}

/**
 * What to tell a person who points at a part of the picture: `type:5`, `center:head`, `arrow:integration`, `wing:4`,
 * `instinct:social`; null if unknown.
 */
export const explain = ({ profile }: EnneagramFacts, factId: string): Explanation | null => {
  const [kind = '', name = ''] = factId.split(':')
  if (kind === 'center') return explainCenter(name)
  if (kind === 'arrow') return explainArrow(profile, name)
  if (kind === 'wing') return explainWing(profile, name)
  const instinct = instincts.find((candidate) => candidate === name)
  if (kind === 'instinct' && instinct !== undefined) return explainInstinct(profile, instinct)
  const type = typeNamed(name)
  return kind === 'type' && type !== undefined ? explainType(profile, type) : null
}
