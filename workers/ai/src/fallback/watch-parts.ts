import { type ModelCall, type ModelPart, ProviderFailure } from '../providers/provider.ts'
import type { Timers } from './timers.ts'

const silent = {
  first_token_timeout: 'The provider did not begin to answer in time.',
  stalled: 'The provider fell silent in the middle of its answer.',
} as const

type Silence = keyof typeof silent

/**
 * Parts of one attempt under its timers. Whoever is silent for too long is hung up on, and the attempt fails with the
 * class of its silence, whatever error the hanging up brings about.
 *
 * @param open begins the call with the signal that hangs up.
 */
export async function* watchParts(
  open: (signal: ModelCall['signal']) => AsyncIterable<ModelPart>,
  { firstTokenMs, stallMs, attemptMs }: Timers,
  caller: AbortSignal,
): AsyncGenerator<ModelPart> {
  const line = new AbortController()
  let silence: Silence = 'first_token_timeout'
  const hangUp = () => line.abort(new ProviderFailure(silence, silent[silence]))
  const leave = () => line.abort(caller.reason)
  let timer = setTimeout(hangUp, firstTokenMs)
  const whole = setTimeout(hangUp, attemptMs)
  if (caller.aborted) leave()
  caller.addEventListener('abort', leave, { once: true })
  try {
    for await (const part of open(line.signal)) {
      line.signal.throwIfAborted()
      silence = 'stalled'
      clearTimeout(timer)
      // While the reader takes its time, the provider is not the silent one.
      yield part
      timer = setTimeout(hangUp, stallMs)
    }
  } catch (error) {
    line.signal.throwIfAborted()
    throw error
  } finally {
    clearTimeout(timer)
    clearTimeout(whole)
    caller.removeEventListener('abort', leave)
    // A reader who left early leaves the provider too.
    line.abort()
  }
}
