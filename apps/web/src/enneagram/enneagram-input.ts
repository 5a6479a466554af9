import type { EngineInput } from '@orrery/engines/schemas'
import type { KeptAnswers } from './kept-answers.ts'

/** What the engine is asked once there is something to ask; null before. */
export const enneagramInput = ({ stage, answers, chosenType }: KeptAnswers): EngineInput<'enneagram'> | null => {
  if (stage === 'answered') return { identification_method: 'assessment', assessment_responses: answers }
  if (stage === 'chosen' && chosenType !== null) {
    return { identification_method: 'self_select', selected_type: chosenType }
  }
  return null
}
