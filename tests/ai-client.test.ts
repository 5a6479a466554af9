import { type Client, createClient, type Tokens } from '@orrery/client'
import { AppError } from '@orrery/contracts/errors'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BootedPlatform, bootPlatform } from './platform.ts'

// Our own client, on a platform that has no model: what the composer can do, and what it says it cannot.

let platform: BootedPlatform
let client: Client

beforeAll(async () => {
  platform = await bootPlatform()
  let kept: Tokens | null = null
  const tokens = {
    read: () => kept,
    write: (written: Tokens | null) => {
      kept = written
    },
  }
  client = createClient({ baseUrl: platform.url, tokens })
  const email = `${crypto.randomUUID()}@people.example`
  await client.account.register({ email, password: 'seven quiet lanterns', name: 'Ada' })
  await client.account.login({ email, password: 'seven quiet lanterns' })
})
afterAll(() => platform.stop())

const birth = { birth_date: '1990-05-17', birth_time: '14:25', place: 'Lisbon, Portugal' }

test('a start without a key says that the composer writes', () => {
  expect(platform.printed()).toMatch(/ai: on, healthy, offline default, No provider has a key/)
})

test('a reading is told sentence by sentence, and ends as the whole', async () => {
  const result = { engineName: 'human_design', data: await client.calculate('human_design', birth) } as const
  const told = []
  for await (const event of client.ai.streamReading({ results: [result] })) told.push(event)
  expect(told[0]).toMatchObject({ type: 'start', provider: 'composer' })
  const last = told.at(-1)
  const whole = await client.ai.interpret({ result })
  expect(last?.type === 'finish' && last.reading.aiAnalysis).toBe(whole.aiAnalysis)
  expect(whole.sentences.every(({ cites }) => cites.length > 0)).toBe(true)
})

test('the composer is the one model there is, and says what it is', async () => {
  expect((await client.ai.models()).map(({ id }) => id)).toEqual(['composer'])
  const messages = [{ role: 'user' as const, content: 'Who are you?' }]
  const { choices } = await client.ai.chat({ model: 'composer', messages })
  expect(choices[0]?.message.content).toContain('composer')
  const refused: unknown = await client.ai.chat({ messages }).catch((thrown: unknown) => thrown)
  expect(AppError.is(refused) && refused.code).toBe('NO_MODEL_CONFIGURED')
})

test('what was composed costs nothing', async () => {
  const { budgets, lines } = await client.ai.usage()
  expect(lines.map(({ costMicroUsd }) => costMicroUsd).filter((cost) => cost !== 0)).toEqual([])
  expect(budgets.map(({ usedMicroUsd }) => usedMicroUsd)).toEqual([0, 0])
})
