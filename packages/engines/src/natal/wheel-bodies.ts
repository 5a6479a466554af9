import { type Glyph, glyphAt } from '../glyphs.ts'
import { palette } from '../palette.ts'
import { element, type PictureNode } from '../picture.ts'
import { spreadOnCircle } from '../spread.ts'
import { natalBodies, type NatalBody } from './bodies.ts'
import type { NatalBodyFacts, NatalChart } from './schema.ts'
import { pointAt, radii, type Wheel } from './wheel-geometry.ts'
import { rangeArc } from './wheel-rings.ts'
import { degreeInSign, normalised, signedArc, writtenPosition } from '../zodiac.ts'

/**
 * Glyph and letters of each body that is drawn. The osculating apogee stands in the table only: it would crowd the
 * wheel.
 */
const marks: Readonly<Partial<Record<NatalBody, { glyph: Glyph; letters: string }>>> = {
  sun: { glyph: 'sun', letters: 'Su' },
  moon: { glyph: 'moon', letters: 'Mo' },
  mercury: { glyph: 'mercury', letters: 'Me' },
  venus: { glyph: 'venus', letters: 'Ve' },
  mars: { glyph: 'mars', letters: 'Ma' },
  jupiter: { glyph: 'jupiter', letters: 'Ju' },
  saturn: { glyph: 'saturn', letters: 'Sa' },
  uranus: { glyph: 'uranus', letters: 'Ur' },
  neptune: { glyph: 'neptune', letters: 'Ne' },
  pluto: { glyph: 'pluto', letters: 'Pl' },
  north_node: { glyph: 'north_node', letters: 'NN' },
  south_node: { glyph: 'south_node', letters: 'SN' },
  chiron: { glyph: 'chiron', letters: 'Ch' },
  lilith_mean: { glyph: 'lilith', letters: 'Li' },
}

/** Room that a glyph with its figures needs at the radius of the figures. */
const gapDegrees = 7.2

type Drawn = { body: NatalBody; glyph: Glyph; letters: string; facts: NatalBodyFacts; longitude: number }

/** Where a body is drawn: its longitude, or the middle of the stretch it may stand in. */
const drawnLongitude = ({ longitude, range }: NatalBodyFacts): number | null => {
  if (longitude !== null) return longitude
  return range && normalised(range.from + signedArc(range.from, range.to) / 2)
}

const drawnBodies = ({ bodies }: NatalChart): readonly Drawn[] =>
  natalBodies.flatMap((body) => {
    const mark = marks[body]
    const longitude = drawnLongitude(bodies[body])
    return mark && longitude !== null ? [{ body, ...mark, facts: bodies[body], longitude }] : []
  })

const figure = (wheel: Wheel, at: number, radius: number, content: string, attributes: PictureNode['attributes']) => {
  const { x, y } = pointAt(wheel, at, radius)
  return element('text', { x, y: y + 4, 'text-anchor': 'middle', fill: palette.ink, ...attributes }, [content])
}

const quietFigure = { 'font-size': 10.5, fill: palette.quiet } as const

/** Degrees and minutes, cut; whole degrees of the stretch where the time is unknown. A trailing r: retrograde. */
const figures = (
  wheel: Wheel,
  { longitude, range, retrograde }: NatalBodyFacts,
  at: number,
): readonly PictureNode[] => {
  const turned = retrograde ? ' r' : ''
  if (longitude === null) {
    const [from, to] = [Math.floor(degreeInSign(range?.from ?? 0)), Math.floor(degreeInSign(range?.to ?? 0))]
    return [
      figure(wheel, at, radii.stretch, `${from === to ? from : `${from}–${to}`}°${turned}`, { 'font-size': 12.5 }),
    ]
  }
  const minutes = Math.floor(degreeInSign(longitude) * 60 + 1e-9)
  return [
    figure(wheel, at, radii.degrees, `${Math.floor(minutes / 60)}°`, { 'font-size': 13, 'font-weight': 600 }),
    figure(wheel, at, radii.minutes, `${String(minutes % 60).padStart(2, '0')}′${turned}`, quietFigure),
  ]
}

const titleOf = ({ name, longitude, range, retrograde }: NatalBodyFacts): string => {
  const where =
    longitude === null && range
      ? `between ${writtenPosition(range.from)} and ${writtenPosition(range.to)}`
      : writtenPosition(longitude ?? 0)
  return `${name} ${where}${retrograde ? ', retrograde' : ''}`
}

const bodyMark = (wheel: Wheel, { body, glyph, letters, facts, longitude }: Drawn, at: number): PictureNode => {
  const [rim, bend] = [pointAt(wheel, longitude, radii.ticks), pointAt(wheel, at, radii.bodyLine)]
  const { x, y } = pointAt(wheel, at, radii.body)
  return element(
    'g',
    {},
    [
      element('title', {}, [titleOf(facts)]),
      ...(facts.longitude === null && facts.range ? [rangeArc(wheel, facts.range)] : []),
      element('path', {
        d: `M${rim.x.toFixed(3)} ${rim.y.toFixed(3)}L${bend.x.toFixed(3)} ${bend.y.toFixed(3)}`,
        stroke: palette.ink,
        'stroke-width': 1,
        'stroke-opacity': 0.7,
      }),
      element('circle', { cx: x, cy: y, r: 22, fill: 'transparent' }),
      glyphAt(glyph, { x, y, size: 24, stroke: palette.ink, strokeWidth: 1.7 }),
      figure(wheel, at, radii.letters, letters, quietFigure),
      ...figures(wheel, facts, at),
    ],
    `body:${body}`,
  )
}

/** Bodies as near their true degree as the others allow, each joined to it by a line. */
export const bodyMarks = (wheel: Wheel, chart: NatalChart): readonly PictureNode[] => {
  const drawn = drawnBodies(chart)
  const places = spreadOnCircle(
    drawn.map(({ longitude }) => longitude),
    gapDegrees,
  )
  return drawn.map((body, index) => bodyMark(wheel, body, places[index] ?? body.longitude))
}

/** Longitude at which a point of an aspect is drawn, or null if the wheel does not show it. */
export const aspectLongitude = (
  { bodies, angles }: NatalChart,
  point: NatalChart['aspects'][number]['a'],
): number | null => {
  if (point === 'ascendant' || point === 'midheaven') return angles && angles[point]
  return drawnLongitude(bodies[point])
}
