import { type FailureClass, failureClasses } from '@orrery/contracts/ai-api'
import { AppError, type ErrorCode } from '@orrery/contracts/errors'
import { failureOf } from '@orrery/worker-kit/http-errors'
import { expect, test } from 'vitest'
import { isWorthRepeating, openaiFailureOf, openaiStatusesOf } from './openai-errors.ts'

const told = (code: ErrorCode, details?: Record<string, unknown>) =>
  openaiFailureOf(failureOf(new AppError(code, 'It is so.', details), 'a-request-id'))

const failed = [{ n: 1, provider: 'openai', model: 'm', outcome: 'failed', ms: 1 }]
const ofChain = (code: ErrorCode, failureClass: FailureClass, more: Record<string, unknown> = {}) =>
  told(code, { class: failureClass, attempts: failed, ...more })

test.each([
  ['RATE_LIMITED', 'rate_limited', 429, 'rate_limit_exceeded'],
  ['RATE_LIMITED', 'quota_exhausted', 429, 'insufficient_quota'],
  ['BUDGET_EXCEEDED', 'budget_exceeded', 429, 'insufficient_quota'],
  ['CONTENT_FILTERED', 'content_filtered', 400, 'content_filter'],
  ['CONTEXT_TOO_LONG', 'context_too_long', 400, 'context_length_exceeded'],
  ['INVALID_INPUT', 'invalid_request', 400, null],
  ['AI_UNAVAILABLE', 'first_token_timeout', 504, 'timeout'],
  ['AI_UNAVAILABLE', 'stalled', 504, 'timeout'],
  ['AI_UNAVAILABLE', 'overloaded', 502, 'overloaded'],
  ['AI_UNAVAILABLE', 'network', 502, 'network'],
  ['AI_UNAVAILABLE', 'truncated', 502, 'truncated'],
  ['AI_UNAVAILABLE', 'invalid_reply', 502, 'invalid_reply'],
  ['AI_UNAVAILABLE', 'unauthorised', 502, 'unauthorised'],
  ['AI_UNAVAILABLE', 'model_unknown', 502, 'model_not_found'],
] as const)('when all models failed, %s by %s is %i %s', (code, failureClass, status, openaiCode) => {
  expect(ofChain(code, failureClass)).toMatchObject({ status, body: { error: { code: openaiCode } } })
})

test('every class of failure has a status of errors', () => {
  for (const failureClass of failureClasses) {
    expect(ofChain('AI_UNAVAILABLE', failureClass).status).toBeGreaterThanOrEqual(400)
  }
})

test('models that are only skipped are none to be had', () => {
  const skipped = { class: 'overloaded', attempts: [{ n: 1, provider: 'p', model: 'm', outcome: 'skipped', ms: 0 }] }
  expect(told('AI_UNAVAILABLE', skipped).status).toBe(503)
  expect(told('AI_UNAVAILABLE').status).toBe(503)
})

test('a refusal that is meant keeps the provider’s own code', () => {
  const { body } = ofChain('CONTEXT_TOO_LONG', 'context_too_long', { providerCode: 'string_above_max_length' })
  expect(body.error).toEqual({
    message: 'It is so.',
    type: 'invalid_request_error',
    param: null,
    code: 'string_above_max_length',
  })
})

test('whose key is refused is not told by the provider’s code', () => {
  expect(ofChain('AI_UNAVAILABLE', 'unauthorised', { providerCode: 'invalid_api_key' }).body.error.code).toBe(
    'unauthorised',
  )
})

test.each([
  ['UNAUTHORIZED', 401, 'invalid_api_key'],
  ['FORBIDDEN', 403, 'insufficient_permissions'],
  ['BUDGET_EXCEEDED', 429, 'insufficient_quota'],
  ['RATE_LIMITED', 429, 'rate_limit_exceeded'],
  ['NO_MODEL_CONFIGURED', 503, 'no_model_configured'],
  ['TOO_LARGE', 413, null],
  ['UNSUPPORTED', 415, null],
  ['INTERNAL', 500, 'internal'],
] as const)('what the platform says itself: %s is %i %s', (code, status, openaiCode) => {
  expect(told(code)).toMatchObject({ status, body: { error: { code: openaiCode } } })
  expect(openaiStatusesOf(code)).toEqual([status])
})

test('a wrong field is named', () => {
  const issues = [{ path: 'messages.0.role', message: 'Give a role.' }]
  expect(told('INVALID_INPUT', { issues }).body.error.param).toBe('messages.0.role')
  expect(told('NOT_FOUND', { providerCode: 'model_not_found' }).body.error).toMatchObject({
    param: 'model',
    code: 'model_not_found',
  })
})

const isWorth = (code: ErrorCode, details?: Record<string, unknown>): boolean =>
  isWorthRepeating(failureOf(new AppError(code, '', details), 'a-request-id'))

test('clients are told not to repeat what would only fail again', () => {
  expect(isWorth('BUDGET_EXCEEDED')).toBe(false)
  expect(isWorth('RATE_LIMITED', { class: 'quota_exhausted' })).toBe(false)
  expect(isWorth('NO_MODEL_CONFIGURED')).toBe(false)
  expect(isWorth('RATE_LIMITED', { class: 'rate_limited' })).toBe(true)
})
