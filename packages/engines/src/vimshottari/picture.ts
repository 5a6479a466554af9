import { writtenDate } from '../calendar-date.ts'
import { palette, typefaces } from '../palette.ts'
import { element, type Picture, type PictureNode } from '../picture.ts'
import { bandOf, bandHeight, type Band } from './picture-band.ts'
import { inner, legend, legendHeight, round, width } from './picture-frame.ts'
import { rangesPicture } from './picture-ranges.ts'
import { epochSecondsOf } from './instants.ts'
import { yearsOf } from './lords.ts'
import { contains, type Period, periodTypes, subPeriodsOf } from './periods.ts'
import type { VimshottariFacts, VimshottariTimeline } from './schema.ts'

const moonBar = { top: 36, height: 14 } as const
const firstBandTop = 116
const bandStep = 128

const label = (x: number, y: number, text: string, more: PictureNode['attributes'] = {}): PictureNode =>
  element('text', { x, y, 'font-size': 13.5, fill: palette.ink, ...more }, [text])

/** The nakshatra of birth in its four padas, with the Moon where she stood. */
const moonStrip = (timeline: VimshottariTimeline): readonly PictureNode[] => {
  const { birth_nakshatra: star, balance_at_birth: balance } = timeline
  if (star === null || balance === null || star.pada === null) return []
  const at = inner.left + balance.passed_fraction * inner.width
  const middle = moonBar.top + moonBar.height / 2
  const padas = [0, 1, 2, 3].map((index) =>
    element('rect', {
      x: round(inner.left + (index * inner.width) / 4),
      y: moonBar.top,
      width: round(inner.width / 4),
      height: moonBar.height,
      fill: index + 1 === star.pada ? palette.calm : palette.line,
      'fill-opacity': index + 1 === star.pada ? 0.4 : 0.1,
      stroke: palette.line,
      'stroke-width': 0.8,
    }),
  )
  return [
    element(
      'g',
      {},
      [
        element('title', {}, [`${star.name}, pada ${star.pada}`]),
        label(inner.left, 24, `Moon in ${star.name}, pada ${star.pada}`, {
          'font-family': typefaces.words,
          'font-size': 17,
        }),
        ...padas,
        element('circle', {
          cx: round(at),
          cy: middle,
          r: 8,
          fill: palette.calm,
          stroke: palette.ink,
          'stroke-width': 1.4,
        }),
        label(
          inner.left,
          moonBar.top + moonBar.height + 20,
          `${balance.years.toFixed(1)} of ${balance.planet}’s ${yearsOf(balance.planet)} years were left at birth`,
          { fill: palette.quiet, 'font-size': 13 },
        ),
      ],
      `nakshatra:${star.name}`,
    ),
  ]
}

/** Periods as they are drawn, from the dates that were told. */
const periodsOf = ({ all_mahadashas: told }: VimshottariTimeline): readonly Period[] =>
  told.map(({ planet, start_date, end_date, duration_years: years }) => ({
    lord: planet,
    lords: [planet],
    level: 1,
    start: epochSecondsOf(start_date) ?? 0,
    end: epochSecondsOf(end_date) ?? 0,
    years,
  }))

const bandTitles = ['Mahadashas', 'Antardashas', 'Pratyantardashas'] as const

type Row = { periods: readonly Period[]; parent: Period | null; current: Period | null }

/** Nine mahadashas, and the parts of the current one, and of the current one among those. */
const rowsOf = (timeline: VimshottariTimeline): readonly Row[] => {
  const now = timeline.current_mahadasha === null ? null : epochSecondsOf(timeline.current_date)
  const rows: Row[] = []
  let periods = periodsOf(timeline)
  let parent: Period | null = null
  while (rows.length < bandTitles.length) {
    const current: Period | null = now === null ? null : (periods.find((period) => contains(period, now)) ?? null)
    rows.push({ periods, parent, current })
    if (current === null) break
    parent = current
    periods = subPeriodsOf(current)
  }
  return rows
}

const bandsOf = ({ timeline, birth_info: birth }: VimshottariFacts): readonly Band[] => {
  const { current_mahadasha: lived, date_uncertainty: uncertainty, current_date: date } = timeline
  const now = lived === null ? null : epochSecondsOf(date)
  const bornAt = epochSecondsOf(birth.utc ?? '')
  const moved = uncertainty && { earlierDays: uncertainty.earlier_days, laterDays: uncertainty.later_days }
  return rowsOf(timeline).map(({ periods, parent, current }, level) => ({
    title: [bandTitles[level], ...(parent === null ? [] : ['of', parent.lords.join('–')])].join(' '),
    note: level === 0 && now !== null ? `▼ ${writtenDate(date.slice(0, 10))}` : null,
    kind: periodTypes[level] ?? 'mahadasha',
    periods,
    current,
    now,
    bornAt,
    top: firstBandTop + level * bandStep,
    moved,
  }))
}

/** A veil from the current period of one band to the whole width of the next: the lower band is that part, widened. */
const zoomVeils = (bands: readonly Band[]): readonly PictureNode[] =>
  bands.slice(0, -1).flatMap(({ periods, current, top }) => {
    const [first, last] = [periods[0], periods.at(-1)]
    if (!current || !first || !last) return []
    const x = (at: number): number => round(inner.left + ((at - first.start) / (last.end - first.start)) * inner.width)
    const [from, to] = [top + bandHeight, top + bandStep]
    const corners = `M${x(current.start)} ${from}L${x(current.end)} ${from}L${inner.right} ${to}L${inner.left} ${to}Z`
    return [element('path', { d: corners, fill: palette.accent, 'fill-opacity': 0.09 })]
  })

const altOf = ({ timeline }: VimshottariFacts): string => {
  const { birth_nakshatra: star, current_path: path, date_uncertainty: moved } = timeline
  const names = path.slice(0, 3).map(({ planet, period_type: kind, start_local_date: from, end_local_date: to }) => {
    return `${kind} ${planet} from ${from} to ${to}`
  })
  const current =
    names.length > 0 ? `On ${timeline.current_date.slice(0, 10)}: ${names.join('; ')}.` : 'No period is current.'
  const order = timeline.all_mahadashas.map(({ planet, start_local_date: from }) => `${planet} ${from.slice(0, 4)}`)
  const unsure = moved
    ? ` Dates may move ${Math.ceil(moved.earlier_days)} days earlier or ${Math.ceil(moved.later_days)} later.`
    : ''
  return `Moon in ${star?.name ?? ''}, pada ${star?.pada ?? ''}. ${current} Mahadashas and the years they begin: ${order.join(', ')}.${unsure}`
}

/** The timeline in three levels, each a part of the one above, with today marked; with an unknown time the ranges. */
export const timelinePicture = (facts: VimshottariFacts): Picture => {
  const { timeline } = facts
  if (!timeline.time_known) return rangesPicture(facts)
  const bands = bandsOf(facts)
  const bottom = (bands.at(-1)?.top ?? firstBandTop) + bandHeight + 48
  return {
    id: 'vimshottari-timeline',
    title: `Vimshottari periods from ${timeline.birth_nakshatra?.name ?? 'birth'}`,
    alt: altOf(facts),
    width,
    height: bottom + legendHeight,
    children: [
      element('g', { 'font-family': typefaces.figures }, [
        ...moonStrip(timeline),
        ...zoomVeils(bands),
        ...bands.flatMap(bandOf),
        ...legend(bottom),
      ]),
    ],
  }
}
