import type { Birth } from './birth/birth.ts'
import type { Possibility, Stability } from './certificate.ts'
import {
  constantPiece,
  evaluatePiece,
  fitPiece,
  isMonotone,
  isResolved,
  nodesOf,
  type Piece,
  rangeOf,
  restrictPiece,
  solveMonotone,
} from './chebyshev.ts'

/**
 * A longitude that decides facts by the cell it stands in: cell n is `[origin + n · step, origin + (n + 1) · step)`.
 * For boundaries that move themselves (a house cusp) follow the difference of the two with a step of 360.
 */
export type Track = {
  id: string
  /** Degrees; any multiple of 360 may be added. */
  longitudeAt(jdUt1: number): number
  /** Divides 360. */
  stepDegrees: number
  originDegrees: number
  /** Never exceeded in either direction; the search is only as good as this bound. */
  maxSpeedDegreesPerDay: number
  /** For what turns faster than once a day (an Ascendant): how long a smooth piece can be at most. Default one day and an hour. */
  longestPieceDays?: number
}

/** What a set of tracks does in a span of time. */
export type Motion = {
  /** Every instant (Julian day UT1) at which any track enters another cell, in order. Exact to 0.1 s; at a station, where an arc of 0.001″ lasts minutes, exact in arc. */
  crossings: readonly number[]
  /** Cell of one track at an instant within the span, from 0 at its origin. */
  cellAt(track: number, jdUt1: number): number
}

const secondDays = 1 / 86_400
const rootPrecisionDays = 0.02 * secondDays
/** Two crossings of one boundary closer than this are one touch: reported once, in the middle. */
const touchDays = 0.1 * secondDays
/** A jump (an Ascendant at the polar circle) is halved down to this and reported as a crossing. */
const jumpDays = 0.5 * secondDays
const defaultPieceDays = 25 / 24

type Followed = { track: Track; still: number | null; pieces: readonly Piece[] }

const turnOf = (track: Track, longitude: number): number => {
  const turned = (longitude - track.originDegrees) % 360
  return turned < 0 ? turned + 360 : turned
}

const cellOf = (track: Track, turned: number): number => {
  const cells = Math.round(360 / track.stepDegrees)
  return ((Math.floor(turned / track.stepDegrees) % cells) + cells) % cells
}

/** Position error that moves a crossing by 0.01 s at full speed, and by 0.1 s at a tenth of it. */
const toleranceOf = (track: Track): number => track.maxSpeedDegreesPerDay * 0.01 * secondDays

const sampleUnwrapped = (track: Track, from: number, to: number): number[] => {
  let previous = 180
  return nodesOf(from, to).map((at, index) => {
    const turned = turnOf(track, track.longitudeAt(at))
    previous = index === 0 ? turned : turned + 360 * Math.round((previous - turned) / 360)
    return previous
  })
}

/**
 * Whether no value of a short span can lie in another cell: every sample is farther from both boundaries than the track can go.
 * That holds across a jump too, because there is a sample on either side of it.
 */
const isConfined = (track: Track, samples: readonly number[], days: number): boolean => {
  const reach = track.maxSpeedDegreesPerDay * days
  const cell = Math.floor((samples[0] ?? Number.NaN) / track.stepDegrees) * track.stepDegrees
  return samples.every((sample) => sample - cell > reach && cell + track.stepDegrees - sample > reach)
}

/**
 * Halves the span until a polynomial of degree 5 describes each part to the tolerance, or nothing can happen in it, or a jump is
 * isolated. Jumps are real: the true node of Swiss Ephemeris has some of a tenth of an arcsecond, at the seams of the Moon's file.
 */
const fitPieces = (track: Track, from: number, to: number, found: Piece[]): void => {
  const samples = sampleUnwrapped(track, from, to)
  const piece = fitPiece(from, to, samples)
  if (isResolved(piece, toleranceOf(track)) || to - from <= jumpDays) {
    found.push(piece)
    return
  }
  if (isConfined(track, samples, to - from)) {
    found.push(constantPiece(from, to, samples[0] ?? Number.NaN))
    return
  }
  const middle = (from + to) / 2
  fitPieces(track, from, middle, found)
  fitPieces(track, middle, to, found)
}

const follow = (track: Track, from: number, to: number): Followed => {
  const middle = (from + to) / 2
  const turned = turnOf(track, track.longitudeAt(middle))
  const intoCell = turned % track.stepDegrees
  const reach = track.maxSpeedDegreesPerDay * ((to - from) / 2)
  if (intoCell > reach && track.stepDegrees - intoCell > reach) {
    return { track, still: cellOf(track, turned), pieces: [] }
  }
  const count = Math.max(1, Math.ceil((to - from) / (track.longestPieceDays ?? defaultPieceDays)))
  const edges = Array.from({ length: count + 1 }, (_, k) => (k === count ? to : from + ((to - from) * k) / count))
  const pieces: Piece[] = []
  for (let k = 0; k < count; k += 1) fitPieces(track, edges[k] ?? from, edges[k + 1] ?? to, pieces)
  return { track, still: null, pieces }
}

/**
 * None is lost: a piece whose bounded range holds no boundary has none; on a provably monotone piece the values at its ends
 * name every boundary between; anything else is halved, so turning points end up alone in pieces shorter than a touch.
 */
const crossPiece = (piece: Piece, step: number, found: number[]): void => {
  const { lowest, highest } = rangeOf(piece)
  if (Math.floor(lowest / step) === Math.floor(highest / step)) return
  if (piece.to - piece.from <= touchDays) {
    found.push((piece.from + piece.to) / 2)
    return
  }
  if (isMonotone(piece)) {
    const ends = [evaluatePiece(piece, piece.from), evaluatePiece(piece, piece.to)]
    // A boundary met exactly at an end counts once: as the end of a rising piece, as the start of a falling one.
    const first = Math.floor(Math.min(...ends) / step) + 1
    const last = Math.floor(Math.max(...ends) / step)
    for (let boundary = first; boundary <= last; boundary += 1) {
      found.push(solveMonotone(piece, boundary * step, rootPrecisionDays))
    }
    return
  }
  const middle = (piece.from + piece.to) / 2
  crossPiece(restrictPiece(piece, piece.from, middle), step, found)
  crossPiece(restrictPiece(piece, middle, piece.to), step, found)
}

const crossFollowed = ({ track, pieces }: Followed, found: number[]): void => {
  let endCell: number | null = null
  for (const piece of pieces) {
    const [start, end] = [evaluatePiece(piece, piece.from), evaluatePiece(piece, piece.to)].map((v) => cellOf(track, v))
    // Neighbouring pieces end and begin in different cells only where the track jumps.
    if (endCell !== null && start !== endCell) found.push(piece.from)
    if (isResolved(piece, toleranceOf(track))) crossPiece(piece, track.stepDegrees, found)
    else if (start !== end) found.push((piece.from + piece.to) / 2)
    endCell = end ?? null
  }
}

/**
 * Follows tracks over a span and finds all their crossings. Positions come from few samples per track: one if its speed cannot
 * carry it to a boundary, else six a day (or as many more as smoothness needs); everything after that is polynomials.
 */
export const followTracks = (tracks: readonly Track[], fromJdUt1: number, toJdUt1: number): Motion => {
  const followed = tracks.map((track) => follow(track, fromJdUt1, toJdUt1))
  const crossings: number[] = []
  for (const one of followed) crossFollowed(one, crossings)
  crossings.sort((a, b) => a - b)
  const cellAt = (index: number, jdUt1: number): number => {
    const one = followed[index]
    if (one === undefined) return Number.NaN
    if (one.still !== null) return one.still
    const piece = one.pieces.find(({ to }) => jdUt1 <= to) ?? one.pieces.at(-1)
    return piece === undefined ? Number.NaN : cellOf(one.track, evaluatePiece(piece, jdUt1))
  }
  return { crossings, cellAt }
}

/** `followTracks` for those who look their facts up otherwise. */
export const crossingsOf = (tracks: readonly Track[], fromJdUt1: number, toJdUt1: number): readonly number[] =>
  followTracks(tracks, fromJdUt1, toJdUt1).crossings

/** Facts by name, each as text that can be compared. */
export type Facts = Readonly<Record<string, string>>

const minutesPerDay = 1440
const longestStableMinutes = 720

const walk = (
  base: Facts,
  stops: readonly number[],
  factsAt: (jdUt1: number) => Facts,
  distance: (stop: number) => number,
): Map<string, number> => {
  const minutes = new Map<string, number>()
  const open = new Set(Object.keys(base))
  for (const [index, stop] of stops.entries()) {
    if (open.size === 0) break
    const next = stops[index + 1]
    if (next === undefined) break
    const here = factsAt((stop + next) / 2)
    for (const fact of open) {
      if (here[fact] === base[fact]) continue
      minutes.set(fact, Math.min(longestStableMinutes, distance(stop) * minutesPerDay))
      open.delete(fact)
    }
  }
  return minutes
}

const rounded = (minutes: number): number => Math.round(minutes * 100) / 100

/**
 * How far the clock can move before each fact changes. `crossings` must cover twelve hours on both sides of `atJdUt1`;
 * between two of them no fact may change. Minutes, to two decimals, capped at 720.
 */
export const stabilityOf = (
  factsAt: (jdUt1: number) => Facts,
  atJdUt1: number,
  crossings: readonly number[],
): Record<string, Stability> => {
  const base = factsAt(atJdUt1)
  const half = longestStableMinutes / minutesPerDay
  const ahead = crossings.filter((jd) => jd > atJdUt1 && jd < atJdUt1 + half)
  const behind = crossings.filter((jd) => jd <= atJdUt1 && jd > atJdUt1 - half).reverse()
  const plus = walk(base, [...ahead, atJdUt1 + half], factsAt, (stop) => stop - atJdUt1)
  const minus = walk(base, [...behind, atJdUt1 - half], factsAt, (stop) => atJdUt1 - stop)
  return Object.fromEntries(
    Object.keys(base).map((fact) => [
      fact,
      {
        minus_minutes: rounded(minus.get(fact) ?? longestStableMinutes),
        plus_minutes: rounded(plus.get(fact) ?? longestStableMinutes),
      },
    ]),
  )
}

/** A span of possible births; `atJdUt1` is the stated moment, null when the time of day is unknown. */
export type BirthWindow = { fromJdUt1: number; toJdUt1: number; atJdUt1: number | null }

/** The window a birth was stated with; null when its moment is taken as exact. */
export const birthWindowOf = ({ moment, window }: Birth): BirthWindow | null =>
  window && { fromJdUt1: window.from.jdUt1, toJdUt1: window.to.jdUt1, atJdUt1: moment?.jdUt1 ?? null }

/** What a sweep must cover for a certificate: twelve hours on both sides of the moment for the stability, and the whole window. */
export const certifiedSpanOf = (moment: Birth['moment'], window: BirthWindow | null): readonly [number, number] => {
  const halfDays = longestStableMinutes / minutesPerDay
  const around = moment === null ? [] : [moment.jdUt1 - halfDays, moment.jdUt1 + halfDays]
  const within = window === null ? [] : [window.fromJdUt1, window.toJdUt1]
  return [Math.min(...around, ...within), Math.max(...around, ...within)]
}

/**
 * The values each fact takes within a window, in order of time: one entry per unbroken stretch, so a value that comes back is
 * listed again. Shares are of the window's length and sum to 1 per fact; `from` and `to` are written by `utcText`.
 * `confidence` is the share in which all facts are as at the stated moment, or, without one, as in their commonest combination.
 */
export const possibilitiesOf = (
  factsAt: (jdUt1: number) => Facts,
  { fromJdUt1, toJdUt1, atJdUt1 }: BirthWindow,
  crossings: readonly number[],
  utcText: (jdUt1: number) => string,
): { possible: Record<string, Possibility[]>; confidence: number } => {
  const edges = [fromJdUt1, ...crossings.filter((jd) => jd > fromJdUt1 && jd < toJdUt1), toJdUt1]
  const length = toJdUt1 - fromJdUt1
  const stretches = new Map<string, { value: string; from: number; to: number }[]>()
  const combinations = new Map<string, number>()
  for (let k = 0; k + 1 < edges.length; k += 1) {
    const [from = fromJdUt1, to = toJdUt1] = [edges[k], edges[k + 1]]
    const facts = factsAt((from + to) / 2)
    const combination = JSON.stringify(facts)
    combinations.set(combination, (combinations.get(combination) ?? 0) + (to - from))
    for (const [fact, value] of Object.entries(facts)) {
      const runs = stretches.get(fact) ?? []
      const last = runs.at(-1)
      if (last?.value === value) last.to = to
      else runs.push({ value, from, to })
      stretches.set(fact, runs)
    }
  }
  const shareOf = (days: number): number => (length > 0 ? days / length : 1)
  const possible = Object.fromEntries(
    [...stretches].map(([fact, runs]) => [
      fact,
      runs.map(({ value, from, to }) => ({ value, share: shareOf(to - from), from: utcText(from), to: utcText(to) })),
    ]),
  )
  const agreeing =
    atJdUt1 === null ? Math.max(...combinations.values()) : (combinations.get(JSON.stringify(factsAt(atJdUt1))) ?? 0)
  return { possible, confidence: shareOf(agreeing) }
}
