import { glyphAt, type Glyph } from '@orrery/engines/glyphs'
import { palette, typefaces } from '@orrery/engines/palette'
import { element, type Picture, type PictureNode } from '@orrery/engines/picture'

/** Inner orbit first: the Moon is nearest, then as the ancients ordered them by speed, then the later finds. */
export const dialBodies = [
  'moon',
  'mercury',
  'venus',
  'sun',
  'mars',
  'jupiter',
  'saturn',
  'uranus',
  'neptune',
  'pluto',
] as const
export type DialBody = (typeof dialBodies)[number]

const signs = [
  'aries',
  'taurus',
  'gemini',
  'cancer',
  'leo',
  'virgo',
  'libra',
  'scorpio',
  'sagittarius',
  'capricorn',
  'aquarius',
  'pisces',
] as const satisfies readonly Glyph[]

const size = 640
const centre = size / 2
const signRing = { inner: 262, outer: 306 } as const
const orbitOf = (index: number): number => 44 + index * 21.5

/** Longitude 0° stands at nine o'clock and runs anticlockwise, as on every chart of the sky. */
const at = (longitude: number, radius: number): { x: number; y: number } => {
  const angle = ((180 - longitude) * Math.PI) / 180
  return { x: centre + radius * Math.cos(angle), y: centre + radius * Math.sin(angle) }
}

const circle = (radius: number, opacity: number): PictureNode =>
  element('circle', {
    cx: centre,
    cy: centre,
    r: radius,
    fill: 'none',
    stroke: palette.line,
    'stroke-opacity': opacity,
    'stroke-width': 1,
  })

const signParts = (): readonly PictureNode[] =>
  signs.flatMap((sign, index) => {
    const [from, to] = [at(index * 30, signRing.inner), at(index * 30, signRing.outer)]
    const border = {
      x1: from.x,
      y1: from.y,
      x2: to.x,
      y2: to.y,
      stroke: palette.line,
      'stroke-opacity': 0.6,
      'stroke-width': 1,
    }
    const middle = at(index * 30 + 15, (signRing.inner + signRing.outer) / 2)
    return [element('line', border), glyphAt(sign, { ...middle, size: 20, stroke: palette.quiet })]
  })

const degreeTicks = (): readonly PictureNode[] =>
  Array.from({ length: 72 }, (_, index) => {
    const [from, to] = [at(index * 5, signRing.inner), at(index * 5, signRing.inner - (index % 6 === 0 ? 8 : 4))]
    return element('line', {
      x1: from.x,
      y1: from.y,
      x2: to.x,
      y2: to.y,
      stroke: palette.line,
      'stroke-opacity': 0.7,
      'stroke-width': 1,
    })
  })

const bodyParts = (body: DialBody, longitude: number, index: number): readonly PictureNode[] => {
  const radius = orbitOf(index)
  const place = at(longitude, radius)
  const end = at(longitude, signRing.inner)
  const stroke = body === 'sun' ? palette.accent : palette.ink
  return [
    circle(radius, 0.28),
    element('line', {
      x1: place.x,
      y1: place.y,
      x2: end.x,
      y2: end.y,
      stroke: palette.line,
      'stroke-opacity': 0.35,
      'stroke-width': 1,
      'stroke-dasharray': '1 4',
    }),
    element('circle', { cx: place.x, cy: place.y, r: 13.5, fill: palette.ground }),
    glyphAt(body, { ...place, size: 19, stroke, strokeWidth: 1.5 }),
  ]
}

/** `19° Scorpio` */
const writtenLongitude = (longitude: number): string => {
  const sign = signs[Math.floor(longitude / 30) % 12] ?? 'aries'
  return `${Math.floor(longitude % 30)}° ${sign.charAt(0).toUpperCase()}${sign.slice(1)}`
}

const nameOf = (body: DialBody): string => body.charAt(0).toUpperCase() + body.slice(1)

/** Where every body stands, as an orrery seen from above with the Earth in the middle. */
export const skyDial = (longitudes: Readonly<Record<DialBody, number>>): Picture => ({
  id: 'sky-now',
  title: 'The sky now',
  alt: dialBodies.map((body) => `${nameOf(body)} ${writtenLongitude(longitudes[body])}`).join(', '),
  width: size,
  height: size,
  children: [
    element('g', { 'font-family': typefaces.figures }, [
      circle(signRing.outer, 0.8),
      circle(signRing.inner, 0.8),
      ...degreeTicks(),
      ...signParts(),
      ...dialBodies.flatMap((body, index) => bodyParts(body, longitudes[body], index)),
      glyphAt('earth', { x: centre, y: centre, size: 22, stroke: palette.calm }),
    ]),
  ],
})
