import { bellSeconds, type PracticeScript, type TimelineStep } from '@orrery/contracts/practice-script'
import { roundsThatFit } from './affirmation-rounds.ts'
import { type Brief, shapedBy } from './brief.ts'
import { affirmationWords, titlesByLanguage } from './content/affirmation.ts'
import { statementsAbroad } from './content/statements-abroad.ts'
import { spokenSeconds, totalSeconds } from './speech.ts'

const mostProposals = 5
const fewestProposals = 3
/** Affirmations live by being repeated: rather fewer of them than fewer rounds. */
const wantedRounds = 3
/** Below this a statement feels less than half true. */
const halfTrue = 5
/** The first hearing of a statement has the longer silence. */
const firstHearing = 1.4

/** The person's own, or as many of ours as the time has room for. */
const statementsOf = ({ own, words, choose, facts, language, theme }: Brief): readonly string[] => {
  if (own.length > 0) return own
  const ordered = choose.order('statements', language === 'en' ? words.statements : statementsAbroad[language][theme])
  let count = mostProposals
  while (count > fewestProposals && roundsThatFit(ordered.slice(0, count), [], facts) < wantedRounds) count -= 1
  return ordered.slice(0, count)
}

/** What is said first, as much as leaves room for one round and a repetition; nothing where there is none. */
const frameOf = ({ language, choose, facts }: Brief, statements: readonly string[]): readonly string[] => {
  const { groundings, gently } = affirmationWords[language]
  const [first = ['', '', ''], ...others] = groundings
  const grounding = choose.one('grounding', [first, ...others])
  const isGentle = facts.statements.some(({ rating }) => rating !== null && rating < halfTrue)
  const frame = [...grounding, ...(isGentle ? [choose.one('gently', gently)] : [])]
  const fitting = [frame, frame.slice(-2), frame.slice(-1)].find(
    (lines) => roundsThatFit(statements, lines, facts) >= 2,
  )
  return fitting ?? []
}

type Spoken = { text: string; weight: number; minSeconds: number; isOptional: boolean }

const pauseWith = ({ weight, minSeconds }: Spoken, secondsPerWeight: number): TimelineStep => ({
  type: 'pause',
  minSeconds: Math.round(minSeconds * 100) / 100,
  maxSeconds: Math.min(120, Math.round((weight * secondsPerWeight * 2.5 + 2) * 100) / 100),
  weight: Math.min(10, Math.max(0.1, Math.round(weight * 100) / 100)),
})

/**
 * The statements once slowly, then as many whole rounds as fit, with a silence of at least its own length after each.
 * The silences take up what is left, to the second.
 */
export const composeAffirmation = (brief: Brief): PracticeScript => {
  const { facts, words, language, choose } = brief
  const statements = statementsOf(brief)
  const frame = frameOf(brief, statements)
  const rounds = Math.max(1, roundsThatFit(statements, frame, facts))

  const framed = frame.map((text, index): Spoken => {
    const seconds = spokenSeconds(text, facts.pace)
    return { text, weight: seconds * 0.8, minSeconds: Math.min(1, seconds * 0.3), isOptional: index < frame.length - 1 }
  })
  const round = (stretch: number): readonly Spoken[] =>
    statements.map((text) => {
      const minSeconds = spokenSeconds(text, facts.pace)
      return { text, weight: minSeconds * stretch, minSeconds, isOptional: false }
    })
  const first = round(firstHearing)
  const repeated = Array.from({ length: rounds - 1 }, () => round(1)).flat()

  const all = [...framed, ...first, ...repeated]
  const speech = all.reduce((sum, { text }) => sum + spokenSeconds(text, facts.pace), 0)
  const weight = all.reduce((sum, one) => sum + one.weight, 0)
  const secondsPerWeight = (totalSeconds(facts) - speech - bellSeconds) / weight
  const steps = (spoken: readonly Spoken[]): readonly TimelineStep[] =>
    spoken.flatMap((one) => [
      { type: 'say', text: one.text, ...(one.isOptional && { isOptional: true }) },
      pauseWith(one, secondsPerWeight),
    ])
  const section = (
    name: 'grounding' | 'statements' | 'repetition',
    spoken: readonly Spoken[],
  ): readonly TimelineStep[] => (spoken.length === 0 ? [] : [{ type: 'section', name }, ...steps(spoken)])

  const timeline: TimelineStep[] = [
    ...section('grounding', framed),
    ...section('statements', first),
    ...section('repetition', repeated),
    { type: 'bell' },
  ]
  return {
    title: choose.one('title', language === 'en' ? words.titles : titlesByLanguage[language]),
    language,
    statements: [...statements],
    shapedBy: shapedBy(brief, timeline),
    timeline,
  }
}
