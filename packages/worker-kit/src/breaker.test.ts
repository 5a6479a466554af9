import { AppError, type ErrorCode } from '@orrery/contracts/errors'
import { expect, test } from 'vitest'
import { createBreaker } from './breaker.ts'

const createClocked = (timeoutMs = 1000) => {
  const clock = { nowMs: 1_000_000 }
  const breaker = createBreaker({
    code: 'ENGINE_UNAVAILABLE',
    message: 'The engines do not answer.',
    timeoutMs,
    now: () => clock.nowMs,
  })
  return { breaker, clock }
}

const refusal = async (call: Promise<unknown>): Promise<AppError> => {
  const error: unknown = await call.catch((thrown: unknown) => thrown)
  if (!AppError.is(error)) throw new Error(`No AppError: ${String(error)}`)
  return error
}

const bug = (): Promise<never> => Promise.reject(new AppError('INTERNAL', 'Something failed.'))
const never = (): Promise<never> => new Promise<never>(() => {})
const down = (): Promise<never> => Promise.reject(new Error('The connection was lost.'))

test('an answer passes through and is measured', async () => {
  const { breaker } = createClocked()
  expect(await breaker.call(() => Promise.resolve(42))).toBe(42)
  expect(breaker.meter.measured()).toMatchObject({ calls: 1, errorRate: 0 })
})

test('a target that is down becomes the code of the breaker, with the cause for the log', async () => {
  const { breaker } = createClocked()
  const error = await refusal(breaker.call(down))
  expect(error.code).toBe('ENGINE_UNAVAILABLE')
  expect(error.cause).toBeInstanceOf(Error)
  expect(JSON.stringify(error.details)).not.toContain('connection')
})

test('after five failures calls are refused without asking the target, and say when to come back', async () => {
  const { breaker, clock } = createClocked()
  for (let call = 0; call < 5; call += 1) await refusal(breaker.call(down))
  clock.nowMs += 10_000
  let asked = false
  const error = await refusal(
    breaker.call(() => {
      asked = true
      return Promise.resolve()
    }),
  )
  expect(asked).toBe(false)
  expect(error.details).toEqual({ retryAfterSeconds: 50 })
  expect(breaker.report()).toEqual({
    state: 'open',
    failureCount: 5,
    nextAttemptTime: new Date(1_060_000).toISOString(),
  })
})

test('refusals that the target means never open it and reach the caller as they are', async () => {
  const { breaker } = createClocked()
  for (let call = 0; call < 10; call += 1) {
    const error = await refusal(breaker.call(() => Promise.reject(new AppError('PLACE_NOT_FOUND', 'No such town.'))))
    expect(error.code).toBe('PLACE_NOT_FOUND')
  }
  expect(breaker.report().state).toBe('closed')
})

test('what the target says of a neighbour of its own reaches the caller, and the target itself counts as up', async () => {
  const { breaker } = createClocked()
  const neighbourDown = new AppError('READINGS_UNAVAILABLE', 'Behind it something is down.', { retryAfterSeconds: 7 })
  for (let call = 0; call < 10; call += 1) {
    expect(await refusal(breaker.call(() => Promise.reject(neighbourDown)))).toBe(neighbourDown)
  }
  expect(breaker.report().state).toBe('closed')
})

test('bugs inside the target count as failures but stay 500 for the caller', async () => {
  const { breaker } = createClocked()
  for (let call = 0; call < 5; call += 1) expect((await refusal(breaker.call(bug))).code).toBe('INTERNAL')
  expect(breaker.report().state).toBe('open')
})

test("a caller's cancel is neither success nor failure", async () => {
  const { breaker } = createClocked()
  const cancel = new DOMException('The person left.', 'AbortError')
  await expect(breaker.call(() => Promise.reject(cancel))).rejects.toBe(cancel)
  expect(breaker.report().failureCount).toBe(0)
  expect(breaker.meter.measured().calls).toBe(0)
})

test('a target that does not answer in time is unavailable', async () => {
  const { breaker } = createClocked(5)
  expect((await refusal(breaker.call(never))).code).toBe('ENGINE_UNAVAILABLE')
  expect(breaker.report().failureCount).toBe(1)
})

test('a target that passes failures of others on is not held to them, only to its own', async () => {
  const breaker = createBreaker({ code: 'AI_UNAVAILABLE', message: 'Down.', timeoutMs: 1000, passesOn: true })
  const failing = (code: ErrorCode) =>
    breaker.call(() => Promise.reject(new AppError(code, 'Of a model.'))).catch(() => {})
  for (let call = 0; call < 6; call += 1) await failing('AI_UNAVAILABLE')
  expect(breaker.report().state).toBe('closed')
  for (let call = 0; call < 5; call += 1) await failing('INTERNAL')
  expect(breaker.report().state).toBe('open')
})

const slow = () => new Promise<string>((resolve) => setTimeout(() => resolve('well'), 40))

test('a call may be given more time than most', async () => {
  const breaker = createBreaker({ code: 'AI_UNAVAILABLE', message: 'Down.', timeoutMs: 5 })
  expect(await breaker.call(slow, 1000)).toBe('well')
})
