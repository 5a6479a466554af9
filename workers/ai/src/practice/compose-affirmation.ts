import type { PracticeScript } from '@orrery/contracts/practice-script'
import { roundsThatFit } from './affirmation-rounds.ts'
import { layAffirmation } from './affirmation-timeline.ts'
import { type Brief, shapedBy } from './brief.ts'
import { affirmationWords, titlesByLanguage } from './content/affirmation.ts'
import { statementsAbroad } from './content/statements-abroad.ts'
import { practiceThemeTexts } from './content/themes.ts'

const mostProposals = 5
const fewestProposals = 3
/** Affirmations live by being repeated: rather fewer of them than fewer rounds. */
const wantedRounds = 3
/** Below this a statement feels less than half true. */
const halfTrue = 5

/** The person's own, or as many of ours as the time has room for. */
const statementsOf = ({ own, choose, facts, language, theme }: Brief): readonly string[] => {
  if (own.length > 0) return own
  // Of a theme that is to be avoided itself hardly a sentence is left: those of a steady course take its place.
  const ordered = [...new Set([theme, 'steadiness'] as const)].flatMap((of) =>
    choose.order('statements', language === 'en' ? practiceThemeTexts[of].statements : statementsAbroad[language][of]),
  )
  let count = mostProposals
  while (count > fewestProposals && roundsThatFit(ordered.slice(0, count), [], facts) < wantedRounds) count -= 1
  return ordered.slice(0, count)
}

/** What is said first, as much as leaves room for one round and a repetition; nothing where there is none. */
const frameOf = ({ language, choose, facts, meets }: Brief, statements: readonly string[]): readonly string[] => {
  const { groundings, gently } = affirmationWords[language]
  const [first = ['', '', ''], ...others] = groundings
  const grounding = choose.one('grounding', [first, ...others])
  const isGentle = facts.statements.some(({ rating }) => rating !== null && rating < halfTrue)
  const frame = [...grounding, ...(isGentle ? [choose.one('gently', gently)] : [])].filter((text) => !meets(text))
  const fitting = [frame, frame.slice(-2), frame.slice(-1)].find(
    (lines) => roundsThatFit(statements, lines, facts) >= 2,
  )
  return fitting ?? []
}

/**
 * The statements once slowly, then as many whole rounds as fit, with a silence of at least its own length after each.
 * The silences take up what is left, to the second.
 */
export const composeAffirmation = (brief: Brief): PracticeScript => {
  const { facts, words, language, choose } = brief
  const statements = statementsOf(brief)
  const frame = frameOf(brief, statements)
  const rounds = Math.max(1, roundsThatFit(statements, frame, facts))

  const repeated = Array.from({ length: rounds - 1 }, () => statements).flat()
  const timeline = layAffirmation({ frame, first: statements, repeated }, facts)
  return {
    title: choose.one('title', language === 'en' ? words.titles : titlesByLanguage[language]),
    language,
    statements: [...statements],
    shapedBy: shapedBy(brief, timeline),
    timeline,
  }
}
