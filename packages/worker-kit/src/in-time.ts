/** Something took longer than it was given. What was begun goes on; nobody waits for it any more. */
export class TimeoutError extends Error {
  override name = 'TimeoutError'
}

/** The answer, unless it takes longer than this. Throws `TimeoutError`. */
export const inTime = async <Answer>(run: () => Promise<Answer> | Answer, timeoutMs: number): Promise<Answer> => {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new TimeoutError(`No answer within ${timeoutMs} ms.`)), timeoutMs)
  try {
    return await Promise.race([run(), late])
  } finally {
    clearTimeout(timer)
  }
}
