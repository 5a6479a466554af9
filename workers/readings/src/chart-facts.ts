import { AppError } from '@orrery/contracts/errors'
import type { ChartFacts, ReadingsApi } from '@orrery/contracts/readings-api'
import { z } from 'zod'
import { askEngines } from './ask-engines.ts'
import { callerOf, type Work } from './call.ts'
import { findOwnProfile } from './find-profile.ts'

/** Of a natal chart the signs: what rests on the minute of birth or on the day of asking is left out. */
const signs = z.object({
  birth_info: z.object({ local_time: z.string().nullable() }),
  chart: z.object({ bodies: z.record(z.string(), z.object({ sign: z.string() })) }),
})
/** Two charts where the clock showed the hour of birth twice. */
const natalFacts = z.union([signs, z.object({ charts: z.array(signs) })])

const incomplete = (): AppError =>
  new AppError('PROFILE_INCOMPLETE', 'There is no birth in your profile that a chart could be read from. Add it first.')

/** Codes that say that a birth is not known well enough, and not that something is broken. */
const ofTheBirth: ReadonlySet<string> = new Set(['INVALID_INPUT', 'TIME_ZONE_REQUIRED', 'PLACE_NOT_FOUND'])

/** The signs of a person's own chart. Throws `PROFILE_INCOMPLETE` and `ENGINE_UNAVAILABLE`. */
export const chartFacts = async (
  { env, ...work }: Work,
  call: Parameters<ReadingsApi['chartFacts']>[0],
): Promise<readonly ChartFacts[]> => {
  const own = await findOwnProfile({ env, ...work }, call)
  if (own?.birth.birth_date === undefined) throw incomplete()
  const wanted = { engine: 'natal', input: own.birth, options: { pictures: false, certificate: false } }
  try {
    const { raw_data } = await askEngines(env, (engines) => engines.calculate({ ...callerOf(call), ...wanted }))
    return [{ engine: 'natal', data: { raw_data: natalFacts.parse(raw_data) } }]
  } catch (error) {
    if (AppError.is(error) && ofTheBirth.has(error.code)) throw incomplete()
    throw error
  }
}
