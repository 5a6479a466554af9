import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Client, type ConversationLine, createClient, type ToldFrame, type Tokens } from '@orrery/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BootedPlatform, bootPlatform } from './platform.ts'

let platform: BootedPlatform
let client: Client

beforeAll(async () => {
  platform = await bootPlatform({ env: { RATE_LIMIT_PER_MINUTE: '10000' } })
  let kept: Tokens | null = null
  const write = (tokens: Tokens | null): void => {
    kept = tokens
  }
  client = createClient({ baseUrl: platform.url, tokens: { read: () => kept, write } })
  const somebody = { email: 'ada@people.example', password: 'seven quiet lanterns' }
  await client.account.register({ ...somebody, name: 'Ada' })
  await client.account.login(somebody)
})
afterAll(() => platform.stop())

/** Frames up to one that is looked for; it comes last. */
const until = async (line: ConversationLine, isIt: (frame: ToldFrame) => boolean): Promise<readonly ToldFrame[]> => {
  const told: ToldFrame[] = []
  const reader = line.frames[Symbol.asyncIterator]()
  for (;;) {
    const { value, done } = await reader.next()
    if (done) throw new Error('The conversation ended.')
    told.push(value)
    if (isIt(value)) return told
  }
}

const answered = async (line: ConversationLine, content: string): Promise<ToldFrame | undefined> => {
  const messageId = line.say(content)
  return (await until(line, (frame) => 'messageId' in frame && frame.messageId === messageId)).at(-1)
}

test('without any key a talk over the socket becomes a practice that plays, and costs its price', async () => {
  const { conversationId } = await client.practice.start({
    contentType: 'affirmation',
    intent: 'I want to speak calmly in meetings, for one minute.',
  })
  const line = await client.practice.connect(conversationId)
  for (const words of ['I take my time; I am clear; people hear me', '8', '7', '9']) await answered(line, words)
  expect(await answered(line, 'The usual voice')).toMatchObject({ state: 'review' })
  line.press('confirm')
  const making = await until(line, (frame) => frame.type === 'response' && frame.state === 'complete')
  expect(making.some(({ type }) => type === 'progress')).toBe(true)
  line.close()

  const {
    items: [item],
  } = await client.practice.list({ contentType: 'affirmation' })
  if (item === undefined) throw new Error('Nothing is in the library.')
  const audioLink = client.practice.audioLink(item)
  const part = await fetch(audioLink, { headers: { range: 'bytes=0-1023' } })
  expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 1024])
  const head = await fetch(audioLink, { method: 'HEAD' })
  expect(head.headers.get('content-length')).toBe(String(item.audio.sizeBytes))
  expect(await client.credits.balance()).toMatchObject({ halfCredits: 59, held: 0, freeCreditUsed: true })
}, 120_000)

test('a socket that only claims to be somebody is not let in', async () => {
  const { conversationId } = await client.practice.start({ contentType: 'ritual' })
  const address = `${platform.url.replace('http', 'ws')}/ws/conversation?conversationId=${conversationId}`
  const refused = new Promise<string>((resolve) => {
    const socket = new WebSocket(address)
    socket.addEventListener('open', () => resolve('open'))
    socket.addEventListener('error', () => resolve('refused'))
  })
  expect(await refused).toBe('refused')
})

test('the platform says who speaks and that nothing is missing', async () => {
  const { overall, services } = await client.health()
  expect(overall).toBe('healthy')
  expect(services.find(({ service }) => service === 'studio')).toMatchObject({ mode: 'offline_default' })
})

test('no line of the log holds the token of a link or what was said', async () => {
  const { items } = await client.practice.list()
  const signed = items[0]?.audioUrl.split('/').at(-1) ?? ''
  await fetch(`${platform.url}/media/audio/${signed}`)
  const log = readFileSync(join(platform.dataFolder, 'logs/platform.log'), 'utf8')
  expect(log).toContain('/media/audio/{signed}')
  expect(log).not.toContain(signed)
  expect(log).not.toContain('speak calmly in meetings')
})
