import { bellSeconds } from '@orrery/contracts/practice-script'
import type { ScriptStep, TimelineScript } from '@orrery/contracts/timeline-script'
import type { Breath } from '../sound/breath.ts'
import type { ScriptSentence } from './script-sentences.ts'
import { type Pause, reachOf, solvePauses } from './solve-pauses.ts'

/** A sound at its place in the file. `sentence` is an index into the script's sentences. */
export type PlacedSound = { startFrame: number; frames: number } & (
  | { kind: 'speech'; sentence: number }
  | { kind: 'bell' }
  | { kind: 'breath'; breath: Breath }
)

export type Timeline = { sounds: readonly PlacedSound[]; totalFrames: number }

/** What a script could last at the shortest and at the longest, where it cannot last what was asked. */
export type OutOfReach = { leastFrames: number; mostFrames: number }

type Piece =
  | { kind: 'speech'; sentence: number; frames: number; step: number }
  | { kind: 'pause'; pause: Pause; step: number }
  | { kind: 'bell'; frames: number; step: number }
  | { kind: 'breath'; breath: Breath; frames: number; step: number }

type Laying = {
  script: TimelineScript
  sentences: readonly ScriptSentence[]
  /** Of each sentence, as it was spoken. */
  sentenceFrames: readonly number[]
  sampleRateHz: number
  /** Stretches or shortens what has no exact length to keep. */
  pauses: number
  /** Null: as long as it is. */
  totalFrames: number | null
}

/** Between sentences of one step, which no pause of the script parts. */
const gapMs = { least: 250, most: 600 } as const

const gapWeight = (steps: readonly ScriptStep[]): number => {
  const weights = steps.flatMap((step) => (step.type === 'pause' && step.weight > 0 ? [step.weight] : []))
  return weights.length === 0 ? 1 : Math.min(...weights)
}

const piecesOf = ({ script, sentences, sentenceFrames, sampleRateHz, pauses }: Laying): readonly Piece[] => {
  const frames = (ms: number): number => Math.round((ms * sampleRateHz) / 1000)
  const weight = gapWeight(script.steps)
  const gap: Pause = { minFrames: frames(gapMs.least * pauses), maxFrames: frames(gapMs.most * pauses), weight }
  const sentencesOfStep = Map.groupBy(sentences.keys(), (index) => sentences[index]?.step ?? -1)

  const said = (step: number): readonly Piece[] =>
    (sentencesOfStep.get(step) ?? []).flatMap((sentence, index): readonly Piece[] => {
      const speech: Piece = { kind: 'speech', sentence, frames: sentenceFrames[sentence] ?? 0, step }
      return index === 0 ? [speech] : [{ kind: 'pause', pause: gap, step }, speech]
    })

  return script.steps.flatMap((step, index): readonly Piece[] => {
    if (step.type === 'say') return said(index)
    if (step.type === 'bell') return [{ kind: 'bell', frames: frames(bellSeconds * 1000), step: index }]
    if (step.type === 'pause') {
      const { minMs, maxMs, weight } = step
      return [{ kind: 'pause', pause: { minFrames: frames(minMs), maxFrames: frames(maxMs), weight }, step: index }]
    }
    if (step.type === 'section') return []
    const breath = { inFrames: frames(step.inMs), holdFrames: frames(step.holdMs), outFrames: frames(step.outMs) }
    return [{ kind: 'breath', breath, frames: breath.inFrames + breath.holdFrames + breath.outFrames, step: index }]
  })
}

/** Steps that may be left out, the last one first, each with the pause right after it. */
const droppableSteps = ({ steps }: TimelineScript): readonly (readonly number[])[] =>
  steps
    .flatMap((step, index) => {
      if (step.type !== 'say' || step.optional !== true) return []
      return [steps[index + 1]?.type === 'pause' ? [index, index + 1] : [index]]
    })
    .toReversed()

const pausesOf = (pieces: readonly Piece[]): readonly Pause[] =>
  pieces.flatMap((piece) => (piece.kind === 'pause' ? [piece.pause] : []))

const soundFrames = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + (piece.kind === 'pause' ? 0 : piece.frames), 0)

const reach = (pieces: readonly Piece[]): OutOfReach => {
  const { leastFrames, mostFrames } = reachOf(pausesOf(pieces))
  const sound = soundFrames(pieces)
  return { leastFrames: sound + leastFrames, mostFrames: sound + mostFrames }
}

/** Where no length is asked for: a third of the way from the shortest to the longest, stretched as the person likes it. */
const naturalLengths = (pauses: readonly Pause[], stretch: number): readonly number[] =>
  pauses.map(({ minFrames, maxFrames }) => {
    const most = Math.max(minFrames, maxFrames)
    return Math.min(most, Math.max(minFrames, Math.round(((2 * minFrames + most) / 3) * stretch)))
  })

const place = (pieces: readonly Piece[], pauseFrames: readonly number[]): Timeline => {
  const sounds: PlacedSound[] = []
  const lengths = pauseFrames.values()
  let startFrame = 0
  for (const piece of pieces) {
    if (piece.kind === 'pause') {
      startFrame += lengths.next().value ?? 0
      continue
    }
    const { step: _step, ...sound } = piece
    sounds.push({ ...sound, startFrame })
    startFrame += piece.frames
  }
  return { sounds, totalFrames: startFrame }
}

/**
 * Lays a script out in time. Where there is too much speech for the length, optional steps are left out, the last one
 * first, as few as will do. `OutOfReach` where no choice of pauses and steps has the length.
 */
export const layTimeline = (laying: Laying): Timeline | OutOfReach => {
  const { script, totalFrames, pauses: stretch } = laying
  const all = piecesOf(laying)
  if (totalFrames === null) return place(all, naturalLengths(pausesOf(all), stretch))

  const droppable = droppableSteps(script)
  let pieces = all
  for (let dropped = 0; dropped <= droppable.length; dropped += 1) {
    const left = new Set(droppable.slice(0, dropped).flat())
    pieces = all.filter(({ step }) => !left.has(step))
    const lengths = solvePauses(pausesOf(pieces), totalFrames - soundFrames(pieces))
    if (lengths !== null) return place(pieces, lengths)
  }
  return { leastFrames: reach(pieces).leastFrames, mostFrames: reach(all).mostFrames }
}

export const isOutOfReach = (laid: Timeline | OutOfReach): laid is OutOfReach => 'leastFrames' in laid
