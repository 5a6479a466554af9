import { expect, test } from 'vitest'
import { knock, post } from '../testing/knock.ts'
import { goodPassword, newAddress, signUp } from '../testing/sign-up.ts'

const pairs = 50
/** What nobody can tell over a network. */
const toleranceMs = 5

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

/** Median difference of two kinds of request, sent in turns: what slows the machine down slows both. */
const difference = async (one: () => Promise<unknown>, other: () => Promise<unknown>): Promise<number> => {
  const differences: number[] = []
  for (let pair = 0; pair < pairs; pair += 1) {
    const first = await timed(pair % 2 === 0 ? one : other)
    const second = await timed(pair % 2 === 0 ? other : one)
    differences.push(pair % 2 === 0 ? first - second : second - first)
  }
  return median(differences)
}

const login = (address: string) => knock('/auth/login', post({ email: address, password: 'not the password' }))
const register = (address: string) => knock('/auth/register', post({ email: address, password: goodPassword }))
const ask = (address: string) => knock('/auth/request-reset', post({ email: address }))

const rounds = 4

/** The smallest of a few medians: a busy machine adds its own differences to some, a tell-tale one would be in all. */
const leastDifference = async (one: () => Promise<unknown>, other: () => Promise<unknown>): Promise<number> => {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds && least >= toleranceMs; round += 1) {
    least = Math.min(least, Math.abs(await difference(one, other)))
  }
  return least
}

test('an unknown address takes a sign-in as long as a wrong password', { timeout: 120_000 }, async () => {
  const { email } = await signUp(knock)
  const differenceMs = await leastDifference(
    () => login(email),
    () => login(newAddress()),
  )
  expect(differenceMs).toBeLessThan(toleranceMs)
})

test('a sign-up takes as long for an address that has an account as for a new one', { timeout: 120_000 }, async () => {
  const { email } = await signUp(knock)
  const differenceMs = await leastDifference(
    () => register(email),
    () => register(newAddress()),
  )
  expect(differenceMs).toBeLessThan(toleranceMs)
})

test('a reset is asked for in the same time whether or not there is an account', { timeout: 120_000 }, async () => {
  const { email } = await signUp(knock)
  const differenceMs = await leastDifference(
    () => ask(email),
    () => ask(newAddress()),
  )
  expect(differenceMs).toBeLessThan(toleranceMs)
})
