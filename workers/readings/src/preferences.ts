import { AppError } from '@orrery/contracts/errors'
import { type Preferences, preferencesInput, type ReadingsApi } from '@orrery/contracts/readings-api'
import { type Caller, personOf, type Work } from './call.ts'

const mostBytes = 16 * 1024

/** Empty before anything was set. */
export const getPreferences = async ({ env }: Work, caller: Caller): Promise<Preferences> => {
  const content = await env.READINGS.prepare('SELECT content FROM preferences WHERE user_id = ?')
    .bind(personOf(caller))
    .first<string>('content')
  return content === null ? {} : preferencesInput.parse(JSON.parse(content))
}

/** In place of all earlier ones. Throws `TOO_LARGE`. */
export const setPreferences = async (
  { env }: Work,
  call: Parameters<ReadingsApi['setPreferences']>[0],
): Promise<Preferences> => {
  const userId = personOf(call)
  const content = JSON.stringify(call.preferences)
  if (new TextEncoder().encode(content).byteLength > mostBytes) {
    throw new AppError('TOO_LARGE', 'Preferences take at most 16 kB. Nothing was changed.', { maxBytes: mostBytes })
  }
  await env.READINGS.prepare(
    `INSERT INTO preferences (user_id, content, updated_at) VALUES (?, ?, ?)
     ON CONFLICT (user_id) DO UPDATE SET content = excluded.content, updated_at = excluded.updated_at`,
  )
    .bind(userId, content, new Date().toISOString())
    .run()
  return call.preferences
}
