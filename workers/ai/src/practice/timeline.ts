import { bellSeconds, type PracticeFacts, type SectionName, type TimelineStep } from '@orrery/contracts/practice-script'
import type { Line } from './draft.ts'
import { spokenSeconds, totalSeconds } from './speech.ts'

export type BreathPattern = Omit<Extract<TimelineStep, { type: 'breath' }>, 'type'>

/** A section before its silences are known. */
export type DraftSection = { name: SectionName; lines: readonly Line[]; breath?: BreathPattern }

/** How long the silences are beside each other. */
const weights = { sentence: 1, passage: 2.2, statement: 1.8, section: 3.2 } as const
const shortestSeconds = { sentence: 0.8, passage: 1.5, statement: 1.5, section: 2.5 } as const
/** A voice may be a fifth slower or a third faster than planned, and the length still comes out. */
const slack = { least: 0.5, most: 2.2 }

/** Of the silence of a whole script, this much may become breaths that are counted out. */
const mostBreathShare = 0.3
const mostBreathsInARow = 6

const breathSeconds = ({ inSeconds, holdSeconds, outSeconds }: BreathPattern): number =>
  inSeconds + holdSeconds + outSeconds

/** To the hundredth of a second. */
const rounded = (seconds: number): number => Math.round(seconds * 100) / 100

type Rest = keyof typeof weights
type Sketch = { step: TimelineStep } | { rest: Rest }

const restsAfter = ({ lines }: DraftSection): readonly Rest[] =>
  lines.map(({ after }, index) => (index === lines.length - 1 ? 'section' : after))

const breathsPerPassage = (sections: readonly DraftSection[], silenceSeconds: number): number => {
  const guided = sections.flatMap((section) => (section.breath === undefined ? [] : [section]))
  const seconds = guided
    .map(
      ({ lines, breath }) =>
        lines.filter(({ after }) => after === 'passage').length * (breath ? breathSeconds(breath) : 0),
    )
    .reduce((sum, one) => sum + one, 0)
  if (seconds === 0) return 0
  return Math.min(mostBreathsInARow, Math.floor((silenceSeconds * mostBreathShare) / seconds))
}

const sketchOf = (section: DraftSection, breathCount: number): readonly Sketch[] => {
  const rests = restsAfter(section)
  const { name, lines, breath } = section
  const sketch: Sketch[] = [{ step: { type: 'section', name } }]
  for (const [index, { text, isOptional, after }] of lines.entries()) {
    sketch.push({ step: isOptional ? { type: 'say', text, isOptional } : { type: 'say', text } })
    if (breath && after === 'passage') {
      for (let count = 0; count < breathCount; count += 1) sketch.push({ step: { type: 'breath', ...breath } })
    }
    sketch.push({ rest: rests[index] ?? 'sentence' })
  }
  return sketch
}

const fixedSeconds = (sketch: readonly Sketch[]): number =>
  sketch
    .map((one) => {
      if (!('step' in one)) return 0
      if (one.step.type === 'breath') return breathSeconds(one.step)
      return one.step.type === 'bell' ? bellSeconds : 0
    })
    .reduce((sum: number, seconds) => sum + seconds, 0)

const pauseOf = (rest: Rest, secondsPerWeight: number): TimelineStep => {
  const expected = weights[rest] * secondsPerWeight
  return {
    type: 'pause',
    minSeconds: rounded(Math.min(shortestSeconds[rest], expected * slack.least)),
    maxSeconds: rounded(Math.min(120, expected * slack.most)),
    weight: weights[rest],
  }
}

/** Sections in time: a bell, what is said with its silences, a bell. The silences fill the length that was asked for. */
export const layTimeline = (
  sections: readonly DraftSection[],
  facts: Pick<PracticeFacts, 'pace' | 'durationMinutes'>,
): TimelineStep[] => {
  const speech = sections
    .flatMap(({ lines }) => lines)
    .reduce((sum, { text }) => sum + spokenSeconds(text, facts.pace), 0)
  const silence = totalSeconds(facts) - speech - 2 * bellSeconds
  const breathCount = breathsPerPassage(sections, silence)
  const bell: Sketch = { step: { type: 'bell' } }
  const sketch = [bell, ...sections.flatMap((section) => sketchOf(section, breathCount)), bell]
  const weight = sketch.reduce((sum, one) => sum + ('rest' in one ? weights[one.rest] : 0), 0)
  const secondsPerWeight = Math.max(0.1, (totalSeconds(facts) - speech - fixedSeconds(sketch)) / weight)
  return sketch.map((one) => ('step' in one ? one.step : pauseOf(one.rest, secondsPerWeight)))
}

/** The shortest and the longest that a timeline can become when its speech takes so many seconds. */
export const reachOf = (
  timeline: readonly TimelineStep[],
  speechSeconds: number,
): { leastSeconds: number; mostSeconds: number } => {
  let leastSeconds = speechSeconds
  let mostSeconds = speechSeconds
  for (const step of timeline) {
    if (step.type === 'pause') {
      leastSeconds += step.minSeconds
      mostSeconds += step.maxSeconds
    }
    const fixed = step.type === 'breath' ? breathSeconds(step) : 0
    leastSeconds += step.type === 'bell' ? bellSeconds : fixed
    mostSeconds += step.type === 'bell' ? bellSeconds : fixed
  }
  return { leastSeconds, mostSeconds }
}

export const saidIn = (timeline: readonly TimelineStep[]): readonly string[] =>
  timeline.flatMap((step) => (step.type === 'say' ? [step.text] : []))
