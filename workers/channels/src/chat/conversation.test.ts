import { expect, test } from 'vitest'
import { pressUpdate, textUpdate } from '../../testing/telegram-words.ts'
import { callsTo, saidTo, sendUpdate } from '../testing/door.ts'

let lastUpdate = 50_000
const nextId = () => (lastUpdate += 1)

/** Says this and waits for so many answers in all. */
const say = async (chat: number, text: string, answers: number): Promise<readonly string[]> => {
  await sendUpdate(textUpdate(nextId(), { chat }, text))
  await expect.poll(() => saidTo(chat), { timeout: 8000 }).toHaveLength(answers)
  return saidTo(chat)
}

/** Buttons of the newest message to this chat, by their labels. */
const buttonsOf = async (chat: number): Promise<Record<string, string>> => {
  const calls = await callsTo(chat)
  const markup = calls.findLast(({ fields }) => fields['reply_markup'] !== undefined)?.fields['reply_markup']
  const { inline_keyboard: rows } = markup as { inline_keyboard: { text: string; callback_data: string }[][] }
  return Object.fromEntries(rows.flat().map(({ text, callback_data }) => [text, callback_data]))
}

test('a chat speaks the language of the person, until they choose another', async () => {
  const chat = 2001
  await sendUpdate(textUpdate(nextId(), { chat, language: 'de-AT' }, '/new'))
  await expect.poll(() => saidTo(chat), { timeout: 8000 }).toHaveLength(1)
  const [, offered] = await say(chat, '/lang', 2)
  expect(offered).not.toBe('')
  await sendUpdate(pressUpdate(nextId(), { chat }, (await buttonsOf(chat))['Español'] ?? ''))
  await expect.poll(() => saidTo(chat), { timeout: 8000 }).toHaveLength(3)
})

test('a button whose time has passed says so, and offers what can be chosen now', async () => {
  const chat = 2002
  await say(chat, '/delete', 1)
  const before = await buttonsOf(chat)
  await say(chat, '/delete', 2)
  await sendUpdate(pressUpdate(nextId(), { chat }, before['Erase everything'] ?? ''))
  await expect.poll(() => saidTo(chat), { timeout: 8000 }).toHaveLength(3)
  expect((await saidTo(chat))[2]).toBe('This choice has passed. Now you can choose:')
  const now = await buttonsOf(chat)
  await sendUpdate(pressUpdate(nextId(), { chat }, now['Keep it'] ?? ''))
  await expect.poll(() => saidTo(chat), { timeout: 8000 }).toHaveLength(4)
  expect((await saidTo(chat))[3]).toBe('Nothing was erased.')
})

test('every press is answered, so that nobody watches a spinner', async () => {
  const chat = 2003
  await sendUpdate(pressUpdate(nextId(), { chat }, 'of-long-ago'))
  await expect.poll(() => saidTo(chat), { timeout: 8000 }).toEqual(['This choice has passed.'])
})

test('words of danger are answered with help, inside a command too', async () => {
  const chat = 2004
  const [first] = await say(chat, '/help I want to kill myself tonight', 1)
  expect(first).not.toContain('/help')
  expect(first).toContain('findahelpline.com')
})

test('of more than twenty messages in a minute the next is told so, and only once; help in danger comes all the same', async () => {
  const chat = 2005
  const updates = Array.from({ length: 23 }, (_, index) => textUpdate(nextId(), { chat }, `/new ${index}`))
  await Promise.all(updates.map((update) => sendUpdate(update)))
  await sendUpdate(textUpdate(nextId(), { chat }, 'I want to kill myself tonight'))
  await expect.poll(() => saidTo(chat), { timeout: 40_000, interval: 500 }).toHaveLength(22)
  const [told, help] = (await saidTo(chat)).slice(-2)
  expect(told).toBe('That is more than twenty messages in a minute. I read on in a moment.')
  expect(help).toContain('findahelpline.com')
})
