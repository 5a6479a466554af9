import { expect } from 'vitest'
import { pressUpdate, textUpdate } from '../../testing/telegram-words.ts'
import type { Env } from '../env.ts'
import { newSession } from '../chat/session.ts'
import { TurnDraft } from '../chat/turn-draft.ts'
import type { Language } from '@orrery/safety/languages'
import { callsTo, saidTo, sendUpdate } from './door.ts'
import { testEnv } from './migrate.ts'

const chats = { last: 9_000_000 }
const updates = { last: 800_000 }
const nextId = () => (updates.last += 1)

/** A chat that was never here before. */
export const newChat = (): number => (chats.last += 1)

/** Waits until so many answers came in all, and gives those. */
export const answers = async (chat: number, count: number): Promise<readonly string[]> => {
  await expect
    .poll(async () => (await saidTo(chat)).length, { timeout: 30_000, interval: 200 })
    .toBeGreaterThanOrEqual(count)
  return saidTo(chat)
}

/** Says this and gives what was answered to it: so many messages. */
export const say = async (chat: number, text: string, count = 1, language?: string): Promise<readonly string[]> => {
  const before = (await saidTo(chat)).length
  await sendUpdate(textUpdate(nextId(), { chat, ...(language !== undefined && { language }) }, text))
  return (await answers(chat, before + count)).slice(before)
}

/** Shares a place, as the app does. */
export const sharePlace = async (chat: number, latitude: number, longitude: number, count = 1) => {
  const before = (await saidTo(chat)).length
  const update = textUpdate(nextId(), { chat }, '')
  const { text: _text, ...message } = update.message
  await sendUpdate({ ...update, message: { ...message, location: { latitude, longitude } } })
  return (await answers(chat, before + count)).slice(before)
}

type Keyboard = { inline_keyboard: { text: string; callback_data?: string; url?: string }[][] }

/** The buttons of the newest message that has some. */
export const buttons = async (chat: number): Promise<readonly Keyboard['inline_keyboard'][number][number][]> => {
  const call = (await callsTo(chat)).findLast(({ fields }) => fields['reply_markup'] !== undefined)
  const markup = call?.fields['reply_markup']
  const keyboard = (typeof markup === 'string' ? JSON.parse(markup) : markup) as Keyboard | undefined
  return keyboard?.inline_keyboard.flat() ?? []
}

/** Presses the button of this label and gives what was answered: so many messages. */
export const press = async (chat: number, label: string, count = 1): Promise<readonly string[]> => {
  const shown = await buttons(chat)
  const data = shown.find(({ text }) => text === label)?.callback_data
  if (data === undefined) throw new Error(`No button ${label} among ${shown.map(({ text }) => text).join(', ')}`)
  const before = (await saidTo(chat)).length
  await sendUpdate(pressUpdate(nextId(), { chat }, data))
  return (await answers(chat, before + count)).slice(before)
}

/** Links the chat to an account of its own, as a code would. */
export const linkChat = async (chat: number): Promise<string> => {
  const userId = crypto.randomUUID()
  await testEnv.PEOPLE.prepare(
    'UPDATE chats SET user_id = ?, linked_at_ms = ? WHERE id = (SELECT chat_id FROM aliases WHERE alias LIKE ?)',
  )
    .bind(userId, Date.now(), `%${chat}`)
    .run()
  return userId
}

/** A turn beside neighbours of the test's choice, for what no chat can bring about. */
export const turnWith = (neighbours: Partial<Env>, text: string, locale: Language = 'en'): TurnDraft => {
  const place = {
    chatId: crypto.randomUUID(),
    platform: 'telegram',
    account: '7000001',
    address: { kind: 'private', to: '1', recipient: null },
  } as const
  const turn = new TurnDraft({
    env: { ...testEnv, ...neighbours },
    place,
    session: newSession(locale, Date.now()),
    userId: null,
    eventId: crypto.randomUUID(),
    nowMs: Date.now(),
    deadEvents: 0,
  })
  turn.text = text
  return turn
}

/** What a turn said, as texts. */
export const textsOf = (turn: TurnDraft): readonly string[] =>
  turn.replies.map((reply) => (reply.kind === 'text' ? reply.text : (('caption' in reply ? reply.caption : '') ?? '')))
