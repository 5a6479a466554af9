import { expect, test } from 'vitest'
import { saidTo, sendUpdate } from '../../testing/door.ts'

const group = { id: -6001, type: 'supergroup', title: 'Sky watchers' }
const from = { id: 42, first_name: 'Ada', language_code: 'en' }
let lastUpdate = 95_000

const say = (text: string, more: Record<string, unknown> = {}) => {
  const id = (lastUpdate += 1)
  return sendUpdate({ update_id: id, message: { message_id: id, date: 1, chat: group, from, text, ...more } })
}

test('in a group only what is meant for us is answered, and nothing private is done', async () => {
  await say('good evening everybody')
  await say('/new@another_bot')
  await say('@ada_l look at this', { entities: [{ type: 'mention', offset: 0, length: 6 }] })
  await say('/new@Orrery_Bed_Bot')
  await say('/link AB2CD3EF')
  await expect.poll(() => saidTo(group.id), { timeout: 20_000 }).toHaveLength(2)
  const [first, second] = await saidTo(group.id)
  expect(first).toContain('nothing to put aside')
  expect(second).toContain('our own chat')
})

const mention = (offset: number, length: number) => ({ type: 'mention', offset, length })

test('who answers us, or names us among others, is answered; an edit for others is not', async () => {
  const busy = { ...group, id: -6002 }
  await say('thanks @ada_l', {
    chat: busy,
    entities: [mention(7, 6)],
    reply_to_message: { from: { id: 7_000_001 } },
  })
  await say('@ada_l @orrery_bed_bot hello', { chat: busy, entities: [mention(0, 6), mention(7, 15)] })
  const id = (lastUpdate += 1)
  const entities = [mention(0, 6)]
  await sendUpdate({
    update_id: id,
    edited_message: { message_id: id, date: 1, edit_date: 90, chat: busy, from, text: '@ada_l look', entities },
  })
  await say('/new', { chat: busy })
  await expect.poll(async () => (await saidTo(busy.id)).at(-1), { timeout: 30_000 }).toContain('nothing to put aside')
  expect(await saidTo(busy.id)).toHaveLength(3)
})

test('a group that grows is the same chat under its new number', async () => {
  const grown = -1_000_006_001
  await say('', { migrate_to_chat_id: grown, text: undefined })
  const id = (lastUpdate += 1)
  await sendUpdate({
    update_id: id,
    message: { message_id: id, date: 1, chat: { ...group, id: grown }, from, text: '/new' },
  })
  await expect.poll(() => saidTo(grown), { timeout: 20_000 }).toHaveLength(1)
})
