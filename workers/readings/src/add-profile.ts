import { AppError } from '@orrery/contracts/errors'
import { type JudgedProfile, knownBirth, type ProfileInput, type ReadingsApi } from '@orrery/contracts/readings-api'
import { amendBirth } from '@orrery/engines/birth/amend-birth'
import { type Caller, personOf, type Work } from './call.ts'
import { findOwnProfile } from './find-profile.ts'
import { judgeBirth } from './judge-birth.ts'
import { profileOf, type StoredProfile } from './profile-row.ts'

const mostProfiles = 500

const refused = async (work: Work, caller: Caller, relation: ProfileInput['relation']): Promise<AppError> => {
  const own = relation === 'self' ? await findOwnProfile(work, caller) : null
  return own === null
    ? new AppError('CONFLICT', `You keep ${mostProfiles} profiles, which is as many as fit. Remove one first.`)
    : new AppError('CONFLICT', 'You have a profile of yourself already. Change that one.', { id: own.id })
}

type NewProfile = Pick<StoredProfile, 'name' | 'relation' | 'birth'>

/** Stores a judged profile. Throws `CONFLICT`. */
export const storeProfile = async (work: Work, caller: Caller, profile: NewProfile): Promise<StoredProfile> => {
  const now = new Date().toISOString()
  const { name, relation, birth } = profile
  const stored = { ...profile, id: crypto.randomUUID(), revision: 1, createdAt: now, updatedAt: now }
  const { meta } = await work.env.READINGS.prepare(
    `INSERT INTO profiles (id, user_id, relation, name, birth, created_at, updated_at)
     SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?6 WHERE (SELECT COUNT(*) FROM profiles WHERE user_id = ?2) < ?7
     ON CONFLICT DO NOTHING`,
  )
    .bind(stored.id, personOf(caller), relation, name, JSON.stringify(birth), now, mostProfiles)
    .run()
  if (meta.changes === 0) throw await refused(work, caller, relation)
  return stored
}

/** Throws `CONFLICT` for a second `self` and beyond 500 profiles, and every code of a birth's resolution. */
export const addProfile = async (
  work: Work,
  call: Parameters<ReadingsApi['addProfile']>[0],
): Promise<JudgedProfile> => {
  personOf(call)
  const { name, relation, ...told } = call.profile
  const birth = knownBirth.parse(amendBirth({}, told))
  const warnings = await judgeBirth(work, call, birth)
  return { ...profileOf(await storeProfile(work, call, { name, relation, birth })), warnings }
}
