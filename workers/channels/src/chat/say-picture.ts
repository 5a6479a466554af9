import { AppError } from '@orrery/contracts/errors'
import { createLog } from '@orrery/worker-kit/log'
import type { Turn } from './turn.ts'

const log = createLog({ worker: 'channels' })

/** Sharp on a phone, and far below what the apps take. */
const widthPx = 1080

/** The engine's picture as an image. False: it could not be drawn now, and nothing was said. */
export const sayPicture = async (
  turn: Turn,
  { engine, input, caption }: { engine: string; input: Record<string, unknown>; caption: string },
): Promise<boolean> => {
  const { actor, trace, ask } = turn
  try {
    const { svg } = await ask.READINGS.draw({ actor, trace, engine, input })
    const bytes = await ask.STUDIO.pictureToPng({ svg, widthPx })
    turn.say({ kind: 'picture', bytes, mime: 'image/png', caption })
    return true
  } catch (error) {
    if (!AppError.is(error)) throw error
    log('warn', 'picture.missing', { engine, code: error.code })
    return false
  }
}
