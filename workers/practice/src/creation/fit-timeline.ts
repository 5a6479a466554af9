import { bellSeconds, type Guidance, type Pace, type TimelineStep } from '@orrery/contracts/practice-script'

type Say = Extract<TimelineStep, { type: 'say' }>

const wordsPerMinute = { slower: 100, moderate: 120 } as const satisfies Record<Pace, number>
/** How much of the time is speech. */
const speechShare = { sparse: 0.25, balanced: 0.4, full: 0.6 } as const satisfies Record<Guidance, number>
/** Voices are slower and faster than reckoned: pauses leave this much room either way. */
const voices = { fast: 0.75, slow: 1.3 } as const
/** No pause is made shorter than this, in seconds. */
const shortestPause = 0.3

const wordsIn = (text: string): number => text.split(/\s+/u).filter(Boolean).length

const isSay = (step: TimelineStep): step is Say => step.type === 'say'

/** Sentences at the pace, reckoned, in seconds. */
const speechSeconds = (timeline: readonly TimelineStep[], pace: Pace): number =>
  timeline.reduce((sum, step) => sum + (isSay(step) ? (wordsIn(step.text) * 60) / wordsPerMinute[pace] : 0), 0)

const fixedSeconds = (timeline: readonly TimelineStep[]): number =>
  timeline.reduce((sum, step) => {
    if (step.type === 'bell') return sum + bellSeconds
    return step.type === 'breath' ? sum + step.inSeconds + step.holdSeconds + step.outSeconds : sum
  }, 0)

const pauseSeconds = (timeline: readonly TimelineStep[], end: 'minSeconds' | 'maxSeconds'): number =>
  timeline.reduce((sum, step) => sum + (step.type === 'pause' ? step[end] : 0), 0)

/** Leaves sentences out that may be left out, the last first, each with the pause after it, while `isTooMuch`. */
const leaveOut = (
  timeline: readonly TimelineStep[],
  isTooMuch: (left: readonly TimelineStep[]) => boolean,
): readonly TimelineStep[] => {
  let left = timeline
  while (isTooMuch(left)) {
    const at = left.findLastIndex((step) => isSay(step) && step.isOptional === true)
    if (at === -1) return left
    left = left.toSpliced(at, left[at + 1]?.type === 'pause' ? 2 : 1)
  }
  return left
}

/** From where rounds of an affirmation are repeated to where they end. */
const repetitionOf = (timeline: readonly TimelineStep[]): { from: number; to: number } | null => {
  const from = timeline.findIndex((step) => step.type === 'section' && step.name === 'repetition')
  if (from === -1) return null
  const next = timeline.findIndex((step, index) => index > from && (step.type === 'section' || step.type === 'bell'))
  return { from: from + 1, to: next === -1 ? timeline.length : next }
}

/** The shortest run of steps from which, said again and again, this is made. */
const roundOf = (steps: readonly TimelineStep[]): readonly TimelineStep[] => {
  const first = steps.find(isSay)
  const again = steps.findIndex((step, index) => index > 0 && isSay(step) && step.text === first?.text)
  return again === -1 ? steps : steps.slice(0, again)
}

/** As many whole rounds of the statements as fit; at least one. */
const layRounds = (timeline: readonly TimelineStep[], { seconds, pace }: Fit): readonly TimelineStep[] => {
  const repetition = repetitionOf(timeline)
  if (repetition === null) return timeline
  const round = roundOf(timeline.slice(repetition.from, repetition.to))
  const spoken = speechSeconds(round, pace)
  if (spoken === 0) return timeline
  const rest = timeline.toSpliced(repetition.from, repetition.to - repetition.from)
  // After each statement a silence at least as long as the statement.
  const free = seconds - fixedSeconds(rest) - speechSeconds(rest, pace) - pauseSeconds(rest, 'minSeconds')
  const rounds = Math.max(1, Math.floor(free / (spoken * 2)))
  return rest.toSpliced(repetition.from, 0, ...Array.from({ length: rounds }, () => round).flat())
}

const scalePauses = (
  timeline: readonly TimelineStep[],
  { least, most }: { least: number; most: number },
): readonly TimelineStep[] =>
  timeline.map((step) => {
    if (step.type !== 'pause') return step
    const minSeconds = Math.min(step.minSeconds, Math.max(shortestPause, step.minSeconds * least))
    return { ...step, minSeconds, maxSeconds: Math.max(minSeconds, step.maxSeconds * most) }
  })

/** Gives the pauses as much room as the length needs, whoever speaks. */
const giveRoom = (timeline: readonly TimelineStep[], { seconds, pace }: Fit): readonly TimelineStep[] => {
  const speech = speechSeconds(timeline, pace)
  const fixed = fixedSeconds(timeline)
  const most = pauseSeconds(timeline, 'maxSeconds')
  const least = pauseSeconds(timeline, 'minSeconds')
  const silenceAtMost = seconds - fixed - speech * voices.fast
  const silenceAtLeast = Math.max(0, seconds - fixed - speech * voices.slow)
  return scalePauses(timeline, {
    most: most > 0 && most < silenceAtMost ? silenceAtMost / most : 1,
    least: least > silenceAtLeast ? silenceAtLeast / least : 1,
  })
}

export type Fit = { seconds: number; pace: Pace; guidance: Guidance }

/**
 * The same text for another length or density, without a new word: rounds of an affirmation are added or left out, sentences
 * that may be left out are kept as far as the guidance has room for them, and pauses get room for the rest.
 */
export const fitTimeline = (timeline: readonly TimelineStep[], fit: Fit): readonly TimelineStep[] => {
  const { seconds, pace, guidance } = fit
  const rounds = layRounds(timeline, fit)
  const isOfRounds = repetitionOf(timeline) !== null
  const budget = isOfRounds ? seconds : seconds * speechShare[guidance]
  const said = leaveOut(rounds, (left) => speechSeconds(left, pace) > budget)
  return giveRoom(said, fit)
}

/** Stretches or shortens the pauses once it is known what the spoken script can last, in milliseconds. */
export const fitToReach = (
  timeline: readonly TimelineStep[],
  { lengthMs, shortestMs, longestMs }: { lengthMs: number; shortestMs: number; longestMs: number },
): readonly TimelineStep[] => {
  const most = pauseSeconds(timeline, 'maxSeconds') * 1000
  const least = pauseSeconds(timeline, 'minSeconds') * 1000
  if (longestMs < lengthMs)
    return scalePauses(timeline, { least: 1, most: (most + (lengthMs - longestMs) * 1.1) / Math.max(most, 1) })
  return scalePauses(timeline, {
    least: Math.max(0, least - (shortestMs - lengthMs) * 1.05) / Math.max(least, 1),
    most: 1,
  })
}
