import type { Description, Statement } from '../engine.ts'
import { experimentTexts, focusTexts, themeNames } from './content/guidance.ts'
import { instinctTexts } from './content/instincts.ts'
import { typeTexts } from './content/types.ts'
import type { EnneagramFacts, EnneagramProfile } from './schema.ts'
import { type EnneagramType, enneagramTypes } from './structure.ts'

/** `62 %`; what is nearly nothing or nearly certain says so. */
export const writtenShare = (share: number): string => {
  if (share > 0 && share < 0.005) return 'under 1 %'
  if (share < 1 && share > 0.995) return 'over 99 %'
  return `${Math.round(100 * share)} %`
}

/** `Five, the Investigator`. */
const numberWords = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'] as const
export const typeTitle = (type: EnneagramType): string => `${numberWords[type - 1]}, the ${typeTexts[type].name}`

const ranked = (probabilities: NonNullable<EnneagramProfile['probabilities']>): readonly EnneagramType[] =>
  [...enneagramTypes].sort((a, b) => probabilities[b] - probabilities[a])

const howFound = (profile: EnneagramProfile): string => {
  const { probabilities, reliability } = profile
  if (probabilities === null)
    return 'You chose this type yourself. Nothing was measured, so there are no probabilities, and wing, instinct and tritype stay open.'
  const next = ranked(probabilities)
    .slice(1, 3)
    .map((type) => `${type} with ${writtenShare(probabilities[type])}`)
  const agreement =
    reliability === null ? '' : ` The two halves of your answers agree with ${reliability.toFixed(2)} (1 is perfect).`
  return `By your answers this type has a probability of ${writtenShare(probabilities[profile.primary_type])}; next come ${next.join(' and ')}.${agreement}`
}

const optionalLines = (profile: EnneagramProfile): readonly string[] => [
  ...(profile.wing_info === null ? [] : [`* **Wing ${profile.wing_info.label}.** ${profile.wing_info.description}`]),
  ...(profile.subtype === null ? [] : [`* **${profile.subtype.instinct}.** ${profile.subtype.description}`]),
  ...(profile.integration_info === null ? [] : [`* **In growth.** ${profile.integration_info}`]),
  ...(profile.disintegration_info === null ? [] : [`* **Under stress.** ${profile.disintegration_info}`]),
  ...(profile.tritype === null
    ? []
    : [
        `* **Tritype ${profile.tritype.code}.** The likeliest type of each centre, as one of several schools counts it.`,
      ]),
]

const formattedOf = (profile: EnneagramProfile): string => {
  const { type_info: info, center_info: center, focus } = profile
  return [
    `## Type ${typeTitle(profile.primary_type)}`,
    howFound(profile),
    info.description,
    `* **What moves you.** ${info.core_motivation}\n* **What you fear.** ${info.core_fear}\n* **What you long for.** ${info.core_desire}\n* **Gift.** ${info.gift}\n* **Trap.** ${info.trap}`,
    `### ${center.name} centre\n\n${center.description}`,
    optionalLines(profile).join('\n'),
    focus === null ? '' : `### ${focus.area.replace(/^./, (letter) => letter.toUpperCase())}\n\n${focus.guidance}`,
    'A description of habits, not a diagnosis. If another type fits you better, trust yourself before the count.',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

const recommendationsOf = (profile: EnneagramProfile): readonly Statement[] => {
  const { primary_type: type, focus } = profile
  const general = profile.growth_recommendations.map((text, index) => ({
    text,
    cites: ['profile.primary_type', `profile.growth_recommendations.${index}`],
  }))
  if (focus === null || focus.guidance === focusTexts[type].growth) return general
  const others = general.filter(({ text }) => text !== focus.guidance)
  return [{ text: focus.guidance, cites: ['profile.primary_type', 'profile.focus.area'] }, ...others]
}

const themesOf = ({ primary_type: type }: EnneagramProfile): readonly Statement[] =>
  themeNames[type].map((text) => ({ text, cites: ['profile.primary_type'] }))

const rivalNote = (profile: EnneagramProfile): readonly Statement[] => {
  const [rival] = profile.secondary_types ?? []
  if (rival === undefined || profile.probabilities === null) return []
  return [
    {
      text: `Type ${typeTitle(rival)} remains possible with ${writtenShare(profile.probabilities[rival])}. Read its fear beside yours: “${typeTexts[rival].fear}” The one that stings is the better clue.`,
      cites: ['profile.secondary_types.0', `profile.probabilities.${rival}`],
    },
  ]
}

const patchesOf = (profile: EnneagramProfile): readonly Statement[] => [
  { text: experimentTexts[profile.primary_type], cites: ['profile.primary_type'] },
  ...rivalNote(profile),
]

const told = (text: string | null | undefined, ...cites: readonly string[]): readonly Statement[] =>
  text === null || text === undefined ? [] : [{ text, cites }]

const interpretationOf = (profile: EnneagramProfile): readonly Statement[] => {
  const { type_info: info, instinctual_variant: instinct } = profile
  return [
    ...told(info.description, 'profile.primary_type', 'profile.type_info.description'),
    ...told(info.gift, 'profile.type_info.gift'),
    ...told(info.trap, 'profile.type_info.trap'),
    ...told(profile.center_info.description, 'profile.center'),
    ...told(profile.wing_info?.description, 'profile.wing'),
    ...told(instinct === null ? null : instinctTexts[instinct].text, 'profile.instinctual_variant'),
    ...told(profile.subtype?.description, 'profile.subtype.description'),
    ...told(profile.integration_info, 'profile.integration_direction'),
    ...told(profile.disintegration_info, 'profile.disintegration_direction'),
  ]
}

/** Words made from the facts alone. */
export const describeEnneagram = ({ profile }: EnneagramFacts): Description => ({
  formatted: formattedOf(profile),
  recommendations: recommendationsOf(profile),
  archetypalThemes: themesOf(profile),
  realityPatches: patchesOf(profile),
  interpretation: interpretationOf(profile),
})
