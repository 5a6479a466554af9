import { AppError } from '@orrery/contracts/errors'
import { createLog } from '@orrery/worker-kit/log'
import type { Turn } from './turn.ts'

const log = createLog({ worker: 'channels' })

/** Sharp on a phone, and far below what the apps take. */
const widthPx = 1080

/** `none`: there is no picture of this; `missing`: it could not be drawn now. Then nothing was said. */
export type Pictured = 'drawn' | 'none' | 'missing'

/** The engine's picture as an image. */
export const sayPicture = async (
  turn: Turn,
  { engine, input, caption }: { engine: string; input: Record<string, unknown>; caption: string },
): Promise<Pictured> => {
  const { actor, trace, ask } = turn
  try {
    const { svg } = await ask.READINGS.draw({ actor, trace, engine, input })
    const bytes = await ask.STUDIO.pictureToPng({ svg, widthPx })
    turn.say({ kind: 'picture', bytes, mime: 'image/png', caption })
    return 'drawn'
  } catch (error) {
    if (!AppError.is(error)) throw error
    if (error.code === 'NOT_FOUND') return 'none'
    log('warn', 'picture.missing', { engine, code: error.code })
    return 'missing'
  }
}
