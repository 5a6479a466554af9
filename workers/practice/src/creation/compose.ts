import { AppError } from '@orrery/contracts/errors'
import {
  type PracticeFacts,
  practiceFacts,
  type PracticeScript,
  practiceScript,
  sectionsOf,
} from '@orrery/contracts/practice-script'
import { findThemes, themesUnnamedIn } from '@orrery/safety/find-themes'
import type { Brief } from '../brief.ts'
import type { Env } from '../env.ts'
import type { Composed, Creation } from './creation-row.ts'
import { creationTrace } from './creation-actor.ts'
import { promisesIn, refuseDanger } from './judge-words.ts'

/** Everything that a person said, as the gate reads it. */
export const wordsOfBrief = ({
  intent,
  statements,
  identityStatements,
  imagery,
  context,
  emotionalGoal,
  title,
}: Brief) =>
  [
    intent,
    ...statements.map(({ text }) => text),
    ...identityStatements.map(({ text }) => text),
    imagery,
    ...(context === null ? [] : Object.values(context)),
    emotionalGoal,
    title,
  ].filter((text) => text !== null)

const factsOf = (brief: Brief, seed: string): PracticeFacts =>
  practiceFacts.parse({
    contentType: brief.contentType,
    intent: brief.intent,
    statements: brief.statements,
    durationMinutes: brief.durationMinutes,
    practiceType: brief.practiceType,
    imagery: brief.imagery,
    context: brief.context,
    identityStatements: brief.identityStatements,
    emotionalGoal: brief.emotionalGoal,
    guidance: brief.guidance,
    pace: brief.pace,
    locale: brief.locale,
    chart: brief.chart,
    themesToAvoid: brief.themesToAvoid,
    seed,
  })

/** Sentences of a script in their order. */
export const saidIn = ({ timeline }: Pick<PracticeScript, 'timeline'>): readonly string[] =>
  timeline.flatMap((step) => (step.type === 'say' ? [step.text] : []))

/** How far a text may lie from the words its time has room for. */
const mostWordsPerMinute = 150

/** A theme that the person names is theirs to meet. */
const metThemes = ({ title, ...script }: PracticeScript, brief: Brief): readonly string[] => {
  const own = wordsOfBrief(brief).join('\n')
  const themes = themesUnnamedIn(own, brief.themesToAvoid)
  return findThemes([title, ...saidIn(script)].join('\n'), themes)
}

const faultsOf = (script: PracticeScript, brief: Brief): readonly string[] => {
  const { contentType, durationMinutes } = brief
  const sections = script.timeline.flatMap((step) => (step.type === 'section' ? [step.name] : []))
  const due: readonly string[] = sectionsOf[contentType].filter((name) => sections.includes(name))
  const said = saidIn(script)
  const words = said.join(' ').split(/\s+/u).length
  return [
    ...(sections.length > 0 && sections.join() === due.join() ? [] : ['sections']),
    ...(said.length === 0 || words > durationMinutes * mostWordsPerMinute ? ['words'] : []),
    ...(metThemes(script, brief).length > 0 ? ['avoided_theme'] : []),
    ...promisesIn([script.title, ...said], script.language),
  ]
}

const ask = async ({ AI }: Pick<Env, 'AI'>, creation: Creation, seed: string): Promise<Composed> => {
  const { id, userId, brief, deadlineMs } = creation
  const answer = await AI.complete({
    // The use of models is counted for the person.
    actor: { kind: 'person', userId, roles: ['user'] },
    trace: creationTrace(id),
    feature: 'practice',
    task: { name: 'practice_script', facts: factsOf(brief, seed) },
    cache: 'bypass',
    deadlineMs,
  })
  return { script: practiceScript.parse(answer.json ?? JSON.parse(answer.text)), provider: answer.provider }
}

/**
 * Writes the text of a creation: the gate before, the gate and the promises after, one try to repair. Throws `SUPPORT_NEEDED` and
 * `CONTENT_FILTERED`; what the models' worker throws passes on.
 */
export const compose = async (env: Pick<Env, 'AI'>, creation: Creation): Promise<Composed> => {
  const { id, brief } = creation
  refuseDanger(wordsOfBrief(brief), brief.locale)
  const first = await ask(env, creation, id)
  refuseDanger([first.script.title, ...saidIn(first.script)], first.script.language)
  if (faultsOf(first.script, brief).length === 0) return first
  const second = await ask(env, creation, `${id}:again`)
  refuseDanger([second.script.title, ...saidIn(second.script)], second.script.language)
  // A theme to avoid can be a word that no text does without: it is worth another text, and no failure.
  const faults = faultsOf(second.script, brief).filter((fault) => fault !== 'avoided_theme')
  if (faults.length === 0) return second
  throw new AppError('CONTENT_FILTERED', 'No text came out that we could stand by. Try it in other words.', { faults })
}
