import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { textUpdate } from '../../testing/telegram-words.ts'
import { spokenBy, textOf } from '../../testing/whatsapp-words.ts'
import { allCalls, sendNotification, sendUpdate, spoil, textsOf } from '../testing/door.ts'

const runs = 200

/** One chat: how many messages, in which order each of them comes and comes again, and how often its platform fails. */
const chat = fc.record({
  platform: fc.constantFrom('telegram', 'whatsapp'),
  messages: fc.integer({ min: 1, max: 4 }),
  arrivals: fc.array(fc.nat(3), { minLength: 1, maxLength: 9 }),
  faults: fc.array(fc.constantFrom('overloaded', 'broken', 'unreachable'), { maxLength: 2 }),
})
type Traffic = { platform: string; messages: number; arrivals: number[]; faults: string[] }

const faultsOf = {
  telegram: {
    overloaded: { ok: false, error_code: 429, description: 'Too Many Requests', parameters: { retry_after: 1 } },
    broken: { ok: false, error_code: 500, description: 'Internal Server Error' },
  },
  whatsapp: {
    overloaded: { error: { code: 131_000, message: 'Something went wrong' } },
    broken: { error: { code: 131_016, message: 'Service unavailable' } },
  },
} as const

const spoilFor = (to: string, { platform, faults }: Traffic) =>
  spoil(
    ...faults.map((fault) => {
      const bodies = platform === 'telegram' ? faultsOf.telegram : faultsOf.whatsapp
      // Whether a lost call arrived only WhatsApp tells, after half a minute.
      if (fault === 'unreachable' && platform === 'telegram') return { to, times: 1, fault: { is: 'reset' } as const }
      const body = fault === 'overloaded' ? bodies.overloaded : bodies.broken
      return { to, times: 1, fault: { is: 'status', status: 500, body } as const }
    }),
  )

/** What has to be said: the name of each message once, in the order in which they came first. */
const modelOf = ({ messages, arrivals }: Traffic): readonly number[] => [
  ...new Set([...arrivals.map((arrival) => arrival % messages), ...Array.from({ length: messages }, (_, one) => one)]),
]

const sendAll = async (run: number, to: string, traffic: Traffic): Promise<void> => {
  const { platform, messages, arrivals } = traffic
  const order = [...arrivals.map((arrival) => arrival % messages), ...Array.from({ length: messages }, (_, one) => one)]
  for (const one of order) {
    const said = `/m${run}n${one}`
    const answer =
      platform === 'telegram'
        ? sendUpdate(textUpdate(1_000_000 + run * 10 + one, { chat: Number(to) }, said))
        : sendNotification(spokenBy({ phone: to }, textOf({ phone: to }, said, `wamid.${run}.${one}`)))
    // oxlint-disable-next-line no-await-in-loop -- their order is what is tested
    expect((await answer).status).toBe(200)
  }
}

test(
  'whatever comes, how often, in whatever order, and however the platform fails: each message is answered once, in order',
  { timeout: 240_000 },
  async () => {
    const samples = fc.sample(chat, runs)
    const chats = samples.map((traffic, run) => ({ run, traffic, to: String(700_000_000 + run) }))
    await Promise.all(chats.map(({ to, traffic }) => spoilFor(to, traffic)))
    await Promise.all(chats.map(({ run, to, traffic }) => sendAll(run, to, traffic)))
    const expected = chats.map(({ run, traffic }) => modelOf(traffic).map((one) => `/m${run}n${one}`))
    const answered = async () => {
      const byChat = Map.groupBy(await allCalls(), ({ to }) => to)
      return chats.map(({ to }) => textsOf(byChat.get(to) ?? []).map((said) => /\/m\d+n\d+/.exec(said)?.[0] ?? said))
    }
    const total = expected.flat().length
    await expect
      .poll(async () => (await answered()).flat().length, { timeout: 200_000, interval: 3000 })
      .toBeGreaterThanOrEqual(total)
    expect(await answered()).toEqual(expected)
  },
)
