import { bellSeconds, type Guidance, type PracticeFacts } from '@orrery/contracts/practice-script'
import { spokenSeconds, totalSeconds } from './speech.ts'

/** Silence after a statement as a multiple of its own length; never less than one. */
const silenceFactor = { sparse: 2, balanced: 1.4, full: 1 } as const satisfies Record<Guidance, number>

/** A voice may be a tenth slower than planned. */
const slowVoice = 1.1

type Measured = Pick<PracticeFacts, 'pace' | 'guidance' | 'durationMinutes'>

const speechOf = (texts: readonly string[], { pace }: Measured): number =>
  texts.reduce((sum, text) => sum + spokenSeconds(text, pace), 0)

/** Seconds of one round in which each statement is followed by a silence of its own length. */
const tightRoundSeconds = (statements: readonly string[], facts: Measured): number =>
  speechOf(statements, facts) * (slowVoice + 1)

/** The fewest minutes in which these statements can be said once with their silences. */
export const fewestMinutes = (statements: readonly string[], facts: Measured): number =>
  Math.ceil((tightRoundSeconds(statements, facts) + bellSeconds) / 60)

/** How many whole rounds fit beside what is said first; at least one where the facts were checked. */
export const roundsThatFit = (statements: readonly string[], frame: readonly string[], facts: Measured): number => {
  const round = speechOf(statements, facts) * (slowVoice + silenceFactor[facts.guidance])
  const framed = speechOf(frame, facts) * (slowVoice + 0.5) + bellSeconds
  return Math.floor((totalSeconds(facts) - framed) / round)
}
