import { element, type PictureNode } from './picture.ts'

/** Sums of decimals end in a tail of noughts and a one. */
const toThousandths = (value: number): number => Math.round(value * 1000) / 1000

const ring = (x: number, y: number, radius: number): string => {
  const [left, right] = [toThousandths(x - radius), toThousandths(x + radius)]
  return `M${right},${y}A${radius},${radius} 0 1 1 ${left},${y}A${radius},${radius} 0 1 1 ${right},${y}Z`
}

const northNode = `M-3.9,4.7C-8.8,-.2 -7,-8.6 0,-8.6C7,-8.6 8.8,-.2 3.9,4.7${ring(-5.4, 6.6, 2.3)}${ring(5.4, 6.6, 2.3)}`
const southNode = `M-3.9,-4.7C-8.8,.2 -7,8.6 0,8.6C7,8.6 8.8,.2 3.9,-4.7${ring(-5.4, -6.6, 2.3)}${ring(5.4, -6.6, 2.3)}`

/**
 * Signs of planets and zodiac as our own strokes in a box of 24 × 24 around the origin: no font, so no phone can turn them
 * into emoji. Drawn with a stroke and no fill.
 */
export const glyphs = {
  sun: `${ring(0, 0, 8.4)}${ring(0, 0, 0.9)}`,
  earth: `${ring(0, 0, 8.4)}M-8.4,0H8.4M0,-8.4V8.4`,
  moon: 'M5.2,-8.8A9.3,9.3 0 1 0 5.2,8.8A11,11 0 0 1 5.2,-8.8Z',
  mercury: `${ring(0, -1.4, 4.1)}M0,2.7V10M-3.4,6.5H3.4M-4.2,-10A4.2,4.5 0 0 0 4.2,-10`,
  venus: `${ring(0, -4.2, 5)}M0,.8V10M-4,5.4H4`,
  mars: `${ring(-2, 2.4, 5.6)}M2,-1.6L8.4,-8M3.2,-8.2H8.6V-2.8`,
  jupiter: 'M-6.6,-5.6C-5.8,-9.8 1.6,-10.2 1.1,-4.6C.7,-.6 -3,2.4 -7.2,3.6H7.6M4,-9V10',
  saturn: 'M-3,-10V4.8M-6.6,-6.6H2.2M-3,-.8C-1,-4.2 5.8,-4.4 5.2,.8C4.8,3.8 1.6,5.4 2.4,8.2C2.9,9.9 5.2,9.9 6.4,8.6',
  uranus: `M-7.2,-9.6C-4.6,-8.4 -4.6,-.4 -7.2,.8M7.2,-9.6C4.6,-8.4 4.6,-.4 7.2,.8M-5.2,-4.4H5.2M0,-9.4V4.6${ring(0, 7.2, 2.6)}`,
  neptune:
    'M-7,-8.8C-7,.2 -3.6,1.6 0,1.6C3.6,1.6 7,.2 7,-8.8M0,-9.6V10M-3.6,6H3.6M-9,-6.6L-7,-9.2L-5,-6.6M9,-6.6L7,-9.2L5,-6.6M-2,-7.2L0,-9.8L2,-7.2',
  pluto: `${ring(0, -6.6, 2.9)}M-6.2,-7.4C-6.2,1.4 6.2,1.4 6.2,-7.4M0,-.8V10M-4,5H4`,
  north_node: northNode,
  south_node: southNode,
  chiron: `M0,-10V2.6M5.2,-9.2L0,-3.4L5.2,2${ring(0, 6.2, 3.6)}`,
  lilith: 'M2.2,-10.2A5.6,5.6 0 1 0 2.2,.6A7,7 0 0 1 2.2,-10.2ZM-1.2,.9V10M-4.8,5.4H2.4',
  aries:
    'M0,9.6V-3.4C0,-9.2 -7.6,-10.6 -8.2,-5.6C-8.4,-3.4 -6.6,-1.9 -4.8,-2.6M0,-3.4C0,-9.2 7.6,-10.6 8.2,-5.6C8.4,-3.4 6.6,-1.9 4.8,-2.6',
  taurus: `${ring(0, 4, 5.6)}M-7.6,-9.6C-4.8,-9.6 -4.6,-1.6 0,-1.6C4.6,-1.6 4.8,-9.6 7.6,-9.6`,
  gemini: 'M-7.8,-9.4C-3,-7.4 3,-7.4 7.8,-9.4M-7.8,9.4C-3,7.4 3,7.4 7.8,9.4M-3.4,-8V8M3.4,-8V8',
  cancer: `${ring(-5.4, -2.4, 2.7)}${ring(5.4, 2.4, 2.7)}M-8.1,-2.4C-8.1,-9 2.6,-9.4 8.8,-5.4M8.1,2.4C8.1,9 -2.6,9.4 -8.8,5.4`,
  leo: `${ring(-5, 2.6, 2.8)}M-2.4,1.6C-1.8,-1.2 -5.6,-3.4 -4.4,-6.6C-3,-10.4 3.8,-10.2 4.6,-5.4C5.2,-1.4 1.2,3.2 2.2,7C2.9,9.7 6.2,9.6 7.6,7.2`,
  virgo:
    'M-9.4,-7.6C-7.8,-8.6 -7,-7.6 -7,-6V6.6M-7,-5.4C-6.4,-9 -2.6,-9 -2.6,-5.4V6.6M-2.6,-5.4C-2,-9 1.8,-9 1.8,-5.4V4.8C1.8,8 3.6,9.6 6.8,10M1.8,-3.2C3,-6.8 8.4,-6 8,-1.6C7.6,2.8 3,6.2 -1,8.6',
  libra: 'M-8.6,8H8.6M-8.6,3.6H-3C-6,1.6 -6.4,-2.6 -4.2,-5.4C-2.1,-8.1 2.1,-8.1 4.2,-5.4C6.4,-2.6 6,1.6 3,3.6H8.6',
  scorpio:
    'M-9.4,-7.6C-7.8,-8.6 -7,-7.6 -7,-6V6.6M-7,-5.4C-6.4,-9 -2.6,-9 -2.6,-5.4V6.6M-2.6,-5.4C-2,-9 1.8,-9 1.8,-5.4V5C1.8,8.8 5.4,9 8.8,6.2M9,9.8V6L5.2,5.7',
  sagittarius: 'M-8,8L8.2,-8.2M1.4,-8.4H8.4V-1.4M-5.6,-.6L.6,5.6',
  capricorn:
    'M-9.4,-8C-7,-8.6 -6,-7 -6,-4.4V4M-6,-4C-5,-8.8 -.6,-8.8 -.6,-4V4.6C-.6,8.2 -2.6,10 -5.4,9.6M-.6,3.4C0,-.8 7.2,-1.2 7.4,3.4C7.6,8 .4,8 -.6,3.8',
  aquarius: 'M-9,-2L-5.4,-5.4L-1.8,-2L1.8,-5.4L5.4,-2L9,-5.4M-9,5.6L-5.4,2.2L-1.8,5.6L1.8,2.2L5.4,5.6L9,2.2',
  pisces: 'M-7.2,-9.2C-3,-4 -3,4 -7.2,9.2M7.2,-9.2C3,-4 3,4 7.2,9.2M-7.6,0H7.6',
} as const satisfies Record<string, string>

export type Glyph = keyof typeof glyphs

/** A glyph centred at a point. The stroke keeps its width whatever the size. */
export const glyphAt = (
  glyph: Glyph,
  {
    x,
    y,
    size,
    stroke = 'currentColor',
    strokeWidth = 1.3,
  }: { x: number; y: number; size: number; stroke?: string; strokeWidth?: number },
): PictureNode =>
  element('path', {
    d: glyphs[glyph],
    transform: `translate(${x.toFixed(3)} ${y.toFixed(3)}) scale(${(size / 24).toFixed(3)})`,
    fill: 'none',
    stroke,
    'stroke-width': (strokeWidth * 24) / size,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  })
