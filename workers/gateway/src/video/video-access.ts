import type { ErrorCode } from '@orrery/contracts/errors'
import type { Context } from 'hono'
import type { App, Route } from '../app.ts'
import { bodyErrors } from '../calculation-errors.ts'
import { countNarrow } from '../count-request.ts'
import { personBehind } from '../practice/person-behind.ts'

/** What a person, or a key with the scope, may do about their own videos. */
export const ofVideos = {
  access: { who: 'user', key: 'studio:write' },
  counting: 'once',
  bare: false,
  envelope: 'plain',
} as const satisfies Partial<Route>

/** Addresses that are themselves the right to look: no other credential counts, so that none is sent along for nothing. */
export const ofLinks = {
  access: { who: 'anyone', key: 'any' },
  counting: { perMinute: 600 },
  bare: true,
  envelope: 'plain',
  authentication: 'own',
} as const satisfies Partial<Route>

export const videoErrors = [
  'UNAUTHORIZED',
  'FORBIDDEN',
  'RATE_LIMITED',
  'STUDIO_UNAVAILABLE',
] as const satisfies readonly ErrorCode[]

/** Where a job of one id is asked for: another's is not there. */
export const ownVideoErrors = [...videoErrors, 'NOT_FOUND'] as const satisfies readonly ErrorCode[]

/** What begins a job. */
export const beginningErrors: readonly ErrorCode[] = [
  ...videoErrors,
  ...bodyErrors,
  'CONFLICT',
  'UNPROCESSABLE',
  'RENDERER_UNAVAILABLE',
  'UNAVAILABLE',
]

/** Counts what begins a job: thirty an hour, and those that were refused are given back. Throws `RATE_LIMITED`, `UNAVAILABLE`. */
export const countingVideo = async <Answer>(c: Context<App>, begin: () => Promise<Answer>): Promise<Answer> => {
  const taken = await countNarrow(c, 'video', personBehind(c))
  try {
    return await begin()
  } catch (error) {
    await taken.giveBack()
    throw error
  }
}
