import { writtenDate } from '../calendar-date.ts'
import { palette, typefaces } from '../palette.ts'
import { element, type Picture, type PictureNode } from '../picture.ts'
import { type AspectType, aspectAngles } from './aspects.ts'
import { natalBodies } from './bodies.ts'
import { aspectTexts } from './content/aspects.ts'
import { aspectId, pointName } from './describe.ts'
import type { NatalAspect, NatalChart, NatalFacts } from './schema.ts'
import { aspectLongitude, bodyMarks } from './wheel-bodies.ts'
import { centre, pointAt, radii, size, type Wheel } from './wheel-geometry.ts'
import { angleMarks, houseRing, zodiacRing } from './wheel-rings.ts'
import { writtenPosition } from '../zodiac.ts'

type Pen = { stroke: string; dash: string; width: number }

const minorPen: Pen = { stroke: palette.quiet, dash: '1.5 4', width: 1.1 }
/** Colour and dash of each aspect: either alone tells them apart. */
const pens: Readonly<Partial<Record<AspectType, Pen>>> = {
  conjunction: { stroke: palette.accent, dash: 'none', width: 3 },
  sextile: { stroke: palette.calm, dash: '8 5', width: 1.2 },
  square: { stroke: palette.bad, dash: '4 4', width: 1.4 },
  trine: { stroke: palette.calm, dash: 'none', width: 1.4 },
  opposition: { stroke: palette.bad, dash: 'none', width: 1.5 },
}
const penOf = (type: AspectType): Pen => pens[type] ?? minorPen

/** A close aspect is drawn strongly, a wide one faintly. */
const opacityOf = ({ orb }: NatalAspect): number => (orb === null ? 0.7 : Math.max(0.3, 1 - orb / 11))

const aspectLine = (wheel: Wheel, chart: NatalChart, aspect: NatalAspect): readonly PictureNode[] => {
  const [from, to] = [aspectLongitude(chart, aspect.a), aspectLongitude(chart, aspect.b)]
  if (from === null || to === null) return []
  const [a, b] = [pointAt(wheel, from, radii.aspects - 3), pointAt(wheel, to, radii.aspects - 3)]
  const { stroke, dash, width } = penOf(aspect.type)
  const line = { x1: a.x, y1: a.y, x2: b.x, y2: b.y }
  const orb = aspect.orb === null ? '' : `, ${aspect.orb.toFixed(1)}° from exact`
  return [
    element(
      'g',
      {},
      [
        element('title', {}, [
          `${pointName(aspect.a)} ${aspectTexts[aspect.type].name.toLowerCase()} ${pointName(aspect.b)}${orb}`,
        ]),
        element('line', { ...line, stroke: 'transparent', 'stroke-width': 9 }),
        element('line', {
          ...line,
          stroke,
          'stroke-width': width,
          'stroke-dasharray': dash,
          'stroke-opacity': opacityOf(aspect),
          'stroke-linecap': 'round',
        }),
      ],
      aspectId(aspect),
    ),
  ]
}

/** Samples of the lines that occur, below the wheel: in the middle of the circle no label would fit. */
const lineKey = ({ aspects }: NatalChart): readonly PictureNode[] => {
  const types = (Object.keys(aspectAngles) as AspectType[]).filter((type) =>
    aspects.some((aspect) => aspect.type === type),
  )
  const shown = types.filter((type) => pens[type])
  const hasMinor = types.length > shown.length
  const rows = [
    ...shown.map((type) => ({ pen: penOf(type), name: aspectTexts[type].name.toLowerCase() })),
    ...(hasMinor ? [{ pen: minorPen, name: 'minor' }] : []),
  ]
  const step = 132
  const left = centre - (rows.length * step) / 2 + 12
  return rows.flatMap(({ pen, name }, index) => [
    element('line', {
      x1: left + index * step,
      x2: left + index * step + 30,
      y1: size + 14,
      y2: size + 14,
      stroke: pen.stroke,
      'stroke-width': pen.width,
      'stroke-dasharray': pen.dash,
      'stroke-linecap': 'round',
    }),
    element('text', { x: left + index * step + 37, y: size + 18.5, 'font-size': 12.5, fill: palette.quiet }, [name]),
  ])
}

const altOf = (chart: NatalChart): string => {
  const bodies = natalBodies.slice(0, 10).map((body) => {
    const { name, longitude, sign, range, house } = chart.bodies[body]
    if (longitude === null) return `${name} in ${sign ?? range?.signs.join(' or ') ?? ''}`
    return `${name} ${writtenPosition(longitude)}${house === null ? '' : ` in house ${house}`}`
  })
  const angles = chart.angles
    ? ` Ascendant ${writtenPosition(chart.angles.ascendant)}, Midheaven ${writtenPosition(chart.angles.midheaven)}.`
    : ' The time of birth is not known: no angles and no houses.'
  return `${bodies.join(', ')}.${angles} ${chart.aspects.length} aspects.`
}

/** The chart as a wheel: Ascendant on the left, signs against the clock; without a time 0° Aries on the left. */
export const wheelPicture = ({ chart, birth_info: birth }: NatalFacts): Picture => {
  const wheel: Wheel = { startLongitude: chart.angles?.ascendant ?? 0 }
  const time = birth.local_time === null ? 'time unknown' : birth.local_time
  return {
    id: 'natal-wheel',
    title: `Natal chart, ${writtenDate(birth.local_date)}, ${time}`,
    alt: altOf(chart),
    width: size,
    height: size + 40,
    children: [
      element('g', { 'font-family': typefaces.figures }, [
        ...zodiacRing(wheel),
        ...houseRing(wheel, chart.houses),
        ...angleMarks(wheel, chart.angles),
        ...[...chart.aspects]
          .sort((a, b) => (b.orb ?? 0) - (a.orb ?? 0))
          .flatMap((aspect) => aspectLine(wheel, chart, aspect)),
        ...bodyMarks(wheel, chart),
        ...lineKey(chart),
      ]),
    ],
  }
}
