import { AppError } from '@orrery/contracts/errors'
import type { Page, Profile, ReadingsApi } from '@orrery/contracts/readings-api'
import { type Caller, isId, personOf, type Work } from './call.ts'
import { pageOf, readCursor } from './cursor.ts'
import { profileColumns, profileOf, readProfile, type StoredProfile } from './profile-row.ts'

const noSuchProfile = (): AppError => new AppError('NOT_FOUND', 'You have no profile with this id.')

/** Throws `NOT_FOUND`, also for what belongs to somebody else: ids are not confirmed. */
export const findProfile = async ({ env }: Work, caller: Caller, id: string): Promise<StoredProfile> => {
  const userId = personOf(caller)
  if (!isId(id)) throw noSuchProfile()
  const found = await env.READINGS.prepare(`SELECT ${profileColumns} FROM profiles WHERE id = ? AND user_id = ?`)
    .bind(id, userId)
    .first()
  if (found === null) throw noSuchProfile()
  return readProfile(found)
}

/** The profile of the person themselves; null when there is none. */
export const findOwnProfile = async ({ env }: Work, caller: Caller): Promise<StoredProfile | null> => {
  const found = await env.READINGS.prepare(
    `SELECT ${profileColumns} FROM profiles WHERE user_id = ? AND relation = 'self'`,
  )
    .bind(personOf(caller))
    .first()
  return found === null ? null : readProfile(found)
}

const usualPage = 100

/** Oldest first, so that the list keeps its order while it grows. */
export const listProfiles = async (
  { env }: Work,
  call: Parameters<ReadingsApi['listProfiles']>[0],
): Promise<Page<Profile>> => {
  const { limit = usualPage } = call
  const after = readCursor(call.cursor)
  const { results } = await env.READINGS.prepare(
    `SELECT ${profileColumns} FROM profiles
     WHERE user_id = ?1 AND (created_at, id) > (?2, ?3) ORDER BY created_at, id LIMIT ?4`,
  )
    .bind(personOf(call), after?.at ?? '', after?.id ?? '', limit + 1)
    .all()
  return pageOf(results.map(readProfile), limit, {
    itemOf: profileOf,
    positionOf: ({ createdAt: at, id }) => ({ at, id }),
  })
}
