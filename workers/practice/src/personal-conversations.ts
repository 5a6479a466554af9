import type { PersonalPart } from '@orrery/contracts/personal-data'
import { stubOf } from './converse.ts'
import type { Env } from './env.ts'

const conversationsOf = async ({ LIBRARY }: Env, userId: string): Promise<readonly string[]> => {
  const { results } = await LIBRARY.prepare('SELECT id FROM conversations WHERE user_id = ? ORDER BY created_at_ms')
    .bind(userId)
    .all<{ id: string }>()
  return results.map(({ id }) => id)
}

/** What a person said and what was answered, conversation by conversation. */
export const exportConversations = async (env: Env, userId: string): Promise<PersonalPart> => {
  const ids = await conversationsOf(env, userId)
  const rows: Record<string, unknown>[] = []
  for (const id of ids) {
    // One object after the other: an export is in no hurry.
    // oxlint-disable-next-line no-await-in-loop
    const row = await stubOf(env, id).exportAll({ userId })
    if (row !== null) rows.push(row)
  }
  return { name: 'conversations', rows }
}

/** Removes the words of every conversation, then what said that they were there. May be repeated. */
export const eraseConversations = async (env: Env, userId: string): Promise<Record<string, number>> => {
  const ids = await conversationsOf(env, userId)
  for (const id of ids) {
    // oxlint-disable-next-line no-await-in-loop
    await stubOf(env, id).erase({ userId })
  }
  const [tickets] = await env.LIBRARY.batch([
    env.LIBRARY.prepare('DELETE FROM tickets WHERE user_id = ?').bind(userId),
    env.LIBRARY.prepare('DELETE FROM conversations WHERE user_id = ?').bind(userId),
  ])
  return { conversations: ids.length, tickets: tickets?.meta.changes ?? 0 }
}
