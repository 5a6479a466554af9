import { AppError } from '@orrery/contracts/errors'
import { invalidInput } from '@orrery/contracts/invalid-input'
import {
  type JudgedProfile,
  knownBirth,
  type ProfileChange,
  profileInput,
  type ReadingsApi,
} from '@orrery/contracts/readings-api'
import { amendBirth } from '@orrery/engines/birth/amend-birth'
import { storeProfile } from './add-profile.ts'
import { type Caller, personOf, type Work } from './call.ts'
import { findOwnProfile, findProfile } from './find-profile.ts'
import { forgetDerived } from './forget-derived.ts'
import { judgeBirth } from './judge-birth.ts'
import { profileOf, type StoredProfile } from './profile-row.ts'

const attempts = 3

const amended = (stored: StoredProfile, { name = stored.name, ...told }: ProfileChange): StoredProfile => ({
  ...stored,
  name,
  birth: knownBirth.parse(amendBirth(stored.birth, told)),
})

/** False when somebody changed or removed it meanwhile. */
const replace = async ({ env }: Work, caller: Caller, after: StoredProfile): Promise<boolean> => {
  const { meta } = await env.READINGS.prepare(
    `UPDATE profiles SET name = ?, birth = ?, updated_at = ?, revision = revision + 1
     WHERE id = ? AND user_id = ? AND revision = ?`,
  )
    .bind(after.name, JSON.stringify(after.birth), after.updatedAt, after.id, personOf(caller), after.revision)
    .run()
  return meta.changes === 1
}

/** Two changes of one profile at once are made one after the other: the second judges what the first left. */
export const changeProfile = async (
  work: Work,
  call: Parameters<ReadingsApi['changeProfile']>[0],
): Promise<JudgedProfile> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const before = await findProfile(work, call, call.id)
    const after = { ...amended(before, call.change), updatedAt: new Date().toISOString() }
    const warnings = await judgeBirth(work, call, after.birth)
    if (await replace(work, call, after)) {
      forgetDerived(work, call, before)
      return { ...profileOf(after), warnings }
    }
  }
  throw new AppError('CONFLICT', 'This profile is being changed by somebody else at this moment. Try again.')
}

/** Changes the profile of the person themselves, or makes it. Throws `INVALID_INPUT` when it is to be made without a name. */
export const changeOwnProfile = async (
  work: Work,
  call: Parameters<ReadingsApi['changeOwnProfile']>[0],
): Promise<JudgedProfile> => {
  const own = await findOwnProfile(work, call)
  if (own !== null) return changeProfile(work, { ...call, id: own.id })
  const named = profileInput.pick({ name: true }).safeParse(call.change)
  if (!named.success) throw invalidInput(named.error)
  const { name: _name, ...told } = call.change
  const birth = knownBirth.parse(amendBirth({}, told))
  const warnings = await judgeBirth(work, call, birth)
  const stored = await storeProfile(work, call, { name: named.data.name, relation: 'self', birth })
  return { ...profileOf(stored), warnings }
}
