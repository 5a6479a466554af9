import { AppError } from '@orrery/contracts/errors'
import type { ByteStream } from '@orrery/contracts/ai-api'

/** Lines of a body that the ai worker writes, those that arrived together at once. */
export type Lines<Line> = {
  /** An empty list where only a sign of life came, which is at least every quarter of a second; null at the end. */
  next(): Promise<readonly Line[] | null>
  /** Hangs up, and so does the worker on the models. */
  leave(): void
}

const brokenOff = (cause?: unknown): AppError =>
  Object.assign(new AppError('AI_UNAVAILABLE', 'The answer broke off. Try again.'), { cause })

/** Opens a body of newline-delimited JSON; empty lines say nothing. Left when `signal` says that nobody waits any more. */
export const readLines = <Line>(body: ByteStream, signal: AbortSignal): Lines<Line> => {
  const reader = (body as ReadableStream<Uint8Array>).getReader()
  const leave = (): void => void reader.cancel().catch(() => {})
  if (signal.aborted) leave()
  signal.addEventListener('abort', leave)
  const decoder = new TextDecoder()
  let rest = ''
  const linesIn = (text: string): readonly Line[] => {
    const whole = (rest + text).split('\n')
    rest = whole.pop() ?? ''
    // Safe because the ai worker writes nothing else into such a body.
    return whole.filter((line) => line !== '').map((line) => JSON.parse(line) as Line)
  }
  return {
    async next() {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw brokenOff(error)
      })
      return done ? null : linesIn(decoder.decode(value, { stream: true }))
    },
    leave,
  }
}

/** The next lines of an answer that is not at its end. Throws `AI_UNAVAILABLE` where it ends all the same. */
export const expectLines = async <Line>(lines: Lines<Line>): Promise<readonly Line[]> => {
  const told = await lines.next()
  if (told === null) throw brokenOff()
  return told
}
