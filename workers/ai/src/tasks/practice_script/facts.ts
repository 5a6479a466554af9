import { minutesOf, type PracticeFacts, practiceFacts } from '@orrery/contracts/practice-script'
import { assess } from '@orrery/safety/assess'
import type { z } from 'zod'
import { fewestMinutes } from '../../practice/affirmation-rounds.ts'
import { ownStatements } from '../../practice/brief.ts'
import { languageOf } from '../../reading/locale-language.ts'

const typedWords = (facts: PracticeFacts): readonly string[] => [
  facts.intent,
  ...facts.statements.map(({ text }) => text),
  ...facts.identityStatements.map(({ text }) => text),
  ...(facts.context === null ? [] : Object.values(facts.context)),
  ...[facts.imagery, facts.emotionalGoal].filter((text) => text !== null),
]

const lengthIssue = (facts: PracticeFacts): string | null => {
  const { least, most } = minutesOf[facts.contentType]
  if (facts.durationMinutes < least || facts.durationMinutes > most) return `It takes ${least} to ${most} minutes.`
  if (facts.contentType !== 'affirmation') return null
  const fewest = fewestMinutes(ownStatements(facts), facts)
  return fewest > facts.durationMinutes
    ? `To say these statements once, each with a silence of its own length, takes ${fewest} minutes.`
    : null
}

/**
 * What a practice is written from. Refused: a length outside the range of its kind, statements that cannot be said in it,
 * and words of somebody who may be in danger, whom no text of ours should answer.
 */
export const facts: z.ZodType<PracticeFacts> = practiceFacts.superRefine((given, issues) => {
  const issue = lengthIssue(given)
  if (issue !== null) issues.addIssue({ code: 'custom', path: ['durationMinutes'], message: issue })
  const language = languageOf(given.locale)
  if (typedWords(given).some((text) => assess(text, language).level === 'acute')) {
    issues.addIssue({ code: 'custom', message: 'These words ask for help, not for a practice.' })
  }
})
