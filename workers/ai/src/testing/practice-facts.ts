import type { PracticeFacts } from '@orrery/contracts/practice-script'
import { facts as practiceFactsOf } from '../tasks/practice_script/facts.ts'

/** Facts that a practice can be written from: an affirmation unless told otherwise. */
export const practiceFacts = (given: Record<string, unknown>): PracticeFacts =>
  practiceFactsOf.parse({
    contentType: 'affirmation',
    intent: 'I want to feel calm before I speak',
    durationMinutes: 3,
    seed: 'a',
    ...given,
  })

export const meditationFacts = (given: Record<string, unknown> = {}): PracticeFacts =>
  practiceFacts({ contentType: 'guided_meditation', durationMinutes: 10, ...given })

export const ritualFacts = (given: Record<string, unknown> = {}): PracticeFacts =>
  practiceFacts({
    contentType: 'ritual',
    durationMinutes: 15,
    identityStatements: [{ text: 'I am a patient father' }, { text: 'I listen before I answer' }],
    context: {
      whyMatters: 'My son flinches when I raise my voice',
      deeperMeaning: 'I want to end what was handed to me',
      lifeMoment: 'the hour after work',
    },
    emotionalGoal: 'warm and unhurried',
    ...given,
  })
