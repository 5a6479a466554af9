import type { ChatPlace } from '../chat/session.ts'
import type { Env } from '../env.ts'
import { hashOfCode } from './link-codes.ts'

/** What a chat can do about the account it belongs to. */
export type ChatAccount = {
  /** Uses the code up. `unknown`: no such code, or its time is over; `taken`: this chat has an account already. */
  link(code: string): Promise<'linked' | 'unknown' | 'taken'>
  /** Whether there was a link. */
  unlink(): Promise<boolean>
  /** Removes names, link and chat from the register. */
  erase(): Promise<void>
}

/** The account of a chat, or null: read for every event, so that a link that was ended elsewhere has ended here. */
export const userOfChat = async ({ PEOPLE }: Env, chatId: string): Promise<string | null> => {
  const row = await PEOPLE.prepare('SELECT user_id FROM chats WHERE id = ?')
    .bind(chatId)
    .first<{ user_id: string | null }>()
  return row?.user_id ?? null
}

/** Links the chat and uses the code up, in one commit: a repeat of the same message finds a chat that is linked. */
const link = async ({ PEOPLE }: Env, { chatId, platform }: ChatPlace, code: string) => {
  const nowMs = Date.now()
  const hash = await hashOfCode(code)
  const row = await PEOPLE.prepare(
    'SELECT user_id FROM link_codes WHERE hash = ? AND platform = ? AND expires_at_ms > ?',
  )
    .bind(hash, platform, nowMs)
    .first<{ user_id: string }>()
  if (row === null) return 'unknown'
  const [linked] = await PEOPLE.batch([
    PEOPLE.prepare(
      `UPDATE chats SET user_id = ?, linked_at_ms = ? WHERE id = ? AND user_id IS NULL
       AND EXISTS (SELECT 1 FROM link_codes WHERE hash = ?)`,
    ).bind(row.user_id, nowMs, chatId, hash),
    PEOPLE.prepare(
      'DELETE FROM link_codes WHERE hash = ? AND EXISTS (SELECT 1 FROM chats WHERE id = ? AND user_id = ?)',
    ).bind(hash, chatId, row.user_id),
  ])
  return (linked?.meta.changes ?? 0) > 0 ? 'linked' : 'taken'
}

const unlink = async ({ PEOPLE }: Env, chatId: string): Promise<boolean> => {
  const { meta } = await PEOPLE.prepare(
    'UPDATE chats SET user_id = NULL, linked_at_ms = NULL WHERE id = ? AND user_id IS NOT NULL',
  )
    .bind(chatId)
    .run()
  return meta.changes > 0
}

/** Names, link and dead letters of these chats. */
export const eraseChats = async ({ PEOPLE }: Env, chatIds: readonly string[]): Promise<void> => {
  await PEOPLE.batch(
    chatIds.flatMap((chatId) => [
      PEOPLE.prepare('DELETE FROM aliases WHERE chat_id = ?').bind(chatId),
      PEOPLE.prepare('DELETE FROM dead_letters WHERE chat_id = ?').bind(chatId),
      PEOPLE.prepare('DELETE FROM chats WHERE id = ?').bind(chatId),
    ]),
  )
}

/** The names of a chat that remembers nothing any more, unless an account has it: then they say whose it is. */
export const forgetGuest = async ({ PEOPLE }: Env, chatId: string): Promise<void> => {
  await PEOPLE.batch([
    PEOPLE.prepare(
      'DELETE FROM aliases WHERE chat_id = ? AND NOT EXISTS (SELECT 1 FROM chats WHERE id = chat_id AND user_id IS NOT NULL)',
    ).bind(chatId),
    PEOPLE.prepare('DELETE FROM chats WHERE id = ? AND user_id IS NULL').bind(chatId),
  ])
}

export const chatAccount = (env: Env, place: ChatPlace): ChatAccount => ({
  link: (code) => link(env, place, code),
  unlink: () => unlink(env, place.chatId),
  erase: () => eraseChats(env, [place.chatId]),
})
