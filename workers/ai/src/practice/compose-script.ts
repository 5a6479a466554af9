import type { PracticeFacts, PracticeScript } from '@orrery/contracts/practice-script'
import { briefOf } from './brief.ts'
import { composeAffirmation } from './compose-affirmation.ts'
import { composeMeditation } from './compose-meditation.ts'
import { composeRitual } from './compose-ritual.ts'

const composers = {
  affirmation: composeAffirmation,
  guided_meditation: composeMeditation,
  ritual: composeRitual,
} as const

/**
 * A practice without a model, from the person's words and our tables, of exactly the length asked for. Equal facts give
 * the same script, for ever. Meditations and rituals are in English, affirmations in five languages.
 */
export const composeScript = (facts: PracticeFacts): PracticeScript => composers[facts.contentType](briefOf(facts))
