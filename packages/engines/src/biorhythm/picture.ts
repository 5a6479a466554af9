import { dayNumberOfIso, isoOfDayNumber, shortDate, writtenDate } from '../calendar-date.ts'
import { palette, typefaces } from '../palette.ts'
import { type Picture, type PictureNode, element } from '../picture.ts'
import { spreadOnLine } from '../spread.ts'
import { type Cycle, classicalCycles, crossesZero, cycleDays, cyclePercent, extendedCycles } from './cycles.ts'
import { writtenPercent } from './describe.ts'
import { pairPicture } from './pair-picture.ts'
import type { BiorhythmFacts, SingleBiorhythm } from './schema.ts'

const width = 760
const height = 400
const frame = { left: 62, right: 586, top: 44, bottom: 332 } as const
const daysBefore = 7

type Pen = { stroke: string; 'stroke-dasharray': string; 'stroke-width': number }

/** Colour and dash of each cycle: either alone tells the curves apart. */
export const pens: Readonly<Record<Cycle, Pen>> = {
  physical: { stroke: palette.bad, 'stroke-dasharray': 'none', 'stroke-width': 2.6 },
  emotional: { stroke: palette.calm, 'stroke-dasharray': '9 4', 'stroke-width': 2.6 },
  intellectual: { stroke: palette.accent, 'stroke-dasharray': '2.5 3.5', 'stroke-width': 2.8 },
  intuitive: { stroke: palette.good, 'stroke-dasharray': 'none', 'stroke-width': 1.2 },
  aesthetic: { stroke: palette.warn, 'stroke-dasharray': '9 4', 'stroke-width': 1.2 },
  spiritual: { stroke: palette.quiet, 'stroke-dasharray': '2.5 3.5', 'stroke-width': 1.4 },
}

type Scale = {
  birthDay: number
  firstDay: number
  lastDay: number
  x: (day: number) => number
  y: (percent: number) => number
}

const scaleOf = (facts: SingleBiorhythm): Scale => {
  const birthDay = dayNumberOfIso(facts.birth_date)
  const target = dayNumberOfIso(facts.target_date)
  const firstDay = target - daysBefore
  // At least a week on both sides, so that a curve shows its direction.
  const lastDay = target + Math.max(daysBefore, facts.forecast.length - 1)
  const perDay = (frame.right - frame.left) / (lastDay - firstDay)
  const middle = (frame.top + frame.bottom) / 2
  return {
    birthDay,
    firstDay,
    lastDay,
    x: (day) => frame.left + (day - firstDay) * perDay,
    y: (percent) => middle - (percent / 100) * (frame.bottom - middle - 12),
  }
}

const curvePath = (cycle: Cycle, { birthDay, firstDay, lastDay, x, y }: Scale): string => {
  const stepsPerDay = lastDay - firstDay > 40 ? 4 : 8
  const from = Math.max(firstDay, birthDay)
  const points = Array.from({ length: (lastDay - from) * stepsPerDay + 1 }, (_, step) => {
    const day = from + step / stepsPerDay
    const percent = 100 * Math.sin((2 * Math.PI * (day - birthDay)) / cycleDays[cycle])
    return `${x(day).toFixed(2)} ${y(percent).toFixed(2)}`
  })
  return `M${points.join('L')}`
}

const gridLines = ({ y }: Scale): readonly PictureNode[] =>
  [100, 50, 0, -50, -100].flatMap((percent) => [
    element('line', {
      x1: frame.left,
      x2: frame.right,
      y1: y(percent),
      y2: y(percent),
      stroke: percent === 0 ? palette.ink : palette.line,
      'stroke-width': percent === 0 ? 1.2 : 0.6,
      'stroke-opacity': percent === 0 ? 0.9 : 0.4,
    }),
    element(
      'text',
      { x: frame.left - 8, y: y(percent) + 4, 'text-anchor': 'end', 'font-size': 11.5, fill: palette.quiet },
      [percent === 0 ? '0' : `${percent > 0 ? '+' : '−'}${Math.abs(percent)} %`],
    ),
  ])

const dateLabel = (day: number, x: number): readonly PictureNode[] => [
  element('line', { x1: x, x2: x, y1: frame.bottom, y2: frame.bottom + 5, stroke: palette.line, 'stroke-width': 0.8 }),
  element('text', { x, y: frame.bottom + 20, 'text-anchor': 'middle', 'font-size': 11.5, fill: palette.quiet }, [
    shortDate(isoOfDayNumber(day)),
  ]),
]

/** Every day, or every few, so that dates never touch; counted from the target date, which has its own mark. */
const dateLabels = (facts: SingleBiorhythm, { firstDay, lastDay, x }: Scale): readonly PictureNode[] => {
  const target = dayNumberOfIso(facts.target_date)
  const step = Math.max(1, Math.ceil((lastDay - firstDay) / 11))
  const days = Array.from({ length: lastDay - firstDay + 1 }, (_, index) => firstDay + index)
  return days.flatMap((day) => ((day - target) % step === 0 && day !== target ? dateLabel(day, x(day)) : []))
}

const todayMark = (facts: SingleBiorhythm, { x }: Scale): readonly PictureNode[] => {
  const at = x(dayNumberOfIso(facts.target_date))
  return [
    element('line', {
      x1: at,
      x2: at,
      y1: frame.top - 8,
      y2: frame.bottom + 6,
      stroke: palette.ink,
      'stroke-width': 1,
      'stroke-dasharray': '1 3',
      'stroke-linecap': 'round',
    }),
    element(
      'text',
      { x: at, y: frame.top - 16, 'text-anchor': 'middle', 'font-size': 13, 'font-weight': 600, fill: palette.ink },
      [writtenDate(facts.target_date)],
    ),
  ]
}

/** A diamond where a classical curve passes zero within the day; its size does not grow with the number of curves. */
const crossingMarks = ({ birthDay, firstDay, lastDay, x, y }: Scale): readonly PictureNode[] =>
  classicalCycles.flatMap((cycle) => {
    const from = Math.max(firstDay, birthDay)
    const days = Array.from({ length: lastDay - from + 1 }, (_, index) => from + index)
    return days
      .filter((day) => crossesZero(cycle, day - birthDay))
      .map((day) => {
        const crossing = (Math.ceil((2 * (day - birthDay)) / cycleDays[cycle]) * cycleDays[cycle]) / 2 + birthDay
        const [cx, cy] = [x(Math.min(crossing, lastDay)), y(0)]
        return element('path', {
          d: `M${cx.toFixed(2)} ${(cy - 6).toFixed(2)}l6 6l-6 6l-6 -6Z`,
          fill: pens[cycle].stroke,
          stroke: palette.ground,
          'stroke-width': 1,
        })
      })
  })

const curve = (cycle: Cycle, facts: SingleBiorhythm, scale: Scale, labelY: number): PictureNode => {
  const percent = facts.cycle_details[cycle]?.percentage ?? 0
  const target = dayNumberOfIso(facts.target_date)
  const end = cyclePercent(cycle, scale.lastDay - scale.birthDay)
  const line = { fill: 'none', stroke: pens[cycle].stroke, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }
  return element(
    'g',
    {},
    [
      element('title', {}, [`${facts.cycle_details[cycle]?.name ?? cycle} ${writtenPercent(percent)}`]),
      element('path', { d: curvePath(cycle, scale), ...line, ...pens[cycle] }),
      element('circle', { cx: scale.x(target), cy: scale.y(percent), r: 4, fill: pens[cycle].stroke }),
      element('path', {
        d: `M${scale.x(scale.lastDay) + 3} ${scale.y(end).toFixed(2)}L${frame.right + 14} ${labelY.toFixed(2)}`,
        ...line,
        'stroke-width': 0.8,
        'stroke-opacity': 0.6,
      }),
      element('text', { x: frame.right + 19, y: labelY + 4.5, 'font-size': 13.5, fill: palette.ink }, [
        element('tspan', { 'font-weight': 600 }, [facts.cycle_details[cycle]?.name ?? cycle]),
        element('tspan', { fill: palette.quiet }, [` ${writtenPercent(percent)}`]),
      ]),
    ],
    `cycle:${cycle}`,
  )
}

/** Invisible columns, one a day: what a finger or the keyboard lands on. */
const dayColumns = (facts: SingleBiorhythm, { x }: Scale): readonly PictureNode[] => {
  const dayWidth = x(1) - x(0)
  return facts.forecast.map(({ date, overall_energy: energy }) =>
    element(
      'rect',
      {
        x: x(dayNumberOfIso(date)) - dayWidth / 2,
        y: frame.top,
        width: dayWidth,
        height: frame.bottom - frame.top,
        fill: 'transparent',
      },
      [element('title', {}, [`${writtenDate(date)}: mean ${writtenPercent(energy)}`])],
      `day:${date}`,
    ),
  )
}

const readingAid: readonly PictureNode[] = [
  element('path', { d: `M${frame.left + 6} ${height - 24}l6 6l-6 6l-6 -6Z`, fill: palette.quiet }),
  element('text', { x: frame.left + 20, y: height - 14, 'font-size': 12, fill: palette.quiet }, [
    'Diamonds: a classical cycle passes zero. Figures: heights on the marked day.',
  ]),
]

const altOf = (facts: SingleBiorhythm): string => {
  const heights = Object.values(facts.cycle_details).map(
    ({ name, percentage, phase }) => `${name} ${writtenPercent(percentage)} (${phase})`,
  )
  const [next] = facts.zero_crossings_ahead
  const crossing = next ? ` Next to pass zero: ${next.cycle}, ${writtenDate(next.date)}.` : ''
  return `On ${writtenDate(facts.target_date)}: ${heights.join(', ')}. Mean of the classical three ${writtenPercent(facts.overall_energy)}, ${facts.trend}.${crossing}`
}

const singlePicture = (facts: SingleBiorhythm): Picture => {
  const scale = scaleOf(facts)
  const cycles: readonly Cycle[] = [...classicalCycles, ...extendedCycles].filter((cycle) => facts.cycle_details[cycle])
  const ends = cycles.map((cycle) => scale.y(cyclePercent(cycle, scale.lastDay - scale.birthDay)))
  const labelYs = spreadOnLine(ends, 21)
  return {
    id: 'biorhythm-curves',
    title: `Biorhythm, ${writtenDate(facts.target_date)}`,
    alt: altOf(facts),
    width,
    height,
    children: [
      element('g', { 'font-family': typefaces.figures }, [
        ...gridLines(scale),
        ...dateLabels(facts, scale),
        ...todayMark(facts, scale),
        ...dayColumns(facts, scale),
        ...cycles.map((cycle, index) => curve(cycle, facts, scale, labelYs[index] ?? 0)),
        ...crossingMarks(scale),
        ...readingAid,
      ]),
    ],
  }
}

/** The curves around the target date; for two people, cycle by cycle. */
export const biorhythmPicture = (facts: BiorhythmFacts): Picture =>
  facts.variant === 'single' ? singlePicture(facts) : pairPicture(facts)
