import { palette, typefaces } from '../palette.ts'
import { element, type PictureNode } from '../picture.ts'
import type { Point } from './layout.ts'

export const width = 720
export const height = 968
export const middleX = width / 2

/** Colour and shape both say which side a thing is from: personality solid, design dashed or ringed, both in one. */
export const personalityInk = 'var(--picture-ink, #66739b)'
export const designInk = 'var(--picture-bad, #c24f4f)'
export const onInk = 'var(--picture-ground, #ffffff)'

/** A point of the layout in the picture's own coordinates, as paths write it. */
export const at = ([x, y]: Point): string => `${(x + middleX).toFixed(2)} ${y.toFixed(2)}`

/** An open line. */
export const stroke = (
  d: string,
  colour: string,
  strokeWidth: number,
  more: Record<string, string | number> = {},
): PictureNode => element('path', { d, fill: 'none', stroke: colour, 'stroke-width': strokeWidth, ...more })

type TextStyle = {
  size: number
  fill?: string
  weight?: number
  anchor?: 'start' | 'middle' | 'end'
  family?: string
}

/** One line of text in the picture's own coordinates, centred vertically on its point. */
export const textLine = (
  words: string,
  [x, y]: Point,
  { size, fill = palette.ink, weight = 400, anchor = 'middle', family = typefaces.figures }: TextStyle,
): PictureNode =>
  element(
    'text',
    {
      x,
      y: y + size * 0.35,
      'font-size': size,
      'font-family': family,
      'font-weight': weight,
      'text-anchor': anchor,
      'font-variant-numeric': 'tabular-nums',
      fill,
    },
    [words],
  )

/** The same at a point of the layout. */
export const label = (words: string, [x, y]: Point, style: TextStyle): PictureNode =>
  textLine(words, [x + middleX, y], style)
