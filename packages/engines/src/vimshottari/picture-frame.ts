import { palette } from '../palette.ts'
import { element, type PictureNode } from '../picture.ts'
import { lords } from './lords.ts'

/** Narrow enough that its letters stay legible on a phone of 360 pixels. */
export const width = 420
export const inner = { left: 14, right: 406, width: 392 } as const

export const round = (value: number): number => Math.round(value * 100) / 100

/** Two letters of each lord; the legend and the title of the element have the whole name. */
export const shortName = (lord: string): string => lord.slice(0, 2)

const legendLine = 19
const lordsOnFirstLine = 5
/** Room for the legend and a margin below it. */
export const legendHeight = 2 * legendLine + 12

/** What the two letters stand for. */
export const legend = (top: number): readonly PictureNode[] =>
  [lords.slice(0, lordsOnFirstLine), lords.slice(lordsOnFirstLine)].map((names, line) =>
    element('text', { x: inner.left, y: top + line * legendLine, 'font-size': 13, fill: palette.quiet }, [
      names.map((name) => `${shortName(name)} ${name}`).join(' · '),
    ]),
  )
