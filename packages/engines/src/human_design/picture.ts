import { type Glyph, glyphAt } from '../glyphs.ts'
import { palette, typefaces } from '../palette.ts'
import { element, type Picture, type PictureNode } from '../picture.ts'
import { centerIds, channels } from './anatomy.ts'
import { type Planet, planets, type Side } from './planets.ts'
import type { CenterId } from './content/centers.ts'
import { crossTitle } from './cross-title.ts'
import {
  centerShapes,
  channelHalves,
  cornerRadius,
  type Curve,
  gatePoint,
  gatePoints,
  type Point,
  towards,
} from './layout.ts'
import { at, designInk, height, label, middleX, onInk, personalityInk, stroke, width } from './pen.ts'
import type { HumanDesignChart } from './schema.ts'

const fillOfCenter: Readonly<Record<CenterId, string>> = {
  head: palette.accent,
  ajna: palette.good,
  throat: palette.warn,
  g: palette.accent,
  ego: palette.bad,
  spleen: palette.warn,
  sacral: palette.bad,
  solar_plexus: palette.warn,
  root: palette.warn,
}

type Sides = ReadonlySet<Side>

const sidesByGate = (chart: HumanDesignChart): ReadonlyMap<number, Sides> => {
  const active = new Map<number, Set<Side>>()
  const note = (gate: number, side: Side): void => {
    active.set(gate, (active.get(gate) ?? new Set<Side>()).add(side))
  }
  for (const planet of planets) {
    note(chart.personality_gates[planet].number, 'personality')
    note(chart.design_gates[planet].number, 'design')
  }
  return active
}

const pathOf = ([a, b, c, d]: Curve): string => `M${at(a)}C${at(b)} ${at(c)} ${at(d)}`

/** The shapes never change, so they are written out once. */
const halfPaths: ReadonlyMap<string, readonly [string, string]> = new Map(
  [...channelHalves].map(([id, [first, second]]) => [id, [pathOf(first), pathOf(second)]]),
)

const channelWidth = 7.5

/** One half of a channel: an empty tube, or filled as its gate is active. */
const halfChannel = (d: string, sides: Sides | undefined): readonly PictureNode[] => {
  if (sides === undefined) return [stroke(d, palette.line, channelWidth, { opacity: 0.2 })]
  const dashed = stroke(d, designInk, channelWidth, { 'stroke-dasharray': '6 2.5' })
  if (!sides.has('personality')) return [stroke(d, designInk, channelWidth, { opacity: 0.25 }), dashed]
  const solid = stroke(d, personalityInk, channelWidth)
  return sides.has('design') ? [solid, stroke(d, designInk, channelWidth, { 'stroke-dasharray': '5 7' })] : [solid]
}

const channelNodes = (active: ReadonlyMap<number, Sides>): readonly PictureNode[] =>
  // Active halves last, so that no empty tube crosses over them.
  [...channels]
    .sort((a, b) => activeHalves(a.gates, active) - activeHalves(b.gates, active))
    .map(({ id, gates }) => {
      const [first, second] = halfPaths.get(id) ?? []
      if (first === undefined || second === undefined) throw new RangeError(`Channel ${id} has no place.`)
      const halves = [...halfChannel(first, active.get(gates[0])), ...halfChannel(second, active.get(gates[1]))]
      const reach = [first, second].map((d) => stroke(d, 'transparent', 18))
      return element('g', {}, [...halves, ...reach], `channel:${id}`)
    })

const activeHalves = (gates: readonly [number, number], active: ReadonlyMap<number, Sides>): number =>
  gates.filter((gate) => active.has(gate)).length

/** A polygon with rounded corners. */
const roundedShape = (corners: readonly Point[]): string => {
  const parts = corners.map((corner, index) => {
    const previous = corners.at(index - 1) ?? corner
    const next = corners[(index + 1) % corners.length] ?? corner
    return `${index === 0 ? 'M' : 'L'}${at(towards(corner, previous, cornerRadius))}Q${at(corner)} ${at(towards(corner, next, cornerRadius))}`
  })
  return `${parts.join('')}Z`
}

const centerPaths = Object.fromEntries(centerIds.map((id) => [id, roundedShape(centerShapes[id])])) as Readonly<
  Record<CenterId, string>
>

const centerNodes = (chart: HumanDesignChart): readonly PictureNode[] =>
  centerIds.map((id) => {
    const isDefined = chart.centers[id].defined
    const shape = {
      d: centerPaths[id],
      stroke: isDefined ? fillOfCenter[id] : palette.line,
      'stroke-width': isDefined ? 2 : 1.25,
      'stroke-linejoin': 'round',
    }
    const fill = isDefined
      ? { fill: fillOfCenter[id], 'fill-opacity': 0.3 }
      : { fill: palette.raised, 'fill-opacity': 0.6 }
    return element('path', { ...shape, ...fill }, [], `center:${id}`)
  })

const gateMark = (gate: number, sides: Sides | undefined): readonly PictureNode[] => {
  const point = gatePoint(gate)
  const disc = { cx: point[0] + middleX, cy: point[1] }
  const reach = element('circle', { ...disc, r: 13, fill: 'transparent' })
  if (sides === undefined) return [reach, label(String(gate), point, { size: 10.5, fill: palette.quiet })]
  const ring = { ...disc, fill: 'none', stroke: designInk, 'stroke-width': 1.8 }
  if (!sides.has('personality')) {
    return [
      reach,
      element('circle', { ...ring, r: 10, fill: onInk }),
      label(String(gate), point, { size: 10.5, fill: designInk, weight: 600 }),
    ]
  }
  const solid = element('circle', { ...disc, r: sides.has('design') ? 9 : 10.4, fill: personalityInk })
  const both = sides.has('design') ? [element('circle', { ...ring, r: 10.8 })] : []
  return [reach, solid, ...both, label(String(gate), point, { size: 10.5, fill: onInk, weight: 600 })]
}

const gateNodes = (active: ReadonlyMap<number, Sides>): readonly PictureNode[] =>
  Object.keys(gatePoints).map((gate) =>
    element('g', {}, gateMark(Number(gate), active.get(Number(gate))), `gate:${gate}`),
  )

const columns = { design: { x: -336, anchor: 'start' }, personality: { x: 336, anchor: 'end' } } as const
const rowHeight = 38
const firstRowY = 196

const glyphOf: Readonly<Record<Planet, Glyph>> = Object.fromEntries(
  planets.map((planet) => [planet, planet]),
) as Record<Planet, Glyph>

const columnNodes = (chart: HumanDesignChart, side: Side): readonly PictureNode[] => {
  const { x, anchor } = columns[side]
  const inward = side === 'design' ? 1 : -1
  const ink = side === 'design' ? designInk : personalityInk
  const gates = side === 'design' ? chart.design_gates : chart.personality_gates
  const left = Math.min(x, x + 88 * inward)
  const sample = `M${left + middleX} ${firstRowY - 30}h88`
  const heading = [
    label(side === 'design' ? 'Design' : 'Personality', [x, firstRowY - 48], {
      size: 15,
      fill: ink,
      weight: 500,
      anchor,
      family: typefaces.words,
    }),
    stroke(sample, ink, 3, side === 'design' ? { 'stroke-dasharray': '6 2.5' } : {}),
  ]
  const rows = planets.map((planet, index) => {
    const y = firstRowY + index * rowHeight
    const { number, line } = gates[planet]
    return element(
      'g',
      {},
      [
        element('rect', { x: left + middleX - 6, y: y - 18, width: 100, height: 36, fill: 'transparent' }),
        glyphAt(glyphOf[planet], { x: x + 10 * inward + middleX, y, size: 19, stroke: ink, strokeWidth: 1.4 }),
        label(`${number}.${line}`, [x + 88 * inward, y], {
          size: 16,
          fill: palette.ink,
          weight: 500,
          anchor: anchor === 'start' ? 'end' : 'start',
        }),
      ],
      `activation:${side}.${planet}`,
    )
  })
  return [...heading, ...rows]
}

const arrowPath = ([x, y]: Point, direction: 'left' | 'right'): string => {
  const sign = direction === 'left' ? -1 : 1
  const from = x + middleX - 11 * sign
  return `M${from} ${y}h${22 * sign}m${-7 * sign} -6l${7 * sign} 6l${-7 * sign} 6`
}

const variablePlaces = {
  determination: [-106, 44],
  environment: [-106, 84],
  motivation: [106, 44],
  perspective: [106, 84],
} as const satisfies Record<string, Point>

const variableNodes = ({ variables }: HumanDesignChart): readonly PictureNode[] =>
  (Object.keys(variablePlaces) as (keyof typeof variablePlaces)[]).map((id) => {
    const [x, y] = variablePlaces[id]
    const ink = x < 0 ? designInk : personalityInk
    const outward = x < 0 ? -1 : 1
    return element(
      'g',
      {},
      [
        element('rect', {
          x: x + middleX + (x < 0 ? -118 : -18),
          y: y - 18,
          width: 136,
          height: 36,
          fill: 'transparent',
        }),
        stroke(arrowPath([x, y], variables[id].arrow), ink, 2.2, {
          'stroke-linecap': 'round',
          'stroke-linejoin': 'round',
        }),
        label(variables[id].name, [x + 24 * outward, y], {
          size: 12,
          fill: palette.quiet,
          anchor: outward < 0 ? 'end' : 'start',
        }),
      ],
      `variable:${id}`,
    )
  })

const captionNodes = (chart: HumanDesignChart): readonly PictureNode[] => {
  const { type_info: type, profile } = chart
  return [
    label(type.type_name, [0, 906], { size: 25, fill: palette.ink, weight: 500, family: typefaces.words }),
    label(
      `${profile.profile} ${profile.profile_name}  ·  ${type.authority} authority  ·  ${chart.definition_type} definition`,
      [0, 931],
      {
        size: 13,
        fill: palette.quiet,
      },
    ),
    label(crossTitle(chart.incarnation_cross), [0, 952], { size: 13, fill: palette.quiet }),
  ]
}

const altOf = (chart: HumanDesignChart): string => {
  const defined = centerIds.filter((id) => chart.centers[id].defined).map((id) => chart.centers[id].name)
  const centers = defined.length === 0 ? 'No center is defined.' : `Defined centers: ${defined.join(', ')}.`
  const joined = chart.defined_channels.map(({ id }) => id)
  const lines = joined.length === 0 ? '' : ` Defined channels: ${joined.join(', ')}.`
  return `${chart.type_info.type_name}, profile ${chart.profile.profile}, ${chart.type_info.authority} authority. ${centers}${lines}`
}

/** The bodygraph with both columns of activations and the four arrows. */
export const bodygraphPicture = (chart: HumanDesignChart): Picture => {
  const active = sidesByGate(chart)
  return {
    id: 'bodygraph',
    title: 'Human Design bodygraph',
    alt: altOf(chart),
    width,
    height,
    children: [
      ...columnNodes(chart, 'design'),
      ...columnNodes(chart, 'personality'),
      ...variableNodes(chart),
      ...channelNodes(active),
      ...centerNodes(chart),
      ...gateNodes(active),
      ...captionNodes(chart),
    ],
  }
}
