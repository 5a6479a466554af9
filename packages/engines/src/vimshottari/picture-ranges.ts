import { palette, typefaces } from '../palette.ts'
import { element, type Picture, type PictureNode } from '../picture.ts'
import { epochSecondsOf } from './instants.ts'
import { inner, legend, legendHeight, round, shortName, width } from './picture-frame.ts'
import type { VimshottariFacts, VimshottariTimeline } from './schema.ts'

const top = 84
const rowStep = 34
const barHeight = 22
const barLeft = inner.left + 34

type Ranges = NonNullable<VimshottariTimeline['date_uncertainty']>['mahadashas']

const epoch = (text: string | undefined): number => epochSecondsOf(text ?? '') ?? 0

const yearOf = (text: string): string => text.slice(0, 4)

const row = ({ planet, starts, ends }: Ranges[number], index: number, x: (at: number) => number): PictureNode => {
  const y = top + index * rowStep
  const [from, sureFrom, sureTo, to] = [starts.earliest, starts.latest, ends.earliest, ends.latest].map((at) =>
    x(epoch(at)),
  )
  const bar = (left = 0, right = 0, opacity = 0.2): readonly PictureNode[] =>
    right - left < 0.5
      ? []
      : [
          element('rect', {
            x: left,
            y,
            width: round(right - left),
            height: barHeight,
            fill: palette.calm,
            'fill-opacity': opacity,
          }),
        ]
  return element(
    'g',
    {},
    [
      element('title', {}, [
        `${planet}: begins ${yearOf(starts.earliest)} to ${yearOf(starts.latest)}, ends ${yearOf(ends.earliest)} to ${yearOf(ends.latest)}`,
      ]),
      element('text', { x: inner.left, y: y + 16, 'font-size': 14, fill: palette.ink }, [shortName(planet)]),
      ...bar(from, to, 0.22),
      ...bar(sureFrom, sureTo, 0.55),
    ],
    `mahadasha:${planet}`,
  )
}

const yearMarks = (
  firstYear: number,
  lastYear: number,
  x: (at: number) => number,
  bottom: number,
): readonly PictureNode[] => {
  const first = Math.ceil(firstYear / 20) * 20
  const years = Array.from({ length: Math.floor((lastYear - first) / 20) + 1 }, (_, index) => first + index * 20)
  return years.flatMap((year) => {
    const at = x(epoch(`${String(year).padStart(4, '0')}-01-01`))
    return [
      element('line', {
        x1: at,
        x2: at,
        y1: top - 6,
        y2: bottom,
        stroke: palette.line,
        'stroke-width': 0.7,
        'stroke-opacity': 0.4,
      }),
      element('text', { x: at, y: bottom + 18, 'text-anchor': 'middle', 'font-size': 13, fill: palette.quiet }, [
        String(year),
      ]),
    ]
  })
}

const headingOf = ({ timeline, possible }: VimshottariFacts): string => {
  const names = [...new Set((possible?.['nakshatra'] ?? []).map(({ value }) => value))]
  return timeline.birth_nakshatra
    ? `Moon in ${timeline.birth_nakshatra.name}, whatever the hour`
    : `Moon in ${names.join(' or ')}`
}

/** Without an hour: for each mahadasha when it may begin and end (pale), and when it surely runs (full). */
export const rangesPicture = (facts: VimshottariFacts): Picture => {
  const ranges = facts.timeline.date_uncertainty?.mahadashas ?? []
  const [start, end] = [epoch(ranges[0]?.starts.earliest), epoch(ranges.at(-1)?.ends.latest)]
  const x = (at: number): number => round(barLeft + ((at - start) / Math.max(1, end - start)) * (inner.right - barLeft))
  const bottom = top + ranges.length * rowStep
  const now = epoch(facts.timeline.current_date)
  const today = x(Math.min(Math.max(now, start), end))
  const told = ranges.map(
    ({ planet, starts }) => `${planet} begins between ${yearOf(starts.earliest)} and ${yearOf(starts.latest)}`,
  )
  return {
    id: 'vimshottari-ranges',
    title: 'Vimshottari periods without a time of birth',
    alt: `${headingOf(facts)}. The hour of birth is not known, so only ranges can be told: ${told.join('; ')}.`,
    width,
    height: bottom + 50 + legendHeight,
    children: [
      element('g', { 'font-family': typefaces.figures }, [
        element('text', { x: inner.left, y: 24, 'font-size': 17, fill: palette.ink, 'font-family': typefaces.words }, [
          headingOf(facts),
        ]),
        element('text', { x: inner.left, y: 46, 'font-size': 13, fill: palette.quiet }, [
          'Full: surely running. Pale: perhaps, by the hour of birth.',
        ]),
        ...yearMarks(
          Number(yearOf(ranges[0]?.starts.earliest ?? '0')),
          Number(yearOf(ranges.at(-1)?.ends.latest ?? '0')),
          x,
          bottom,
        ),
        ...legend(bottom + 50),
        ...ranges.map((range, index) => row(range, index, x)),
        ...(now < start || now > end
          ? []
          : [
              element('line', {
                x1: today,
                x2: today,
                y1: top - 8,
                y2: bottom,
                stroke: palette.ink,
                'stroke-width': 1.6,
              }),
              element('path', { d: `M${round(today - 5)} ${top - 14}h10l-5 6Z`, fill: palette.ink }),
            ]),
      ]),
    ],
  }
}
