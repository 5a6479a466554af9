import type { ReadingsApi } from '@orrery/contracts/readings-api'
import { personOf, type Work } from './call.ts'
import { findProfile } from './find-profile.ts'
import { forgetDerived } from './forget-derived.ts'

/** Throws `NOT_FOUND`. Entries of the timeline stay: they are the history of the person who asked. */
export const removeProfile = async (work: Work, call: Parameters<ReadingsApi['removeProfile']>[0]): Promise<void> => {
  const profile = await findProfile(work, call, call.id)
  await work.env.READINGS.prepare('DELETE FROM profiles WHERE id = ? AND user_id = ?')
    .bind(profile.id, personOf(call))
    .run()
  forgetDerived(work, call, profile)
}
