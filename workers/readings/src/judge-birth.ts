import { AppError } from '@orrery/contracts/errors'
import type { KnownBirth } from '@orrery/contracts/readings-api'
import { askEngines } from './ask-engines.ts'
import { type Caller, callerOf, type Work } from './call.ts'

/** Fields without which a birth is a calendar day and nothing more, as numerology and biorhythm take it. */
const momentFields = ['birth_time', 'birth_location', 'timezone', 'utc_offset', 'place', 'ambiguous'] as const

const isDayAlone = (birth: KnownBirth): boolean =>
  momentFields.every((field) => birth[field] === undefined || birth[field] === null)

const dateMissing = (): AppError =>
  new AppError('INVALID_INPUT', 'birth_date: Give the date of birth too, like 1990-05-17.', {
    issues: [{ path: 'birth_date', message: 'Give the date of birth too, like 1990-05-17.' }],
  })

/**
 * Has the engines judge a birth; answers with what a reader should know about it. A day alone needs no time zone yet.
 * Throws `INVALID_INPUT`, every code of a birth's resolution and `ENGINE_UNAVAILABLE`.
 */
export const judgeBirth = async ({ env }: Work, caller: Caller, birth: KnownBirth): Promise<readonly string[]> => {
  if (Object.keys(birth).length === 0) return []
  if (birth.birth_date === undefined) throw dateMissing()
  try {
    const { warnings } = await askEngines(env, (engines) => engines.checkBirth({ ...callerOf(caller), input: birth }))
    return warnings
  } catch (error) {
    if (isDayAlone(birth) && AppError.is(error) && error.code === 'TIME_ZONE_REQUIRED') return []
    throw error
  }
}
