import type { TimelineStep } from '@orrery/contracts/practice-script'
import type { ScriptStep } from '@orrery/contracts/timeline-script'

const ms = (seconds: number): number => Math.round(seconds * 1000)

/** A practice as studio renders it: the same steps, in milliseconds. */
export const scriptStepsOf = (timeline: readonly TimelineStep[]): ScriptStep[] =>
  timeline.map((step): ScriptStep => {
    if (step.type === 'say') return { type: 'say', text: step.text, optional: step.isOptional ?? false }
    if (step.type === 'pause')
      return { type: 'pause', minMs: ms(step.minSeconds), maxMs: ms(step.maxSeconds), weight: step.weight }
    if (step.type === 'breath')
      return { type: 'breath', inMs: ms(step.inSeconds), holdMs: ms(step.holdSeconds), outMs: ms(step.outSeconds) }
    return step
  })
