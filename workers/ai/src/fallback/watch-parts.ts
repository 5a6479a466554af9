import { type ModelCall, type ModelPart, ProviderFailure } from '../providers/provider.ts'
import type { Timers } from './timers.ts'

const silent = {
  first_token_timeout: 'The provider did not begin to answer in time.',
  stalled: 'The provider fell silent in the middle of its answer.',
} as const

export type AttemptTimers = Omit<Timers, 'callMs'>

/**
 * Hangs up on whoever is silent for too long, or speaks for too long. One timer for everything, set anew only when it
 * rings: an answer has hundreds of parts, and most silences are short.
 */
const listenForSilence = (
  { firstTokenMs, stallMs, attemptMs }: AttemptTimers,
  hangUp: (why: ProviderFailure) => void,
) => {
  const endsAtMs = Date.now() + attemptMs
  let limitMs = firstTokenMs
  let silence: keyof typeof silent = 'first_token_timeout'
  let isListening = true
  let heardAtMs = Date.now()
  const ring = (): void => {
    const now = Date.now()
    const leftMs = Math.min(endsAtMs - now, isListening ? heardAtMs + limitMs - now : limitMs)
    if (leftMs <= 0) hangUp(new ProviderFailure(silence, silent[silence]))
    else timer = setTimeout(ring, leftMs)
  }
  let timer = setTimeout(ring, Math.min(firstTokenMs, stallMs, attemptMs))
  return {
    heard: () => {
      silence = 'stalled'
      limitMs = stallMs
      // While the reader takes its time, the provider is not the silent one.
      isListening = false
    },
    listen: () => {
      isListening = true
      heardAtMs = Date.now()
    },
    stop: () => clearTimeout(timer),
  }
}

/**
 * Parts of one attempt under its timers. Whoever is silent for too long is hung up on, and the attempt fails with the
 * class of its silence, whatever error the hanging up brings about.
 *
 * @param open begins the call with the signal that hangs up.
 */
export async function* watchParts(
  open: (signal: ModelCall['signal']) => AsyncIterable<readonly ModelPart[]>,
  timers: AttemptTimers,
  caller: AbortSignal,
): AsyncGenerator<readonly ModelPart[]> {
  const line = new AbortController()
  const silence = listenForSilence(timers, (why) => line.abort(why))
  const leave = () => line.abort(caller.reason)
  if (caller.aborted) leave()
  caller.addEventListener('abort', leave, { once: true })
  try {
    for await (const parts of open(line.signal)) {
      line.signal.throwIfAborted()
      silence.heard()
      yield parts
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
