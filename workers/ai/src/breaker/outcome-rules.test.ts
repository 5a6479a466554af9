import type { FailureClass } from '@orrery/contracts/ai-api'
import { expect, test } from 'vitest'
import { newsOf } from './outcome-rules.ts'

const failed = (failureClass: FailureClass, closeForMs: number | null = null) =>
  newsOf({ kind: 'failed', failureClass, closeForMs })

test.each([
  'rate_limited',
  'overloaded',
  'network',
  'first_token_timeout',
  'stalled',
  'truncated',
  'invalid_reply',
] as const)('%s counts against the model, and says nothing of the account', (failureClass) => {
  expect(failed(failureClass)).toEqual({ target: { kind: 'failure' }, account: { kind: 'abandoned' } })
})

test('an account without quota is closed for a quarter of an hour, or for as long as it says', () => {
  expect(failed('quota_exhausted').account).toEqual({ kind: 'closed_for', openForMs: 900_000 })
  expect(failed('quota_exhausted', 3_600_000).account).toEqual({ kind: 'closed_for', openForMs: 3_600_000 })
})

test('a key that is refused stays closed, for the next key has a breaker of its own', () => {
  const { account } = failed('unauthorised')
  expect(account).toMatchObject({ kind: 'closed_for' })
  expect(account?.kind === 'closed_for' && account.openForMs).toBeGreaterThan(30 * 86_400_000)
})

test('a model that is not there is marked alone', () => {
  expect(failed('model_unknown')).toMatchObject({ target: { kind: 'closed_for' }, account: { kind: 'abandoned' } })
})

test('a provider that asks to be left alone is left alone, for a day at most', () => {
  expect(failed('rate_limited', 60_000).target).toEqual({ kind: 'closed_for', openForMs: 60_000 })
  expect(failed('rate_limited', 1e12).target).toEqual({ kind: 'closed_for', openForMs: 86_400_000 })
})

test.each(['context_too_long', 'content_filtered', 'invalid_request'] as const)(
  '%s is an answer: the target is well',
  (failureClass) => {
    expect(failed(failureClass)).toEqual({ target: { kind: 'success' }, account: { kind: 'success' } })
  },
)

test('a caller who went away says nothing of anybody', () => {
  expect(newsOf({ kind: 'abandoned' })).toEqual({ target: { kind: 'abandoned' }, account: { kind: 'abandoned' } })
})
