import type { Actor } from '@orrery/contracts/actor'
import { AppError } from '@orrery/contracts/errors'
import type { ErasureReceipt, PersonalData, PersonalPart } from '@orrery/contracts/personal-data'
import type { Env } from '../env.ts'
import { eraseChats } from './chat-account.ts'

/** The person themselves, or a job of the platform that the door started for them. */
const requireRight = (actor: Actor, userId: string): void => {
  if (actor.kind === 'system' || (actor.kind === 'person' && actor.userId === userId)) return
  throw new AppError('FORBIDDEN', 'Personal data are handed out and erased for the person themselves alone.')
}

type LinkedRow = { id: string; platform: string; display_name: string | null; linked_at_ms: number }

const linkedChats = async ({ PEOPLE }: Env, userId: string): Promise<readonly LinkedRow[]> => {
  const { results } = await PEOPLE.prepare(
    'SELECT id, platform, display_name, linked_at_ms FROM chats WHERE user_id = ? ORDER BY linked_at_ms, id',
  )
    .bind(userId)
    .all<LinkedRow>()
  return results
}

/** The chats that are linked to a person, with what each of them remembers. */
export const exportPerson = async (
  env: Env,
  { actor, userId }: Parameters<PersonalData['exportPerson']>[0],
): Promise<readonly PersonalPart[]> => {
  requireRight(actor, userId)
  const chats = await linkedChats(env, userId)
  const rows = await Promise.all(
    chats.map(async ({ id, platform, display_name, linked_at_ms }) => ({
      id,
      platform,
      displayName: display_name,
      linkedAt: new Date(linked_at_ms).toISOString(),
      session: await env.CHATS.getByName(id).exportAll(),
    })),
  )
  return [{ name: 'chats', rows }]
}

/** Every chat linked to a person, and the codes they asked for. What the platforms keep is theirs. */
export const erasePerson = async (
  env: Env,
  { actor, userId }: Parameters<PersonalData['erasePerson']>[0],
): Promise<ErasureReceipt> => {
  requireRight(actor, userId)
  const chatIds = (await linkedChats(env, userId)).map(({ id }) => id)
  await Promise.all(chatIds.map((id) => env.CHATS.getByName(id).erase()))
  if (chatIds.length > 0) await eraseChats(env, chatIds)
  const codes = await env.PEOPLE.prepare('DELETE FROM link_codes WHERE user_id = ?').bind(userId).run()
  return { worker: 'channels', removed: { chats: chatIds.length, link_codes: codes.meta.changes } }
}
