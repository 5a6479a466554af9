import { AppError } from '@orrery/contracts/errors'
import { forgetCopies, keepCopy, lastCopy, neverArrived } from '../offline/kept-copies.ts'
import { readHint } from './sign-in-hint.ts'

/** An answer about the signed-in person; `asOf` is the time of the copy when the server could not tell, otherwise null. */
export type Own<Answer> = { answer: Answer; asOf: string | null }

const folder = 'account/'

/** By whose it is: somebody else who signs in here later finds nothing. */
const pathOf = (name: string): string => {
  const hint = readHint()
  return `${folder}${typeof hint === 'object' && hint !== null ? hint.id : 'nobody'}/${name}`
}

export const keepOwn = (name: string, answer: unknown): Promise<void> => keepCopy(pathOf(name), answer)

const downCodes: ReadonlySet<string> = new Set(['READINGS_UNAVAILABLE', 'PRACTICE_UNAVAILABLE', 'MARKET_UNAVAILABLE'])

/** Whether whoever keeps things of a person is down or out of reach; charts are calculated all the same. */
export const isAccountDown = (error: unknown): boolean =>
  neverArrived(error) || (AppError.is(error) && downCodes.has(error.code))

/** What the server tells of a person, kept for later; or what it told last, while it cannot. */
export const ownOrLast = async <Answer>(name: string, ask: () => Promise<Answer>): Promise<Own<Answer>> => {
  const path = pathOf(name)
  try {
    const answer = await ask()
    await keepCopy(path, answer)
    return { answer, asOf: null }
  } catch (error) {
    const last = isAccountDown(error) ? await lastCopy(path) : null
    // Safe because each name is kept by one kind of question.
    if (last) return { answer: (await last.read()) as Answer, asOf: last.keptAt }
    throw error
  }
}

/** Removes every copy of every person. */
export const forgetOwn = (): Promise<void> => forgetCopies((path) => path.startsWith(folder))
