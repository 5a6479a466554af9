import { bellSeconds, type PracticeFacts, type SectionName, type TimelineStep } from '@orrery/contracts/practice-script'
import { spokenSeconds, totalSeconds } from './speech.ts'

/** What is said in an affirmation: before the statements, the statements once, and their rounds. */
export type AffirmationParts = {
  frame: readonly string[]
  first: readonly string[]
  repeated: readonly string[]
}

/** The first hearing of a statement has the longer silence. */
const firstHearing = 1.4

type Spoken = { text: string; weight: number; minSeconds: number; isOptional: boolean }

const pauseWith = ({ weight, minSeconds }: Spoken, secondsPerWeight: number): TimelineStep => ({
  type: 'pause',
  minSeconds: Math.round(minSeconds * 100) / 100,
  maxSeconds: Math.min(120, Math.round((weight * secondsPerWeight * 2.5 + 2) * 100) / 100),
  weight: Math.min(10, Math.max(0.1, Math.round(weight * 100) / 100)),
})

type Timed = Pick<PracticeFacts, 'pace' | 'durationMinutes'>

const framing = (texts: readonly string[], { pace }: Timed): readonly Spoken[] =>
  texts.map((text, index) => {
    const seconds = spokenSeconds(text, pace)
    return { text, weight: seconds * 0.8, minSeconds: Math.min(1, seconds * 0.3), isOptional: index < texts.length - 1 }
  })

/** Each with a silence of at least its own length. */
const stating = (texts: readonly string[], { pace }: Timed, stretch: number): readonly Spoken[] =>
  texts.map((text) => {
    const minSeconds = spokenSeconds(text, pace)
    return { text, weight: minSeconds * stretch, minSeconds, isOptional: false }
  })

/** An affirmation in time: the silences take up what is left, to the second; a bell ends it. */
export const layAffirmation = ({ frame, first, repeated }: AffirmationParts, facts: Timed): TimelineStep[] => {
  const sections = [
    ['grounding', framing(frame, facts)],
    ['statements', stating(first, facts, firstHearing)],
    ['repetition', stating(repeated, facts, 1)],
  ] as const satisfies readonly (readonly [SectionName, readonly Spoken[]])[]
  const all = sections.flatMap(([, spoken]) => spoken)
  const speech = all.reduce((sum, { text }) => sum + spokenSeconds(text, facts.pace), 0)
  const weight = all.reduce((sum, one) => sum + one.weight, 0)
  const secondsPerWeight = Math.max(0.1, (totalSeconds(facts) - speech - bellSeconds) / weight)
  const timeline: TimelineStep[] = []
  for (const [name, spoken] of sections) {
    if (spoken.length > 0) timeline.push({ type: 'section', name })
    for (const one of spoken) {
      const { text, isOptional } = one
      timeline.push(
        isOptional ? { type: 'say', text, isOptional } : { type: 'say', text },
        pauseWith(one, secondsPerWeight),
      )
    }
  }
  return [...timeline, { type: 'bell' }]
}
