import { palette, typefaces } from '../palette.ts'
import { element, type Picture, type PictureNode } from '../picture.ts'
import { bandOf, bandHeight, type Band } from './picture-band.ts'
import { inner, round, width } from './picture-frame.ts'
import { rangesPicture } from './picture-ranges.ts'
import { epochSecondsOf } from './calendar.ts'
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
          r: 8.5,
          fill: palette.calm,
          stroke: palette.ink,
          'stroke-width': 1.2,
        }),
        element('path', {
          d: `M${round(at - 2.5)} ${middle - 5.5}a6 6 0 1 0 0 11a7.4 7.4 0 0 1 0 -11Z`,
          fill: palette.ink,
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

const bandsOf = (facts: VimshottariFacts): readonly Band[] => {
  const { timeline, birth_info: birth } = facts
  const now = epochSecondsOf(timeline.current_date) ?? 0
  const bornAt = birth.utc === null ? null : epochSecondsOf(birth.utc)
  const uncertainty = timeline.date_uncertainty
  const bands: Band[] = []
  let periods = periodsOf(timeline)
  let parent: Period | null = null
  for (const [level, title] of bandTitles.entries()) {
    const current: Period | null =
      timeline.current_mahadasha === null ? null : (periods.find((period) => contains(period, now)) ?? null)
    bands.push({
      title: parent === null ? title : `${title} of ${parent.lords.join('–')}`,
      kind: periodTypes[level] ?? 'mahadasha',
      periods,
      current,
      now: timeline.current_mahadasha === null ? null : now,
      bornAt,
      top: firstBandTop + level * bandStep,
      moved: uncertainty && { earlierDays: uncertainty.earlier_days, laterDays: uncertainty.later_days },
    })
    if (current === null) break
    parent = current
    periods = subPeriodsOf(current)
  }
  return bands
}

/** Lines from the current period of one band to both ends of the next: the lower band is the upper one's part, widened. */
const zoomLines = (bands: readonly Band[]): readonly PictureNode[] =>
  bands.slice(0, -1).flatMap((band) => {
    const { periods, current, top } = band
    const [first, last] = [periods[0], periods.at(-1)]
    if (!current || !first || !last) return []
    const x = (at: number): number => round(inner.left + ((at - first.start) / (last.end - first.start)) * inner.width)
    const [from, to] = [top + bandHeight, top + bandStep]
    return [
      element('path', {
        d: `M${x(current.start)} ${from}L${inner.left} ${to}M${x(current.end)} ${from}L${inner.right} ${to}`,
        stroke: palette.accent,
        'stroke-width': 1,
        'stroke-opacity': 0.45,
        'stroke-dasharray': '2 3',
        fill: 'none',
      }),
    ]
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
  const [lowest] = bands.slice(-1)
  return {
    id: 'vimshottari-timeline',
    title: `Vimshottari periods from ${timeline.birth_nakshatra?.name ?? 'birth'}`,
    alt: altOf(facts),
    width,
    height: (lowest?.top ?? firstBandTop) + bandHeight + 48,
    children: [
      element('g', { 'font-family': typefaces.figures }, [
        ...moonStrip(timeline),
        ...zoomLines(bands),
        ...bands.flatMap(bandOf),
      ]),
    ],
  }
}
