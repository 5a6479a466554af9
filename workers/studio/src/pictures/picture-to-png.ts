import { AppError } from '@orrery/contracts/errors'
import { Resvg, initWasm } from '@resvg/resvg-wasm'
import wasm from '@resvg/resvg-wasm/index_bg.wasm'
import inter from '../../gen/fonts/inter.bin'
import newsreader from '../../gen/fonts/newsreader.bin'
import { writeOutPalette } from './write-out-palette.ts'

const longestSvg = 4_000_000
const widthsPx = [16, 2400] as const
/** Memory is four bytes a pixel, and the worker has 128 MB for everything. */
const mostPixels = 8_000_000

/**
 * The same picture under the name that the file of Newsreader gives itself. A line with letters that it lacks is drawn in Inter,
 * all of it.
 */
export const writtenForFonts = (svg: string): string =>
  svg.replaceAll("'Newsreader Variable'", "'Newsreader 16pt 16pt'")

const fonts = [newsreader, inter].map((bytes) => new Uint8Array(bytes))

/** Compiled once for the life of the isolate; a start that failed is tried again. */
let started: Promise<void> | null = null
const start = (): Promise<void> => {
  started ??= initWasm(wasm).catch((error: unknown) => {
    started = null
    throw error
  })
  return started
}

type Drawing = InstanceType<typeof Resvg>

const parse = (svg: string, widthPx: number): Drawing => {
  try {
    return new Resvg(svg, {
      fitTo: { mode: 'width', value: widthPx },
      font: {
        fontBuffers: fonts,
        defaultFontFamily: 'Inter Variable',
      },
    })
  } catch (error) {
    throw new AppError('INVALID_INPUT', 'The picture is no SVG that can be drawn.', {
      reason: String(error).slice(0, 200),
    })
  }
}

const drawn = (drawing: Drawing, widthPx: number): Uint8Array => {
  if ((drawing.height / drawing.width) * widthPx ** 2 > mostPixels) {
    throw new AppError('TOO_LARGE', 'The picture is too high for this width. Ask for a narrower one.')
  }
  const image = drawing.render()
  try {
    // The bytes lie in the module's own memory until they are copied.
    return image.asPng().slice()
  } finally {
    image.free()
  }
}

/**
 * An SVG picture as PNG, `widthPx` wide, with our own fonts; colours that are still names of the palette become those of
 * the light scheme. `INVALID_INPUT` for what is no SVG or no such width, `TOO_LARGE` for more than 8 million pixels.
 */
export const pictureToPng = async ({ svg, widthPx }: { svg: string; widthPx: number }): Promise<Uint8Array> => {
  const [least, most] = widthsPx
  if (!Number.isInteger(widthPx) || widthPx < least || widthPx > most) {
    throw new AppError('INVALID_INPUT', `Give widthPx as a whole number from ${least} to ${most}.`)
  }
  if (svg.length > longestSvg) throw new AppError('TOO_LARGE', 'The picture is longer than 4 million characters.')
  await start()
  const drawing = parse(writtenForFonts(writeOutPalette(svg)), widthPx)
  try {
    return drawn(drawing, widthPx)
  } finally {
    drawing.free()
  }
}
