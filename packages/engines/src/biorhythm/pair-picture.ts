import { dayNumberOfIso, shortDate, writtenDate } from '../calendar-date.ts'
import { palette, typefaces } from '../palette.ts'
import { type Picture, type PictureNode, element } from '../picture.ts'
import { cycleTexts } from './content/cycle-texts.ts'
import { classicalCycles, cycleDays } from './cycles.ts'
import type { PairBiorhythm } from './schema.ts'

type Classical = (typeof classicalCycles)[number]

const width = 760
const rowHeight = 120
const frame = { left: 132, right: 560, top: 58 } as const
const amplitude = 42
const minimumDays = 28

const colours: Readonly<Record<Classical, string>> = {
  physical: palette.bad,
  emotional: palette.calm,
  intellectual: palette.accent,
}

const curvePath = (cycle: Classical, birthDay: number, firstDay: number, days: number, middle: number): string => {
  const points = Array.from({ length: days * 4 + 1 }, (_, step) => {
    const day = step / 4
    const height = Math.sin((2 * Math.PI * (firstDay + day - birthDay)) / cycleDays[cycle])
    const x = frame.left + (day / days) * (frame.right - frame.left)
    return `${x.toFixed(2)} ${(middle - amplitude * height).toFixed(2)}`
  })
  return `M${points.join('L')}`
}

const row = (facts: PairBiorhythm, cycle: Classical, index: number): PictureNode => {
  const middle = frame.top + index * rowHeight + rowHeight / 2
  const firstDay = dayNumberOfIso(facts.target_date)
  const days = Math.max(minimumDays, facts.forecast.length - 1)
  const line = { fill: 'none', stroke: colours[cycle], 'stroke-linecap': 'round' }
  const share = `${(100 * facts[`${cycle}_compatibility`]).toFixed(0)} %`
  return element(
    'g',
    {},
    [
      element('title', {}, [`${cycleTexts[cycle].name}: ${share} in step`]),
      element('line', {
        x1: frame.left,
        x2: frame.right,
        y1: middle,
        y2: middle,
        stroke: palette.line,
        'stroke-width': 0.8,
      }),
      element('path', {
        d: curvePath(cycle, dayNumberOfIso(facts.person1_birth_date), firstDay, days, middle),
        ...line,
        'stroke-width': 2.6,
      }),
      element('path', {
        d: curvePath(cycle, dayNumberOfIso(facts.person2_birth_date), firstDay, days, middle),
        ...line,
        'stroke-width': 2.2,
        'stroke-dasharray': '3 5',
      }),
      element('text', { x: frame.left - 16, y: middle + 5, 'text-anchor': 'end', 'font-size': 14, fill: palette.ink }, [
        cycleTexts[cycle].name,
      ]),
      element(
        'text',
        { x: frame.right + 20, y: middle + 9, 'font-size': 26, fill: palette.ink, 'font-family': typefaces.words },
        [share],
      ),
      element('text', { x: frame.right + 90, y: middle + 7, 'font-size': 12, fill: palette.quiet }, ['in step']),
    ],
    `cycle:${cycle}`,
  )
}

const heading = (facts: PairBiorhythm): readonly PictureNode[] => [
  element('path', { d: `M${frame.left} 28h34`, stroke: palette.ink, 'stroke-width': 2.6 }),
  element('text', { x: frame.left + 42, y: 33, 'font-size': 14, fill: palette.ink }, [facts.person1_name.slice(0, 24)]),
  element('path', { d: 'M350 28h34', stroke: palette.ink, 'stroke-width': 2.2, 'stroke-dasharray': '3 5' }),
  element('text', { x: 392, y: 33, 'font-size': 14, fill: palette.ink }, [facts.person2_name.slice(0, 24)]),
]

/** Three rows, one for each classical cycle, with both curves from the target date on. */
export const pairPicture = (facts: PairBiorhythm): Picture => {
  const bottom = frame.top + classicalCycles.length * rowHeight
  const overall = (100 * facts.overall_compatibility).toFixed(0)
  return {
    id: 'biorhythm-pair',
    title: `Biorhythms of ${facts.person1_name} and ${facts.person2_name}`,
    alt: `In step: physical ${(100 * facts.physical_compatibility).toFixed(0)} %, emotional ${(100 * facts.emotional_compatibility).toFixed(0)} %, intellectual ${(100 * facts.intellectual_compatibility).toFixed(0)} %; together ${overall} %. Curves from ${writtenDate(facts.target_date)}.`,
    width,
    height: bottom + 40,
    children: [
      element('g', { 'font-family': typefaces.figures }, [
        ...heading(facts),
        ...classicalCycles.map((cycle, index) => row(facts, cycle, index)),
        element('text', { x: frame.left, y: bottom + 20, 'font-size': 12, fill: palette.quiet }, [
          `${shortDate(facts.target_date)}, ${Math.max(minimumDays, facts.forecast.length - 1)} days on`,
        ]),
        element('text', { x: frame.right + 20, y: bottom + 20, 'font-size': 12, fill: palette.quiet }, [
          `together ${overall} %`,
        ]),
      ]),
    ],
  }
}
