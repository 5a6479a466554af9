import { expect, test } from 'vitest'
import { knock, post } from '../testing/knock.ts'
import { goodPassword, newAddress, signUp } from '../testing/sign-up.ts'

const pairs = 20
/**
 * What a password costs is most of each of these requests: leaving it out for one of the two would show as more than half.
 * How much less than that is left over is measured on a quiet machine, by the bench `sign-in`.
 */
const tellTaleShare = 0.35
/** What nobody can tell over a network. */
const toldToNobodyMs = 5

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

/** Median difference of two kinds of request as a share of their time, sent in turns: what slows the machine down slows both. */
const shareOfDifference = async (one: () => Promise<unknown>, other: () => Promise<unknown>): Promise<number> => {
  const differences: number[] = []
  const times: number[] = []
  for (let pair = 0; pair < pairs; pair += 1) {
    const first = await timed(pair % 2 === 0 ? one : other)
    const second = await timed(pair % 2 === 0 ? other : one)
    differences.push(pair % 2 === 0 ? first - second : second - first)
    times.push(first, second)
  }
  const difference = Math.abs(median(differences))
  return difference < toldToNobodyMs ? 0 : difference / median(times)
}

const login = (address: string) => knock('/auth/login', post({ email: address, password: 'not the password' }))
const register = (address: string) => knock('/auth/register', post({ email: address, password: goodPassword }))
const ask = (address: string) => knock('/auth/request-reset', post({ email: address }))

test('an unknown address takes a sign-in as long as a wrong password', { timeout: 120_000 }, async () => {
  const { email } = await signUp(knock)
  const share = await shareOfDifference(
    () => login(email),
    () => login(newAddress()),
  )
  expect(share).toBeLessThan(tellTaleShare)
})

test('a sign-up takes as long for an address that has an account as for a new one', { timeout: 120_000 }, async () => {
  const { email } = await signUp(knock)
  const share = await shareOfDifference(
    () => register(email),
    () => register(newAddress()),
  )
  expect(share).toBeLessThan(tellTaleShare)
})

test('a reset is asked for in the same time whether or not there is an account', { timeout: 120_000 }, async () => {
  const { email } = await signUp(knock)
  const share = await shareOfDifference(
    () => ask(email),
    () => ask(newAddress()),
  )
  expect(share).toBeLessThan(tellTaleShare)
})
