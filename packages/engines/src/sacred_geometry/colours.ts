import { palette } from '../palette.ts'
import type { ColorScheme } from './pattern-types.ts'

/** Middle tones that read on white and on black. Figures choose one by their tone, round and round. */
export const schemes: Readonly<Record<ColorScheme, readonly string[]>> = {
  golden: [palette.accent, '#b98a2c', '#c49a45', '#a9782a', '#cda95c', '#96702d', '#b58f4e'],
  rainbow: ['#d0554f', '#d9822f', '#c2a01f', '#4f9d57', '#3f8fb5', '#5b6fd1', '#9a5cc0'],
  monochrome: [palette.ink],
  chakra: ['#cf4f4f', '#d9822f', '#bd9d22', '#4b9a68', '#4a93c4', '#6366c7', '#9a5fc4'],
  elemental: ['#cc5a3c', '#4b83c9', '#5f9a55', '#b3943a', '#8a6fc0'],
}

export const toneColour = (scheme: ColorScheme, tone: number): string => {
  const colours = schemes[scheme]
  return colours[((tone % colours.length) + colours.length) % colours.length] ?? palette.ink
}
