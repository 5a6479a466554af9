import { AppError } from '@orrery/contracts/errors'
import { focusTexts } from './content/guidance.ts'
import { instinctTexts, subtypeTexts } from './content/instincts.ts'
import { itemKeyVersion } from './content/items.ts'
import { centerTexts, typeTexts } from './content/types.ts'
import { disintegrationTexts, integrationTexts, wingTexts } from './content/wings.ts'
import { type Measured, measure } from './measure.ts'
import { notInformative } from './informative.ts'
import type { EnneagramFacts, EnneagramInput, EnneagramProfile } from './schema.ts'
import { type EnneagramType, type Instinct, enneagramTypes, places, typesOfCenter } from './structure.ts'

const typeFields = (type: EnneagramType) => {
  const text = typeTexts[type]
  const { center } = places[type]
  return {
    primary_type: type,
    type_name: text.name,
    type_info: {
      also_called: [...text.alsoCalled],
      core_motivation: text.motivation,
      core_fear: text.fear,
      core_desire: text.desire,
      passion: text.passion,
      virtue: text.virtue,
      description: text.description,
      gift: text.gift,
      trap: text.trap,
    },
    center,
    center_info: {
      name: centerTexts[center].name,
      types: [...typesOfCenter[center]],
      core_emotion: centerTexts[center].emotion,
      focus: centerTexts[center].focus,
      description: centerTexts[center].text,
    },
  }
}

const arrowFields = (type: EnneagramType, { include_arrows: included }: EnneagramInput) => ({
  integration_direction: included ? places[type].integration : null,
  integration_info: included ? integrationTexts[type] : null,
  disintegration_direction: included ? places[type].disintegration : null,
  disintegration_info: included ? disintegrationTexts[type] : null,
})

const guidanceFields = (type: EnneagramType, { focus_area: area }: EnneagramInput) => ({
  focus: area === undefined ? null : { area, guidance: focusTexts[type][area] },
  growth_recommendations: [focusTexts[type].growth, focusTexts[type].relationships],
})

const wingFields = (type: EnneagramType, measured: Measured | null): Pick<EnneagramProfile, WingField> => {
  const wings = measured?.wings ?? null
  if (wings === null) return { wing: null, wing_probabilities: null, wing_info: null }
  const { wing, probabilities } = wings
  return {
    wing,
    wing_probabilities: probabilities,
    wing_info: wing === null ? null : { label: `${type}w${wing}`, description: wingTexts[`${type}w${wing}`] },
  }
}

type WingField = 'wing' | 'wing_probabilities' | 'wing_info'
type InstinctField = 'instinctual_variant' | 'instinctual_probabilities' | 'instinctual_stacking' | 'subtype'

const subtypeOf = (type: EnneagramType, instinct: Instinct | null): EnneagramProfile['subtype'] =>
  instinct === null ? null : { instinct: instinctTexts[instinct].name, type, description: subtypeTexts[type][instinct] }

const instinctFields = (type: EnneagramType, measured: Measured | null): Pick<EnneagramProfile, InstinctField> => {
  const found = measured?.instincts ?? null
  return {
    instinctual_variant: found?.variant ?? null,
    instinctual_probabilities: found?.probabilities ?? null,
    instinctual_stacking: found === null || found.variant === null ? null : [...found.stacking],
    subtype: subtypeOf(type, found?.variant ?? null),
  }
}

const chosen = ({ selected_type: selected }: EnneagramInput): EnneagramType => {
  const type = enneagramTypes.find((candidate) => candidate === selected)
  if (type !== undefined) return type
  throw new AppError('INVALID_INPUT', 'selected_type: Give the type you choose, 1 to 9.')
}

type MeasuredField =
  | 'item_key_version'
  | 'answers_used'
  | 'tritype'
  | 'probabilities'
  | 'secondary_types'
  | 'assessment_confidence'
  | 'scale_scores'
  | 'reliability'
  | 'consistency'
  | 'evidence'
  | 'choices'

const unmeasured = (): Pick<EnneagramProfile, MeasuredField> => ({
  item_key_version: null,
  answers_used: { graded: 0, instincts: 0, forced_choice: 0 },
  tritype: null,
  probabilities: null,
  secondary_types: null,
  assessment_confidence: null,
  scale_scores: null,
  reliability: null,
  consistency: null,
  evidence: [],
  choices: [],
})

const measuredFields = (measured: Measured): Pick<EnneagramProfile, MeasuredField> => ({
  item_key_version: measured.used.graded > 0 ? itemKeyVersion : null,
  answers_used: measured.used,
  tritype: measured.tritype,
  probabilities: measured.probabilities,
  secondary_types: [...measured.secondaryTypes],
  assessment_confidence: measured.confidence,
  scale_scores: measured.scaleScores,
  reliability: measured.reliability,
  consistency: measured.consistency,
  evidence: [...measured.evidence],
  choices: [...measured.choices],
})

/**
 * A type with everything that hangs on it, from answers or from the person's own choice. Throws 422
 * `ANSWERS_NOT_INFORMATIVE` (`details.reason`: too_few, flat, contradictory, free_text): there is no default type.
 */
export const calculateEnneagram = (input: EnneagramInput): EnneagramFacts => {
  if (input.identification_method === 'intuitive')
    throw notInformative(
      'free_text',
      'Free text is not interpreted by this engine. Answer the statements in its metadata, or choose a type with self_select.',
    )
  const measured = input.identification_method === 'assessment' ? measure(input) : null
  const type = measured?.primaryType ?? chosen(input)
  return {
    profile: {
      identification_method: input.identification_method,
      included: { wings: input.include_wings, instincts: input.include_instincts, arrows: input.include_arrows },
      ...typeFields(type),
      ...wingFields(type, measured),
      ...instinctFields(type, measured),
      ...arrowFields(type, input),
      ...(measured === null ? unmeasured() : measuredFields(measured)),
      ...guidanceFields(type, input),
    },
  }
}
