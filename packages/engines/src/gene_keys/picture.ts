import { glyphAt } from '../glyphs.ts'
import { designInk, personalityInk, textLine } from '../human_design/pen.ts'
import { palette, typefaces } from '../palette.ts'
import { element, type Picture, type PictureNode } from '../picture.ts'
import { sequences } from './content/sequences.ts'
import { spheres as sphereTexts } from './content/spheres.ts'
import { height, passage, pathLines, type Place, places, type Point, sphereRadius, width } from './layout.ts'
import type { GeneKeysFacts, GeneKeysProfile, Sphere } from './schema.ts'
import { type SequenceId, type SphereId, sphereIds, stepOf, lineFactOf } from './spheres.ts'

type Path = keyof typeof pathLines

/** Letter, dash and colour each tell the paths apart. */
const paths: Readonly<
  Record<Path, { letter: string; ink: string; stroke: Readonly<Record<string, string | number>> }>
> = {
  activation: { letter: 'A', ink: palette.accent, stroke: { 'stroke-width': 2.6 } },
  venus: { letter: 'V', ink: palette.bad, stroke: { 'stroke-width': 2.6, 'stroke-dasharray': '8 4.5' } },
  pearl: { letter: 'P', ink: palette.calm, stroke: { 'stroke-width': 3.4, 'stroke-dasharray': '0.1 6.5' } },
}
const pathIds = ['activation', 'venus', 'pearl'] as const satisfies readonly Path[]

const isPath = (id: SequenceId): id is Path => id !== 'further'

const line = (d: string, stroke: string, more: Readonly<Record<string, string | number>>): PictureNode =>
  element('path', { d, fill: 'none', stroke, 'stroke-linecap': 'round', ...more })

const ringOf = (side: Sphere['side']): Readonly<Record<string, string | number>> =>
  side === 'personality'
    ? { stroke: personalityInk, 'stroke-width': 2 }
    : { stroke: designInk, 'stroke-width': 2, 'stroke-dasharray': '5 2.6' }

const badgeRadius = 10.5

/** Letter of the path and number of the step. A second badge on a sphere is a sphere of its own and can be pointed at. */
const badge = (id: SphereId, [x, y]: Point, fact: string | undefined): PictureNode => {
  const { sequence, step } = stepOf(id)
  if (!isPath(sequence)) return element('g', {})
  const { letter, ink } = paths[sequence]
  return element(
    'g',
    {},
    [
      element('circle', {
        cx: x,
        cy: y,
        r: badgeRadius,
        fill: 'var(--picture-ground, #ffffff)',
        stroke: ink,
        'stroke-width': 1.4,
      }),
      textLine(`${letter}${step}`, [x, y], { size: 12.3, weight: 600, fill: ink }),
    ],
    fact,
  )
}

const badgeOffset = 22

const badgesOf = (filled: readonly Sphere[], { at: [x, y], badge: side }: Place): readonly PictureNode[] =>
  filled.map(({ sphere }, index) => {
    const isRight = (index === 1) !== (side === 'right')
    return badge(
      sphere,
      [x + (isRight ? badgeOffset : -badgeOffset), y - badgeOffset + 2],
      index === 0 ? undefined : `sphere:${sphere}`,
    )
  })

type IsSure = (sphere: Sphere) => boolean

/** Before a key whose line the stated accuracy of the time leaves open. */
const unsureMark = '~'

const beside = sphereRadius + 8

const label = (words: string, { at: [x, y], label: side }: Place, fill: string): PictureNode => {
  const style = { size: 12.5, fill }
  if (side === 'left') return textLine(words, [x - beside, y + 4], { ...style, anchor: 'end' })
  if (side === 'right') return textLine(words, [x + beside, y + 4], { ...style, anchor: 'start' })
  return textLine(words, [x, side === 'above' ? y - sphereRadius - 16 : y + sphereRadius + 13], style)
}

const emptyPlace = (place: Place): readonly PictureNode[] => [
  element('circle', {
    cx: place.at[0],
    cy: place.at[1],
    r: sphereRadius,
    fill: 'none',
    stroke: palette.line,
    'stroke-width': 1,
    opacity: 0.35,
  }),
  label(place.spheres.map((id) => sphereTexts[id].name).join(' · '), place, palette.quiet),
]

const filledPlace = (place: Place, filled: readonly Sphere[], isSure: IsSure): readonly PictureNode[] => {
  const [sphere] = filled
  if (sphere === undefined) return emptyPlace(place)
  const [x, y] = place.at
  const tint = isPath(sphere.sequence) ? paths[sphere.sequence].ink : palette.quiet
  const circle = { cx: x, cy: y, r: sphereRadius }
  return [
    element(
      'g',
      {},
      [
        element('circle', { ...circle, fill: tint, 'fill-opacity': 0.13, ...ringOf(sphere.side) }),
        glyphAt(sphere.planet, { x, y: y - 10, size: 13, stroke: palette.quiet, strokeWidth: 1.2 }),
        textLine(`${isSure(sphere) ? '' : unsureMark}${sphere.key}.${sphere.line}`, [x, y + 7], {
          size: isSure(sphere) ? 15.5 : 13.5,
          weight: 600,
        }),
        label(filled.map(({ name }) => name).join(' · '), place, palette.ink),
      ],
      `sphere:${sphere.sphere}`,
    ),
    ...badgesOf(filled, place),
  ]
}

const placeNodes = ({ spheres }: GeneKeysProfile, isSure: IsSure): readonly PictureNode[] =>
  places.flatMap((place) =>
    filledPlace(
      place,
      place.spheres.flatMap((id) => spheres[id] ?? []),
      isSure,
    ),
  )

const legendY = 562
const legendX: Readonly<Record<Path, number>> = { activation: 24, venus: 160, pearl: 278 }

/** Each path with its line in the legend: pointing at either finds the same explanation. */
const pathNode = (id: Path, isFilled: boolean): PictureNode => {
  const { letter, ink, stroke } = paths[id]
  const x = legendX[id]
  if (!isFilled) return element('g', { opacity: 0.3 }, [line(pathLines[id], palette.line, { 'stroke-width': 1 })])
  return element(
    'g',
    {},
    [
      line(pathLines[id], ink, stroke),
      element('rect', { x: x - 4, y: legendY - 14, width: 112, height: 28, fill: 'transparent' }),
      line(`M${x} ${legendY}h24`, ink, stroke),
      textLine(`${letter}  ${sequences[id].name.replace(' Sequence', '')}`, [x + 33, legendY], {
        size: 12.5,
        anchor: 'start',
      }),
    ],
    `path:${id}`,
  )
}

const sideLegend = (y: number): readonly PictureNode[] => [
  element('circle', { cx: 34, cy: y, r: 8, fill: 'none', ...ringOf('personality') }),
  textLine('Personality: at birth', [50, y], { size: 12.5, anchor: 'start', fill: palette.quiet }),
  element('circle', { cx: 200, cy: y, r: 8, fill: 'none', ...ringOf('design') }),
  textLine('Design: 88° of Sun before', [216, y], { size: 12.5, anchor: 'start', fill: palette.quiet }),
]

const unsureLegend = (y: number): PictureNode =>
  textLine(`${unsureMark}  may be another line at a time within the stated accuracy`, [200, y], {
    size: 12.5,
    fill: palette.quiet,
  })

const furtherNode = (isFilled: boolean): PictureNode =>
  element(
    'g',
    {},
    [
      element('rect', { x: 140, y: 440, width: 120, height: 18, fill: 'transparent' }),
      textLine(sequences.further.name, [200, 449], { size: 12.5, fill: palette.quiet, family: typefaces.words }),
    ],
    isFilled ? 'path:further' : undefined,
  )

const altOf = ({ spheres }: GeneKeysProfile, isSure: IsSure): string => {
  const listed = sphereIds.flatMap((id) => {
    const sphere = spheres[id]
    return sphere === null ? [] : [`${sphere.name} ${sphere.key}.${sphere.line}${isSure(sphere) ? '' : ' (uncertain)'}`]
  })
  return `Gene Keys and lines of the spheres in path order: ${listed.join(', ')}.`
}

/** The hologenetic profile: the spheres where the three paths pass, numbered in path order, and three beside them. */
export const profilePicture = (profile: GeneKeysProfile, possible: GeneKeysFacts['possible'] = null): Picture => {
  const isSure = ({ sphere }: Sphere): boolean => (possible?.[lineFactOf(sphere)]?.length ?? 1) === 1
  const isAllSure = sphereIds.every((id) => profile.spheres[id] === null || isSure(profile.spheres[id]))
  const filled = new Set(profile.sequences.map(({ sequence }) => sequence))
  const isWhole = filled.has('activation') && filled.has('venus')
  return {
    id: 'hologenetic-profile',
    title: 'Hologenetic profile',
    alt: altOf(profile, isSure),
    width,
    height: isAllSure ? height : height + 30,
    children: [
      ...(isWhole ? [line(passage, palette.quiet, { 'stroke-width': 1.4 })] : []),
      ...pathIds.map((id) => pathNode(id, filled.has(id))),
      furtherNode(filled.has('further')),
      ...placeNodes(profile, isSure),
      ...sideLegend(legendY + 32),
      ...(isAllSure ? [] : [unsureLegend(legendY + 62)]),
    ],
  }
}
