import { AppError } from '@orrery/contracts/errors'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { failureOf } from './http-errors.ts'

test('an expected failure keeps its code, message and details, with the status of its code', () => {
  const failure = failureOf(new AppError('PLACE_AMBIGUOUS', 'Several towns.', { candidates: [] }), 'request-1')
  expect(failure).toEqual({
    status: 422,
    error: { code: 'PLACE_AMBIGUOUS', message: 'Several towns.', details: { candidates: [] }, requestId: 'request-1' },
    retryAfterSeconds: null,
    unexpected: false,
  })
})

test('an error that lost its prototype on the way is still expected', () => {
  const crossed = Object.assign(new Error('Several towns.'), { name: 'AppError', code: 'PLACE_AMBIGUOUS' })
  expect(failureOf(crossed, 'request-1').status).toBe(422)
})

test('what zod refuses is 400 with its issues', () => {
  const { error } = z.object({ year: z.number() }).safeParse({})
  expect(failureOf(error, 'request-1')).toMatchObject({
    status: 400,
    error: { code: 'INVALID_INPUT', details: { issues: [{ path: 'year' }] } },
  })
})

test.each([new TypeError('secret of the inside'), 'a text', null, { code: 'PLACE_AMBIGUOUS' }])(
  'a bug is 500 and says nothing of the inside: %s',
  (thrown) => {
    const failure = failureOf(thrown, 'request-1')
    expect(failure).toMatchObject({ status: 500, unexpected: true, error: { code: 'INTERNAL' } })
    expect(JSON.stringify(failure)).not.toContain('secret')
  },
)

test('an unavailable target says after how many seconds to retry', () => {
  expect(failureOf(new AppError('ENGINE_UNAVAILABLE', '', { retryAfterSeconds: 42 }), 'r').retryAfterSeconds).toBe(42)
  expect(failureOf(new AppError('UNAVAILABLE', ''), 'r').retryAfterSeconds).toBe(5)
})

test('wrong input that is no field says so of the request as a whole', () => {
  const { error } = failureOf(new AppError('INVALID_INPUT', 'The body is not valid JSON.'), 'request-1')
  expect(error.details).toEqual({ issues: [{ path: '', message: 'The body is not valid JSON.' }] })
  const { error: kept } = failureOf(
    new AppError('INVALID_INPUT', 'No.', { issues: [{ path: 'a', message: 'No.' }] }),
    'r',
  )
  expect(kept.details).toEqual({ issues: [{ path: 'a', message: 'No.' }] })
})
