import { glyphAt } from '../glyphs.ts'
import { palette } from '../palette.ts'
import { element, type PictureNode } from '../picture.ts'
import { angleTexts } from './content/bodies.ts'
import { houseTexts } from './content/houses.ts'
import type { NatalChart } from './schema.ts'
import { arcBetween, centre, lineBetween, pointAt, radii, ringSector, type Wheel } from './wheel-geometry.ts'
import { elementOf, type Element, type Sign, signedArc, signs, writtenDegrees, writtenPosition } from '../zodiac.ts'

const elementTint: Readonly<Record<Element, string>> = {
  fire: palette.bad,
  earth: palette.good,
  air: palette.accent,
  water: palette.calm,
}

const glyphNames = {
  Aries: 'aries',
  Taurus: 'taurus',
  Gemini: 'gemini',
  Cancer: 'cancer',
  Leo: 'leo',
  Virgo: 'virgo',
  Libra: 'libra',
  Scorpio: 'scorpio',
  Sagittarius: 'sagittarius',
  Capricorn: 'capricorn',
  Aquarius: 'aquarius',
  Pisces: 'pisces',
} as const satisfies Record<Sign, string>

const circle = (radius: number, strokeWidth: number): PictureNode =>
  element('circle', {
    cx: centre,
    cy: centre,
    r: radius,
    fill: 'none',
    stroke: palette.line,
    'stroke-width': strokeWidth,
  })

const signSector = (wheel: Wheel, sign: Sign, index: number): PictureNode => {
  const { x, y } = pointAt(wheel, index * 30 + 15, radii.signGlyph)
  const letters = pointAt(wheel, index * 30 + 22.4, radii.signGlyph)
  return element(
    'g',
    {},
    [
      element('title', {}, [sign]),
      element('path', {
        d: ringSector(wheel, index * 30, index * 30 + 30, radii.rim, radii.signInner),
        fill: elementTint[elementOf(sign)],
        'fill-opacity': 0.12,
        stroke: palette.line,
        'stroke-width': 0.8,
      }),
      glyphAt(glyphNames[sign], { x, y, size: 27, stroke: elementTint[elementOf(sign)], strokeWidth: 1.7 }),
      element(
        'text',
        { x: letters.x, y: letters.y + 3.5, 'font-size': 10, 'text-anchor': 'middle', fill: palette.quiet },
        [sign.slice(0, 3)],
      ),
    ],
    `sign:${sign.toLowerCase()}`,
  )
}

const tickLength = (degree: number): number => {
  if (degree % 10 === 0) return 10
  return degree % 5 === 0 ? 7.5 : 4.5
}

/** All 360 degree ticks in three paths: one element each would make the picture heavy. */
const ticks = (wheel: Wheel): readonly PictureNode[] =>
  [10, 7.5, 4.5].map((length) => {
    const degrees = Array.from({ length: 360 }, (_, degree) => degree).filter((degree) => tickLength(degree) === length)
    return element('path', {
      d: degrees.map((degree) => lineBetween(wheel, degree, radii.signInner, radii.signInner - length)).join(''),
      stroke: palette.line,
      'stroke-width': length === 4.5 ? 0.6 : 1,
    })
  })

export const zodiacRing = (wheel: Wheel): readonly PictureNode[] => [
  ...signs.map((sign, index) => signSector(wheel, sign, index)),
  circle(radii.rim, 1.4),
  ...ticks(wheel),
  circle(radii.ticks, 0.8),
]

const houseSector = (wheel: Wheel, number: number, from: number, to: number): PictureNode => {
  const width = (((to - from) % 360) + 360) % 360
  const { x, y } = pointAt(wheel, from + width / 2, radii.houseNumber)
  return element(
    'g',
    {},
    [
      element('title', {}, [`House ${number}: ${houseTexts[number - 1]?.title ?? ''}, from ${writtenPosition(from)}`]),
      element('path', {
        d: ringSector(wheel, from, to, radii.houseOuter, radii.aspects),
        fill: palette.line,
        'fill-opacity': number % 2 === 0 ? 0.05 : 0.12,
      }),
      element('path', {
        d: lineBetween(wheel, from, radii.ticks, radii.aspects),
        stroke: palette.line,
        'stroke-width': 0.9,
        'stroke-opacity': 0.6,
      }),
      element('text', { x, y: y + 4.2, 'font-size': 12, 'text-anchor': 'middle', fill: palette.quiet }, [
        String(number),
      ]),
    ],
    `house:${number}`,
  )
}

export const houseRing = (wheel: Wheel, houses: NatalChart['houses']): readonly PictureNode[] => [
  ...(houses?.cusps.map((cusp, index, cusps) => houseSector(wheel, index + 1, cusp, cusps[(index + 1) % 12] ?? cusp)) ??
    []),
  ...(houses ? [circle(radii.houseOuter, 0.8)] : []),
  circle(radii.aspects, 0.8),
]

const angleLabels = { ascendant: 'Asc', midheaven: 'MC', descendant: 'Dsc', ic: 'IC' } as const

const angleMark = (wheel: Wheel, angle: keyof typeof angleLabels, longitude: number): PictureNode => {
  const { x, y } = pointAt(wheel, longitude, radii.angleLabel)
  const isMain = angle === 'ascendant' || angle === 'midheaven'
  return element(
    'g',
    {},
    [
      element('title', {}, [`${angleTexts[angle].name} ${writtenPosition(longitude)}`]),
      // Faint where glyphs and figures may stand on it.
      element('path', {
        d: lineBetween(wheel, longitude, radii.bodyLine, radii.houseOuter),
        stroke: palette.ink,
        'stroke-width': isMain ? 1.6 : 1,
        'stroke-opacity': 0.3,
      }),
      element('path', {
        d:
          lineBetween(wheel, longitude, radii.angleLine, radii.rim) +
          lineBetween(wheel, longitude, radii.ticks, radii.bodyLine) +
          lineBetween(wheel, longitude, radii.houseOuter, radii.aspects),
        stroke: palette.ink,
        'stroke-width': isMain ? 2.4 : 1.4,
        'stroke-linecap': 'round',
      }),
      element(
        'text',
        {
          x,
          y: y - 1,
          'font-size': isMain ? 15 : 12.5,
          'font-weight': isMain ? 600 : 400,
          'text-anchor': 'middle',
          fill: palette.ink,
        },
        [angleLabels[angle]],
      ),
      element('text', { x, y: y + 13, 'font-size': 10.5, 'text-anchor': 'middle', fill: palette.quiet }, [
        writtenDegrees(longitude),
      ]),
    ],
    `angle:${angle}`,
  )
}

export const angleMarks = (wheel: Wheel, angles: NatalChart['angles']): readonly PictureNode[] =>
  angles === null
    ? []
    : (Object.keys(angleLabels) as (keyof typeof angleLabels)[]).map((angle) => angleMark(wheel, angle, angles[angle]))

const stretchRadius = radii.ticks - 5

/** The stretch of longitude that a body covers during a day of unknown time. */
export const rangeArc = (wheel: Wheel, { from, to }: { from: number; to: number }): PictureNode =>
  element('path', {
    // A retrograde body begins the day further on than it ends it.
    d:
      signedArc(from, to) < 0 ? arcBetween(wheel, to, from, stretchRadius) : arcBetween(wheel, from, to, stretchRadius),
    fill: 'none',
    stroke: palette.accent,
    'stroke-width': 6,
    'stroke-opacity': 0.55,
  })
