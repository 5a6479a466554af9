import { type ModelCall, type ModelPart, ProviderFailure } from '../providers/provider.ts'
import type { Timers } from './timers.ts'

const silent = {
  first_token_timeout: 'The provider did not begin to answer in time.',
  stalled: 'The provider fell silent in the middle of its answer.',
} as const

export type AttemptTimers = Omit<Timers, 'callMs'>

/**
 * Hangs up on whoever is silent for too long. One timer for all silences, set anew only when it rings: an answer has
 * hundreds of parts, and most silences are short.
 */
const listenForSilence = (
  { firstTokenMs, stallMs, attemptMs }: AttemptTimers,
  hangUp: (why: ProviderFailure) => void,
) => {
  let hasBegun = false
  let isListening = true
  let heardAtMs = Date.now()
  const why = (): ProviderFailure => {
    const silence = hasBegun ? 'stalled' : 'first_token_timeout'
    return new ProviderFailure(silence, silent[silence])
  }
  const ring = (): void => {
    const quietMs = isListening ? Date.now() - heardAtMs : 0
    const limitMs = hasBegun ? stallMs : firstTokenMs
    if (quietMs >= limitMs) hangUp(why())
    else timer = setTimeout(ring, limitMs - quietMs)
  }
  let timer = setTimeout(ring, Math.min(firstTokenMs, stallMs))
  const whole = setTimeout(() => hangUp(why()), attemptMs)
  return {
    heard: () => {
      hasBegun = true
      // While the reader takes its time, the provider is not the silent one.
      isListening = false
    },
    listen: () => {
      isListening = true
      heardAtMs = Date.now()
    },
    stop: () => {
      clearTimeout(timer)
      clearTimeout(whole)
    },
  }
}

/**
 * Parts of one attempt under its timers. Whoever is silent for too long is hung up on, and the attempt fails with the
 * class of its silence, whatever error the hanging up brings about.
 *
 * @param open begins the call with the signal that hangs up.
 */
export async function* watchParts(
  open: (signal: ModelCall['signal']) => AsyncIterable<ModelPart>,
  timers: AttemptTimers,
  caller: AbortSignal,
): AsyncGenerator<ModelPart> {
  const line = new AbortController()
  const silence = listenForSilence(timers, (why) => line.abort(why))
  const leave = () => line.abort(caller.reason)
  if (caller.aborted) leave()
  caller.addEventListener('abort', leave, { once: true })
  try {
    for await (const part of open(line.signal)) {
      line.signal.throwIfAborted()
      silence.heard()
      yield part
      silence.listen()
    }
  } catch (error) {
    line.signal.throwIfAborted()
    throw error
  } finally {
    silence.stop()
    caller.removeEventListener('abort', leave)
    // A reader who left early leaves the provider too.
    line.abort()
  }
}
