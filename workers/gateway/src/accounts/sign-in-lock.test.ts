import { expect, test, vi } from 'vitest'
import { errorOf, jsonOf, openDoor, post } from '../testing/knock.ts'
import { goodPassword, newAddress, signUp } from '../testing/sign-up.ts'

// Dozens of hashes, one after the other.
vi.setConfig({ testTimeout: 60_000 })

/** Limits as they are, each test from an address of its own. */
const limited = () => {
  const door = openDoor({ RATE_LIMIT_NARROW: 'on', TRUSTED_PROXY: '1' })
  const address = `2001:db8:${crypto.randomUUID().slice(0, 4)}:${crypto.randomUUID().slice(0, 4)}::1`
  return (path: string, init: RequestInit): Promise<Response> =>
    door(path, { ...init, headers: { ...(init.headers as Record<string, string>), 'x-forwarded-for': address } })
}

const tryTimes = async (door: ReturnType<typeof limited>, email: string, times: number): Promise<readonly number[]> => {
  const statuses: number[] = []
  for (let time = 0; time < times; time += 1) {
    const { status } = await door('/auth/login', post({ email, password: 'not the password' }))
    statuses.push(status)
  }
  return statuses
}

test.each([
  ['an account', async () => (await signUp(openDoor())).email],
  ['an address that has none', async () => newAddress()],
])('after five wrong passwords the sixth try for %s is 429, also with the right one', async (_whose, address) => {
  const email = await address()
  const door = limited()
  expect(await tryTimes(door, email, 5)).toEqual([401, 401, 401, 401, 401])
  const sixth = await door('/auth/login', post({ email, password: goodPassword }))
  expect(sixth.status).toBe(429)
  expect(Number(sixth.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await errorOf(sixth)).toMatchObject({ code: 'RATE_LIMITED' })
  expect((await limited()('/auth/login', post({ email, password: goodPassword }))).status).toBe(429)
})

test('twenty wrong passwords at once are no more tries than five', async () => {
  const { email } = await signUp(openDoor())
  const door = limited()
  const tries = Array.from({ length: 20 }, () => door('/auth/login', post({ email, password: 'not the password' })))
  const statuses = (await Promise.all(tries)).map(({ status }) => status)
  expect(statuses.filter((status) => status === 401)).toHaveLength(5)
  expect(statuses.filter((status) => status === 429)).toHaveLength(15)
})

test('right passwords use nothing up', async () => {
  const { email } = await signUp(openDoor())
  const door = limited()
  for (let time = 0; time < 7; time += 1) {
    const answer = await door('/auth/login', post({ email, password: goodPassword }))
    expect(await jsonOf(answer)).toMatchObject({ user: { email } })
  }
})

test('one address of the network tries twenty times, whichever accounts it tries', async () => {
  const door = limited()
  const tries = Array.from({ length: 21 }, () =>
    door('/auth/login', post({ email: newAddress(), password: 'a guess' })),
  )
  const statuses = (await Promise.all(tries)).map(({ status }) => status)
  expect(statuses.filter((status) => status === 401)).toHaveLength(20)
})

test('one address of the network signs up five times an hour', async () => {
  const door = limited()
  const statuses: number[] = []
  for (let time = 0; time < 6; time += 1) {
    const { status } = await door('/auth/register', post({ email: newAddress(), password: goodPassword }))
    statuses.push(status)
  }
  expect(statuses).toEqual([202, 202, 202, 202, 202, 429])
})
