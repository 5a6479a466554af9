import { runInDurableObject } from 'cloudflare:test'
import { AppError } from '@orrery/contracts/errors'
import { expect, test } from 'vitest'
import { textUpdate } from '../../testing/telegram-words.ts'
import { ChatStore } from '../chat/chat-store.ts'
import { Watching } from '../chat/watching.ts'
import { channels, saidTo, sendUpdate } from '../testing/door.ts'
import { testEnv } from '../testing/migrate.ts'

const patience = { timeout: 9000 }
let lastUpdate = 60_000
const trace = { requestId: 'of-a-test' }
const personOf = (userId: string) => ({ kind: 'person', userId, roles: ['user'] }) as const
const asking = (userId: string) => ({ actor: personOf(userId), trace })

const say = async (chat: number, text: string, answers: number): Promise<string> => {
  await sendUpdate(textUpdate((lastUpdate += 1), { chat }, text))
  await expect.poll(() => saidTo(chat), patience).toHaveLength(answers)
  return (await saidTo(chat)).at(-1) ?? ''
}

const linkedTo = async (userId: string) => {
  const [telegram] = await channels.connections(asking(userId))
  return telegram?.linked ?? []
}

const codeOf = (error: unknown) => (AppError.is(error) ? error.code : String(error))

test('a code joins a chat to an account once, and either side parts them', async () => {
  const userId = crypto.randomUUID()
  const { code, expiresAt, link } = await channels.linkCode({ ...asking(userId), platform: 'telegram' })
  expect(code).toMatch(/^[A-HJKMNP-Z2-9]{8}$/)
  expect(Date.parse(expiresAt) - Date.now()).toBeLessThanOrEqual(600_000)
  expect(link).toBe(`https://t.me/orrery_bed_bot?start=link_${code}`)
  expect(await say(3001, `/link ${code.toLowerCase()}`, 1)).toContain('is linked to your account')
  expect(await linkedTo(userId)).toMatchObject([{ displayName: 'Ada' }])
  expect(await say(3002, `/link ${code}`, 1)).toContain('not valid')
  expect(await say(3001, '/unlink', 2)).toContain('are parted')
  expect(await linkedTo(userId)).toEqual([])
})

test('the link of the page does the same, and the page can part what it joined', async () => {
  const userId = crypto.randomUUID()
  const { code } = await channels.linkCode({ ...asking(userId), platform: 'telegram' })
  await say(3003, `/start link_${code}`, 1)
  const [chat] = await linkedTo(userId)
  const stranger = { ...asking(crypto.randomUUID()), platform: 'telegram', id: chat?.id ?? '' } as const
  expect(await channels.unlink(stranger).then(() => 'done', codeOf)).toBe('NOT_FOUND')
  await channels.unlink({ ...asking(userId), platform: 'telegram', id: chat?.id ?? '' })
  expect(await linkedTo(userId)).toEqual([])
  expect(await say(3003, '/unlink', 2)).toContain('linked to no account')
})

test('a code that was guessed, used, replaced, too old or of another app joins nothing', async () => {
  const userId = crypto.randomUUID()
  const replaced = await channels.linkCode({ ...asking(userId), platform: 'telegram' })
  const ofAnother = await channels.linkCode({ ...asking(userId), platform: 'whatsapp' })
  const late = await channels.linkCode({ ...asking(userId), platform: 'telegram' })
  await testEnv.PEOPLE.prepare("UPDATE link_codes SET expires_at_ms = 1 WHERE user_id = ? AND platform = 'telegram'")
    .bind(userId)
    .run()
  const said: string[] = []
  for (const code of ['AAAAAAAA', replaced.code, ofAnother.code, late.code, "' OR 1=1 --"])
    // oxlint-disable-next-line no-await-in-loop -- one chat, one after the other
    said.push(await say(3004, `/link ${code}`, said.length + 1))
  expect(said.filter((answer) => answer.includes('not valid'))).toHaveLength(5)
  expect(await linkedTo(userId)).toEqual([])
})

test('codes are kept as hashes, and never for guests', async () => {
  const userId = crypto.randomUUID()
  const { code } = await channels.linkCode({ ...asking(userId), platform: 'telegram' })
  const row = await testEnv.PEOPLE.prepare('SELECT * FROM link_codes WHERE user_id = ?').bind(userId).first()
  expect(JSON.stringify(row)).not.toContain(code)
  const guest = { actor: { kind: 'guest', subject: 'telegram:x' }, trace, platform: 'telegram' } as const
  expect(await channels.linkCode(guest).then(() => 'done', codeOf)).toBe('FORBIDDEN')
})

test('a person takes their chats home, and they go with the account', async () => {
  const userId = crypto.randomUUID()
  const { code } = await channels.linkCode({ ...asking(userId), platform: 'telegram' })
  await say(3005, `/link ${code}`, 1)
  const [chats] = await channels.exportPerson({ actor: personOf(userId), userId })
  expect(chats).toMatchObject({ name: 'chats', rows: [{ platform: 'telegram', session: { locale: 'en' } }] })
  const receipt = await channels.erasePerson({ actor: { kind: 'system', job: 'erase' }, userId, requestId: 'one' })
  expect(receipt.removed).toMatchObject({ chats: 1 })
  const [left] = await channels.exportPerson({ actor: personOf(userId), userId })
  expect(left?.rows).toEqual([])
  const alias = await testEnv.PEOPLE.prepare("SELECT 1 FROM aliases WHERE alias = '3005'").first()
  expect(alias).toBeNull()
  expect(await say(3005, '/new', 2)).toContain('nothing to put aside')
})

test('what a guest had made is taken over until that is done, also by a repeat and after /stop', async () => {
  const chat = 3006
  const userId = crypto.randomUUID()
  const { code } = await channels.linkCode({ ...asking(userId), platform: 'telegram' })
  await say(chat, `/link ${code}`, 1)
  const [linked] = await linkedTo(userId)
  const inChat = <Answer>(look: (watching: Watching, store: ChatStore) => Answer): Promise<Answer> =>
    runInDurableObject(testEnv.CHATS.getByName(linked?.id ?? ''), (_, { storage }) => {
      const store = new ChatStore(storage)
      return look(new Watching(store), store)
    })
  // As where the process died between the link and what follows from it.
  await inChat((watching) => watching.clear())
  expect(await say(chat, `/link ${code}`, 2)).toContain('linked to an account already')
  expect(await inChat((watching) => watching.next()?.kind)).toBe('adoption')
  await say(chat, '/stop', 3)
  // The studio is down: the look comes to nothing and is repeated.
  await expect.poll(() => inChat((watching) => watching.next()?.looks ?? null), patience).toBeGreaterThan(0)
})
