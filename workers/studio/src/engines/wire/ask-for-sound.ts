import { SpeechFailure } from '../speech-failure.ts'
import { behindBreaker } from './engine-breaker.ts'
import { readFailure } from './read-failure.ts'
import { readSound } from './read-sound.ts'
import { waitBeforeRetryMs } from './retry-rules.ts'

export type SoundRequest = {
  engine: string
  /** Whose breaker it is: the engine and its address. */
  account: string
  url: string
  headers: Readonly<Record<string, string>>
  body: Readonly<Record<string, unknown>>
  sampleRateHz: number
  text: string
}

const attemptMs = 45_000
/** A sentence of 400 characters is half a minute of sound, at the highest rate 6 MB. */
const mostBytes = 16 * 1024 * 1024

const networkFailure = (error: unknown, caller: AbortSignal): SpeechFailure => {
  if (error instanceof SpeechFailure) return error
  if (caller.aborted) return new SpeechFailure('cancelled', 'The render was cancelled.')
  const isSlow = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')
  return isSlow
    ? new SpeechFailure('stalled', 'The engine took too long.')
    : new SpeechFailure('network', 'The engine could not be reached, or its answer broke off.')
}

const attempt = async (request: SoundRequest, caller: AbortSignal): Promise<Int16Array> => {
  const { engine, url, headers, body, sampleRateHz, text } = request
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      // A redirect would take the key with it.
      redirect: 'manual',
      signal: AbortSignal.any([caller, AbortSignal.timeout(attemptMs)]),
    })
    if (!response.ok) throw await readFailure(response, engine)
    const bytes = new Uint8Array(await response.arrayBuffer())
    const told = Number(response.headers.get('content-length') ?? bytes.length)
    if (bytes.length < told) throw new SpeechFailure('truncated', 'The sound broke off.')
    if (bytes.length > mostBytes) throw new SpeechFailure('invalid_reply', 'The sound was too long.')
    const contentType = response.headers.get('content-type') ?? ''
    return readSound(bytes, { contentType, askedRateHz: sampleRateHz, text })
  } catch (error) {
    throw networkFailure(error, caller)
  }
}

/** Asks until there is whole sound or no hope. Throws the last `SpeechFailure`. */
export const askForSound = async (request: SoundRequest, caller: AbortSignal): Promise<Int16Array> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await behindBreaker(request.account, () => attempt(request, caller))
    } catch (error) {
      if (!(error instanceof SpeechFailure)) throw error
      const waitMs = waitBeforeRetryMs(
        { failureClass: error.failureClass, retryAfterMs: error.retryAfterMs },
        tries,
        Math.random(),
      )
      if (waitMs === null || caller.aborted) throw error
      await scheduler.wait(waitMs)
    }
  }
}
