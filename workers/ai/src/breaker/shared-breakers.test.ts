import { env } from 'cloudflare:workers'
import { breakerRules } from '@orrery/worker-kit/breaker-rules'
import { expect, test } from 'vitest'
import type { Env } from '../env.ts'
import type { Outcome, Target } from '../fallback/chain-world.ts'
import { playing } from '../testing/played-chain.ts'
import { createBreakerMemory, SharedBreakers, targetBreakerName } from './shared-breakers.ts'

// Safe because vitest.config.ts binds exactly these.
const { BREAKERS } = env as unknown as Env

const rules = { ...breakerRules, openForMs: 600 }
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const anyTarget = (): Target => playing(crypto.randomUUID(), ['Hello'])
const down: Outcome = { kind: 'failed', failureClass: 'overloaded', closeForMs: null }
const report = (breakers: SharedBreakers, target: Target, outcome: Outcome): void => breakers.report(target, outcome)

/** An isolate with a memory of its own; `settled` waits for what it told. */
const isolate = () => {
  const told: Promise<unknown>[] = []
  let asked = 0
  const breakers = new SharedBreakers({
    memory: createBreakerMemory(),
    stubOf: (name) => {
      asked += 1
      return BREAKERS.getByName(name)
    },
    rules,
    now: () => Date.now(),
    runOn: (work) => told.push(work),
    onFault: (error) => {
      throw error
    },
  })
  return { breakers, settled: () => Promise.all(told), asked: () => asked }
}

const open = async (target: Target): Promise<ReturnType<typeof isolate>> => {
  const one = isolate()
  await one.breakers.admit(target)
  for (let failure = 0; failure < rules.failuresToOpen; failure += 1) report(one.breakers, target, down)
  await one.settled()
  return one
}

test('what one isolate found out, another knows', async () => {
  const target = anyTarget()
  await open(target)
  expect((await isolate().breakers.admit(target)).isOpen).toBe(true)
})

test('failures of several isolates are counted together', async () => {
  const target = anyTarget()
  const isolates = Array.from({ length: rules.failuresToOpen }, () => isolate())
  for (const { breakers, settled } of isolates) {
    expect((await breakers.admit(target)).isOpen).toBe(false)
    report(breakers, target, down)
    await settled()
  }
  expect((await isolate().breakers.admit(target)).isOpen).toBe(true)
})

test('after the pause exactly one of twenty calls at once gets a trial, over all isolates', async () => {
  const target = anyTarget()
  await open(target)
  await sleep(rules.openForMs + 100)
  const [one, other] = [isolate(), isolate()]
  const admissions = await Promise.all(
    Array.from({ length: 20 }, (_, call) => (call % 2 === 0 ? one : other).breakers.admit(target)),
  )
  expect(admissions.filter(({ isOpen }) => !isOpen)).toHaveLength(1)
})

test('three good trials close it, one after the other', async () => {
  const target = anyTarget()
  await open(target)
  await sleep(rules.openForMs + 100)
  for (let trial = 0; trial < rules.probes; trial += 1) {
    const { breakers, settled } = isolate()
    expect((await breakers.admit(target)).isOpen).toBe(false)
    report(breakers, target, { kind: 'ok' })
    await settled()
  }
  expect((await BREAKERS.getByName(targetBreakerName(target)).read()).breaker).toEqual({
    state: 'closed',
    failureCount: 0,
  })
})

test('a trial can be forced, but not a second one beside it', async () => {
  const target = anyTarget()
  await open(target)
  const forced = await Promise.all([isolate().breakers.force(target), isolate().breakers.force(target)])
  expect(forced.toSorted()).toEqual([false, true])
})

test('a refused key closes every model of the provider, and another key none', async () => {
  const target = anyTarget()
  const one = isolate()
  await one.breakers.admit(target)
  const account = crypto.randomUUID()
  const withKey = { ...target, provider: { ...target.provider, account } }
  report(one.breakers, withKey, { kind: 'failed', failureClass: 'unauthorised', closeForMs: null })
  await one.settled()
  const sibling = { ...anyTarget(), provider: withKey.provider }
  expect((await isolate().breakers.admit(sibling)).isOpen).toBe(true)
  const otherKey = { ...sibling, provider: { ...sibling.provider, account: crypto.randomUUID() } }
  expect((await isolate().breakers.admit(otherKey)).isOpen).toBe(false)
})

test('calls that go well ask the objects no more than once in a second', async () => {
  const target = anyTarget()
  const { breakers, asked } = isolate()
  for (let call = 0; call < 100; call += 1) {
    expect((await breakers.admit(target)).isOpen).toBe(false)
    report(breakers, target, { kind: 'ok' })
  }
  expect(asked()).toBeLessThanOrEqual(4)
})
