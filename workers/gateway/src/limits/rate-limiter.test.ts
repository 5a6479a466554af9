import { env, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { expect, test, vi } from 'vitest'
import type { Env } from '../env.ts'
import type { RateLimiter, Take } from './rate-limiter.ts'

// Safe because vitest.config.ts binds it.
const { RATE_LIMITER } = env as unknown as Env

const one = (name: string, most: number, spanMs = 60_000): Take => ({ name, limit: { most, spanMs }, cost: 1 })
const own = (subject: string) => RATE_LIMITER.getByName(subject)

test('a request that takes from two limits takes from both or from none', async () => {
  const limiter = own('person:two-keys')
  const withKey = (key: string) => limiter.take([one('minute', 3), one(`key:${key}`, 2)])
  expect(await withKey('a')).toMatchObject({ passes: true, limit: 2, remaining: 1 })
  expect(await withKey('a')).toMatchObject({ passes: true, remaining: 0 })
  expect(await withKey('a')).toMatchObject({ passes: false, limit: 2 })
  expect(await withKey('b')).toMatchObject({ passes: true, limit: 3, remaining: 0 })
  expect(await withKey('b')).toMatchObject({ passes: false, limit: 3 })
})

test('fifty requests at once through a limit of twenty: twenty pass', async () => {
  const limiter = own('guests:crowd')
  const taken = await Promise.all(Array.from({ length: 50 }, () => limiter.take([one('minute', 20)])))
  expect(taken.filter(({ passes }) => passes)).toHaveLength(20)
})

test('what is given back can be taken again', async () => {
  const limiter = own('sign-in-account:forgiven')
  await limiter.take([one('attempts', 1)])
  await limiter.giveBack([one('attempts', 1)])
  expect(await limiter.take([one('attempts', 1)])).toMatchObject({ passes: true, remaining: 0 })
})

const storedIn = (subject: string) =>
  runInDurableObject(own(subject), async (_limiter: RateLimiter, { storage }) => ({
    windows: storage.kv.get<[string, unknown][]>('windows')?.map(([name]) => name) ?? [],
    alarm: await storage.getAlarm(),
  }))

test('a limit of an hour outlives the object at once; one of a minute is stored within seconds', async () => {
  await own('guests:stored').take([one('sign-up', 5, 3_600_000)])
  const { windows, alarm } = await storedIn('guests:stored')
  expect(windows).toEqual(['sign-up'])
  expect(alarm).toBeGreaterThan(Date.now() + 7_000_000)
  await own('guests:minute').take([one('minute', 5)])
  expect((await storedIn('guests:minute')).windows).toEqual([])
  await expect.poll(async () => (await storedIn('guests:minute')).windows, { timeout: 8000 }).toEqual(['minute'])
}, 10_000)

test('what every request takes from an hour is stored in bundles too', async () => {
  await own('person:tiered').take([{ ...one('key:hour', 100, 3_600_000), isFrequent: true }])
  expect((await storedIn('person:tiered')).windows).toEqual([])
  await expect.poll(async () => (await storedIn('person:tiered')).windows, { timeout: 8000 }).toEqual(['key:hour'])
}, 10_000)

test('the alarm keeps what still counts, and clears an object whose limits are over', async () => {
  const limiter = own('guests:over')
  await limiter.take([one('sign-up', 5, 3_600_000)])
  await runDurableObjectAlarm(limiter)
  expect((await storedIn('guests:over')).windows).toEqual(['sign-up'])
  vi.useFakeTimers({ now: Date.now() + 7_200_001, toFake: ['Date'] })
  await runDurableObjectAlarm(limiter)
  vi.useRealTimers()
  expect((await storedIn('guests:over')).windows).toEqual([])
})
