import { writtenDate } from '../calendar-date.ts'
import { palette } from '../palette.ts'
import { element, type PictureNode } from '../picture.ts'
import { instantText } from './instants.ts'
import { inner, round, shortName } from './picture-frame.ts'
import type { Period, PeriodType } from './periods.ts'

const secondsPerDay = 86_400
export const bandHeight = 46

/** One row of nine periods over the whole width. Instants in epoch seconds. */
export type Band = {
  title: string
  /** At the right of the heading. */
  note: string | null
  kind: PeriodType
  periods: readonly Period[]
  current: Period | null
  now: number | null
  bornAt: number | null
  top: number
  /** How far the dates can move; null when they are sure. */
  moved: { earlierDays: number; laterDays: number } | null
}

type Scale = (epochSeconds: number) => number

const scaleOf = ({ periods }: Band): Scale => {
  const start = periods[0]?.start ?? 0
  const end = periods.at(-1)?.end ?? start + 1
  return (at) => round(inner.left + (Math.min(Math.max(at, start), end) - start) * (inner.width / (end - start)))
}

const dayOf = (epochSeconds: number): string => writtenDate(instantText(epochSeconds).slice(0, 10))

const spanText = ({ start, end }: Period): string => `${dayOf(start)} – ${dayOf(end)}`

const fillOf = (period: Period, { current, now }: Band): PictureNode['attributes'] => {
  if (period === current) return { fill: palette.accent, 'fill-opacity': 0.42 }
  const isPast = now !== null && period.end <= now
  return { fill: palette.line, 'fill-opacity': isPast ? 0.24 : 0.07 }
}

const block = (period: Period, band: Band, x: Scale): PictureNode => {
  const [left, right] = [x(period.start), x(period.end)]
  return element(
    'g',
    {},
    [
      element('title', {}, [`${period.lords.join('–')}, ${spanText(period)}`]),
      element('rect', {
        x: left,
        y: band.top,
        width: round(right - left),
        height: bandHeight,
        stroke: palette.line,
        'stroke-width': 0.9,
        ...fillOf(period, band),
      }),
    ],
    `${band.kind}:${period.lords.join('-')}`,
  )
}

const clearOfMark = 15

/** The middle of a block, or of its wider part where the mark of today would cross the letters. */
const nameAt = (period: Period, { current, now }: Band, x: Scale): number => {
  const [left, right] = [x(period.start), x(period.end)]
  const middle = (left + right) / 2
  if (period !== current || now === null || Math.abs(x(now) - middle) > clearOfMark) return middle
  const mark = x(now)
  const [from, to] = mark - left > right - mark ? [left, mark] : [mark, right]
  return to - from > clearOfMark ? (from + to) / 2 : middle
}

const nameOf = (period: Period, band: Band, x: Scale): PictureNode =>
  element(
    'text',
    {
      x: round(nameAt(period, band, x)),
      y: band.top + 28.5,
      'text-anchor': 'middle',
      'font-size': 14,
      'font-weight': period === band.current ? 700 : 500,
      fill: palette.ink,
      'fill-opacity': band.now !== null && period.end <= band.now ? 0.72 : 1,
      'pointer-events': 'none',
    },
    [shortName(period.lord)],
  )

/** Steps from the stated edge to the ends of what is possible: overlaid, they fade outwards. */
const blurSteps = [0.25, 0.5, 0.75, 1] as const
const leastBlur = 1.2

const blurredEdges = (band: Band, x: Scale): readonly PictureNode[] => {
  const { moved, periods, top } = band
  if (moved === null) return []
  return periods.flatMap(({ start }) =>
    blurSteps.flatMap((step) => {
      const left = x(start - moved.earlierDays * step * secondsPerDay)
      const right = x(start + moved.laterDays * step * secondsPerDay)
      if (right - left < leastBlur) return []
      return [
        element('rect', {
          x: left,
          y: top,
          width: round(right - left),
          height: bandHeight,
          fill: palette.warn,
          'fill-opacity': 0.1,
          'pointer-events': 'none',
        }),
      ]
    }),
  )
}

const hatchStep = 5
const hatchLean = 12

/** Hatched: the part of the first period that nobody lived. */
const beforeBirth = ({ bornAt, periods, top }: Band, x: Scale): readonly PictureNode[] => {
  const start = periods[0]?.start ?? 0
  if (bornAt === null || bornAt <= start || x(bornAt) - x(start) < 0.5) return []
  const [left, right] = [x(start), x(bornAt)]
  const strokes: string[] = []
  for (let at = left; at < right; at += hatchStep) {
    const end = Math.min(right, at + hatchLean)
    strokes.push(
      `M${round(at)} ${top + bandHeight}L${round(end)} ${round(top + bandHeight * (1 - (end - at) / hatchLean))}`,
    )
  }
  return [
    element('path', {
      d: strokes.join(''),
      stroke: palette.quiet,
      'stroke-width': 0.8,
      'stroke-opacity': 0.7,
      'pointer-events': 'none',
    }),
    element('line', {
      x1: right,
      x2: right,
      y1: top - 3,
      y2: top + bandHeight + 3,
      stroke: palette.ink,
      'stroke-width': 1.3,
    }),
  ]
}

const nowMark = ({ now, top, current }: Band, x: Scale): readonly PictureNode[] => {
  if (now === null || current === null) return []
  const at = x(now)
  return [
    element('line', { x1: at, x2: at, y1: top - 4, y2: top + bandHeight, stroke: palette.ink, 'stroke-width': 1.8 }),
    element('path', { d: `M${round(at - 5)} ${top - 9}h10l-5 6Z`, fill: palette.ink }),
  ]
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

const edgeText = (epochSeconds: number, kind: PeriodType): string => {
  const iso = instantText(epochSeconds)
  return kind === 'mahadasha' ? iso.slice(0, 4) : `${months[Number(iso.slice(5, 7)) - 1] ?? ''} ${iso.slice(0, 4)}`
}

/** Dates under the edges: the current period's first, then the outer ones, then what still fits. */
const edgeDates = (band: Band, x: Scale): readonly PictureNode[] => {
  const { periods, current, kind, top } = band
  const gap = kind === 'mahadasha' ? 42 : 72
  const half = kind === 'mahadasha' ? 17 : 31
  const edges = [...periods.map(({ start }) => start), ...periods.slice(-1).map(({ end }) => end)]
  const wished = [...(current ? [current.start, current.end] : []), ...edges.slice(0, 1), ...edges.slice(-1), ...edges]
  const placed: { at: number; place: number }[] = []
  for (const at of wished) {
    const place = Math.min(Math.max(x(at), inner.left + half), inner.right - half)
    if (placed.every((other) => Math.abs(other.place - place) >= gap)) placed.push({ at, place })
  }
  return placed.map(({ at, place }) =>
    element(
      'text',
      { x: round(place), y: top + bandHeight + 17, 'text-anchor': 'middle', 'font-size': 13, fill: palette.quiet },
      [edgeText(at, kind)],
    ),
  )
}

/** A row with its heading, nine periods, blurred edges where dates are unsure, and today. */
export const bandOf = (band: Band): readonly PictureNode[] => {
  const x = scaleOf(band)
  return [
    element('text', { x: inner.left, y: band.top - 16, 'font-size': 13.5, fill: palette.ink }, [band.title]),
    ...(band.note === null
      ? []
      : [
          element(
            'text',
            { x: inner.right, y: band.top - 16, 'text-anchor': 'end', 'font-size': 13, fill: palette.quiet },
            [band.note],
          ),
        ]),
    ...band.periods.map((period) => block(period, band, x)),
    ...blurredEdges(band, x),
    ...beforeBirth(band, x),
    ...band.periods.map((period) => nameOf(period, band, x)),
    ...edgeDates(band, x),
    ...nowMark(band, x),
  ]
}
