import { palette, typefaces } from '../palette.ts'
import { type Picture, type PictureNode, element } from '../picture.ts'
import { instinctTexts } from './content/instincts.ts'
import { centerTexts, typeTexts } from './content/types.ts'
import { typeTitle, writtenShare } from './describe.ts'
import type { EnneagramFacts, EnneagramProfile } from './schema.ts'
import {
  type Center,
  type EnneagramType,
  centers,
  enneagramTypes,
  growthCycles,
  instincts,
  typesOfCenter,
} from './structure.ts'

const width = 480
const middle = { x: 240, y: 252 } as const
const ring = 134
const centerRing = 212
const centerLabelRing = 223
const smallest = 12
const largest = 28

type Point = { x: number; y: number }

/** Nine at the top, the others clockwise, forty degrees apart. */
const angleOf = (type: number): number => ((type % 9) * 40 - 90) * (Math.PI / 180)

const onCircle = (angle: number, radius: number): Point => ({
  x: middle.x + radius * Math.cos(angle),
  y: middle.y + radius * Math.sin(angle),
})

const pointOf = (type: EnneagramType, radius: number = ring): Point => onCircle(angleOf(type), radius)

const at = ({ x, y }: Point): string => `${x.toFixed(2)} ${y.toFixed(2)}`

/** Area follows the probability, so that twice as likely looks twice as large. */
const discRadius = ({ probabilities, primary_type: primary }: EnneagramProfile, type: EnneagramType): number => {
  if (probabilities === null) return type === primary ? 24 : 15
  return smallest + (largest - smallest) * Math.sqrt(probabilities[type])
}

/** Room left free around a disc, so that no line runs under it where the ground is transparent. */
const clearance = 3

const lineEnds = (profile: EnneagramProfile, from: EnneagramType, to: EnneagramType): readonly [Point, Point] => {
  const [start, end] = [pointOf(from), pointOf(to)]
  const length = Math.hypot(end.x - start.x, end.y - start.y)
  const along = (distance: number): Point => ({
    x: start.x + ((end.x - start.x) / length) * distance,
    y: start.y + ((end.y - start.y) / length) * distance,
  })
  return [along(discRadius(profile, from) + clearance), along(length - discRadius(profile, to) - clearance)]
}

/** The arc of the circle between two neighbours, clockwise, from disc to disc. */
const arcBetween = (profile: EnneagramProfile, from: EnneagramType, to: EnneagramType): string => {
  const spanOf = (type: EnneagramType): number => 2 * Math.asin((discRadius(profile, type) + clearance) / 2 / ring)
  const start = onCircle(angleOf(from) + spanOf(from), ring)
  const end = onCircle(angleOf(to) - spanOf(to), ring)
  return `M${at(start)}A${ring} ${ring} 0 0 1 ${at(end)}`
}

const following = (type: EnneagramType): EnneagramType => enneagramTypes[type % 9] ?? type

const figure = (profile: EnneagramProfile): PictureNode => {
  const chords = growthCycles.flatMap((cycle) =>
    cycle.map((type, index) => {
      const [start, end] = lineEnds(profile, type, cycle[(index + 1) % cycle.length] ?? type)
      return `M${at(start)}L${at(end)}`
    }),
  )
  const arcs = enneagramTypes.map((type) => arcBetween(profile, type, following(type)))
  return element('path', {
    d: [...arcs, ...chords].join(''),
    fill: 'none',
    stroke: palette.line,
    'stroke-width': 1.1,
    'stroke-opacity': 0.8,
    'stroke-linecap': 'round',
  })
}

/** Where the name of a centre stands outside its arc; the lower two in the corners, where there is room. */
const centerLabels = {
  gut: { degrees: -90, anchor: 'middle', drop: 0 },
  heart: { degrees: 44, anchor: 'start', drop: 12 },
  head: { degrees: 136, anchor: 'end', drop: 12 },
} as const satisfies Record<Center, { degrees: number; anchor: string; drop: number }>

const centerArc = (center: Center, isOwn: boolean): PictureNode => {
  const [first, , last] = typesOfCenter[center]
  const [from, to] = [angleOf(first) - 0.3, angleOf(last) + 0.3]
  const { degrees, anchor, drop } = centerLabels[center]
  const label = onCircle(degrees * (Math.PI / 180), centerLabelRing)
  return element(
    'g',
    {},
    [
      element('path', {
        d: `M${at(onCircle(from, centerRing))}A${centerRing} ${centerRing} 0 0 1 ${at(onCircle(to, centerRing))}`,
        fill: 'none',
        stroke: isOwn ? palette.accent : palette.line,
        'stroke-width': isOwn ? 3 : 1.5,
        'stroke-linecap': 'round',
      }),
      element(
        'text',
        {
          x: label.x,
          y: label.y + drop,
          'text-anchor': anchor,
          'font-size': 16,
          'font-weight': isOwn ? 600 : 400,
          fill: isOwn ? palette.ink : palette.quiet,
        },
        [centerTexts[center].name],
      ),
    ],
    `center:${center}`,
  )
}

/** A line from disc to disc with a head at its end: solid towards growth, dashed towards stress. */
const arrow = (profile: EnneagramProfile, to: EnneagramType, kind: 'integration' | 'disintegration'): PictureNode => {
  const [start, tip] = lineEnds(profile, profile.primary_type, to)
  const length = Math.hypot(tip.x - start.x, tip.y - start.y)
  const [dx, dy] = [(tip.x - start.x) / length, (tip.y - start.y) / length]
  const back: Point = { x: tip.x - dx * 13, y: tip.y - dy * 13 }
  const colour = kind === 'integration' ? palette.good : palette.warn
  return element(
    'g',
    {},
    [
      element('path', {
        d: `M${at(start)}L${at(back)}`,
        stroke: colour,
        'stroke-width': 3.2,
        'stroke-dasharray': kind === 'integration' ? 'none' : '7 5',
        fill: 'none',
      }),
      element('path', {
        d: `M${at(tip)}L${at({ x: back.x - dy * 6.5, y: back.y + dx * 6.5 })}L${at({ x: back.x + dy * 6.5, y: back.y - dx * 6.5 })}Z`,
        fill: colour,
      }),
    ],
    `arrow:${kind}`,
  )
}

const arrows = (profile: EnneagramProfile): readonly PictureNode[] => {
  const { integration_direction: growth, disintegration_direction: stress } = profile
  return [
    ...(stress === null ? [] : [arrow(profile, stress, 'disintegration')]),
    ...(growth === null ? [] : [arrow(profile, growth, 'integration')]),
  ]
}

/** The arc from the type to its wing, along the circle. */
const wingArc = (profile: EnneagramProfile): readonly PictureNode[] => {
  const { wing, primary_type: type } = profile
  if (wing === null) return []
  const [from, to] = wing === following(type) ? [type, wing] : [wing, type]
  return [
    element(
      'g',
      {},
      [
        element('path', {
          d: arcBetween(profile, from, to),
          fill: 'none',
          stroke: palette.accent,
          'stroke-width': 5,
          'stroke-linecap': 'round',
        }),
      ],
      `wing:${wing}`,
    ),
  ]
}

const shareLabel = (profile: EnneagramProfile, type: EnneagramType): readonly PictureNode[] => {
  if (profile.probabilities === null) return []
  const isPrimary = type === profile.primary_type
  // Figures are wider than high, so they keep further off at the sides.
  const away = 16 + 13 * Math.abs(Math.cos(angleOf(type)))
  const { x, y } = pointOf(type, ring + discRadius(profile, type) + away)
  const share = writtenShare(profile.probabilities[type]).replace('under 1 %', '<1 %').replace('over 99 %', '>99 %')
  return [
    element(
      'text',
      {
        x,
        y: y + 5,
        'text-anchor': 'middle',
        'font-size': 15,
        'font-weight': isPrimary ? 700 : 400,
        fill: isPrimary ? palette.ink : palette.quiet,
      },
      [share],
    ),
  ]
}

const discPens = {
  primary: {
    disc: { fill: palette.accent, 'fill-opacity': 0.95, stroke: palette.accent, 'stroke-width': 2.5 },
    // Dark on the accent in both schemes.
    digit: { 'font-size': 20, 'font-weight': 700, fill: '#14161c' },
  },
  other: {
    disc: { fill: palette.calm, 'fill-opacity': 0.28, stroke: palette.calm, 'stroke-width': 1.4 },
    digit: { 'font-size': 17, 'font-weight': 500, fill: palette.ink },
  },
} as const

const disc = (profile: EnneagramProfile, type: EnneagramType): PictureNode => {
  const { x, y } = pointOf(type)
  const radius = discRadius(profile, type)
  const pen = discPens[type === profile.primary_type ? 'primary' : 'other']
  const share = profile.probabilities === null ? '' : `: ${writtenShare(profile.probabilities[type])}`
  return element(
    'g',
    {},
    [
      element('title', {}, [`Type ${typeTitle(type)}${share}`]),
      element('circle', { cx: x, cy: y, r: radius, ...pen.disc }),
      element('text', { x, y: y + 6, 'text-anchor': 'middle', 'font-family': typefaces.words, ...pen.digit }, [
        String(type),
      ]),
      ...shareLabel(profile, type),
    ],
    `type:${type}`,
  )
}

const instinctBars = (profile: EnneagramProfile, top: number): readonly PictureNode[] => {
  const { instinctual_probabilities: shares, instinctual_variant: variant } = profile
  if (shares === null) return []
  return instincts.map((instinct, row) => {
    const y = top + row * 30
    const isNamed = instinct === variant
    return element(
      'g',
      {},
      [
        element('text', { x: 36, y: y + 5, 'font-size': 15, 'font-weight': isNamed ? 600 : 400, fill: palette.ink }, [
          instinctTexts[instinct].name,
        ]),
        element('rect', { x: 196, y: y - 6, width: 180, height: 12, rx: 6, fill: palette.line, 'fill-opacity': 0.25 }),
        element('rect', {
          x: 196,
          y: y - 6,
          width: Math.max(12, 180 * shares[instinct]),
          height: 12,
          rx: 6,
          fill: isNamed ? palette.accent : palette.calm,
        }),
        element('text', { x: 446, y: y + 5, 'text-anchor': 'end', 'font-size': 15, fill: palette.quiet }, [
          writtenShare(shares[instinct]),
        ]),
      ],
      `instinct:${instinct}`,
    )
  })
}

/** Which line means growth and which stress; only where they are drawn. */
const key = (profile: EnneagramProfile, y: number): readonly PictureNode[] => {
  if (profile.integration_direction === null) return []
  const sample = (x: number, colour: string, dash: string, label: string): readonly PictureNode[] => [
    element('line', { x1: x, x2: x + 34, y1: y, y2: y, stroke: colour, 'stroke-width': 3, 'stroke-dasharray': dash }),
    element('text', { x: x + 42, y: y + 5, 'font-size': 15, fill: palette.quiet }, [label]),
  ]
  return [...sample(118, palette.good, 'none', 'in growth'), ...sample(258, palette.warn, '7 5', 'under stress')]
}

const altOf = (profile: EnneagramProfile): string => {
  const { probabilities, primary_type: type, wing, center } = profile
  const found =
    probabilities === null
      ? 'chosen by the person, not measured'
      : enneagramTypes.map((each) => `${each} ${writtenShare(probabilities[each])}`).join(', ')
  const lines =
    profile.integration_direction === null
      ? ''
      : ` In growth towards ${profile.integration_direction}, under stress towards ${profile.disintegration_direction}.`
  return `Type ${type}, ${typeTexts[type].name}, ${center} centre (${found}).${wing === null ? '' : ` Wing ${wing}.`}${lines}`
}

/** The nine-pointed figure: discs as large as their types are likely, lines of growth and stress, wing, centres, instincts. */
export const enneagramPicture = ({ profile }: EnneagramFacts): Picture => {
  const keyY = 500
  const hasBars = profile.instinctual_probabilities !== null
  return {
    id: 'enneagram-figure',
    title: `Enneagram: type ${typeTitle(profile.primary_type)}`,
    alt: altOf(profile),
    width,
    height: hasBars ? keyY + 122 : keyY + 26,
    children: [
      element('g', { 'font-family': typefaces.figures }, [
        ...centers.map((center) => centerArc(center, center === profile.center)),
        figure(profile),
        ...arrows(profile),
        ...wingArc(profile),
        ...enneagramTypes.map((type) => disc(profile, type)),
        ...key(profile, keyY),
        ...instinctBars(profile, keyY + 40),
      ]),
    ],
  }
}
