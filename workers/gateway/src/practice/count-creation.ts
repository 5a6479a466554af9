import type { Context } from 'hono'
import type { App } from '../app.ts'
import { countNarrow } from '../count-request.ts'
import { personBehind } from './person-behind.ts'

/** Counts what begins a creation: ten an hour, and those that were refused are given back. Throws `RATE_LIMITED`, `UNAVAILABLE`. */
export const countingCreation = async <Answer>(c: Context<App>, begin: () => Promise<Answer>): Promise<Answer> => {
  const taken = await countNarrow(c, 'creation', personBehind(c))
  try {
    return await begin()
  } catch (error) {
    await taken.giveBack()
    throw error
  }
}
