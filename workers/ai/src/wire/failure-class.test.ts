import type { FailureClass } from '@orrery/contracts/ai-api'
import { failureClasses } from '@orrery/contracts/ai-api'
import { expect, test } from 'vitest'
import { anthropicError } from '../../testing/refusals/anthropic.ts'
import { openaiError } from '../../testing/refusals/case.ts'
import { googleError } from '../../testing/refusals/google.ts'
import { refusals } from '../../testing/refusals/index.ts'
import { classInside, failureClassOf } from './failure-class.ts'
import { refusalInside, refusalOf } from './refusal.ts'

const textOf = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body))

test.each(Object.entries(refusals).flatMap(([provider, cases]) => cases.map((one) => [provider, ...one] as const)))(
  '%s: %s with status %i',
  (_provider, _what, status, body, failureClass) => {
    expect(failureClassOf(refusalOf(status, textOf(body)))).toBe(failureClass)
  },
)

test.each([
  [408, 'overloaded'],
  [409, 'overloaded'],
  [425, 'overloaded'],
  [500, 'overloaded'],
  [502, 'overloaded'],
  [503, 'overloaded'],
  [504, 'overloaded'],
  [529, 'overloaded'],
  [429, 'rate_limited'],
  [498, 'rate_limited'],
  [402, 'quota_exhausted'],
  [401, 'unauthorised'],
  [403, 'unauthorised'],
  [404, 'model_unknown'],
  [413, 'context_too_long'],
  [400, 'invalid_request'],
  [422, 'invalid_request'],
] as const)('status %i alone is %s', (status, failureClass) => {
  expect(failureClassOf(refusalOf(status, ''))).toBe(failureClass)
})

test.each<readonly [what: string, body: unknown, failureClass: FailureClass]>([
  ['Anthropic’s, when too much is to do', anthropicError('overloaded_error', 'Overloaded'), 'overloaded'],
  ['Gemini’s with its status', googleError(503, 'UNAVAILABLE', 'The model is overloaded.'), 'overloaded'],
  ['OpenRouter’s of a quota', { error: { code: 402, message: 'Insufficient credits' } }, 'quota_exhausted'],
  [
    'OpenRouter’s of somebody’s bad request',
    { error: { code: 400, message: 'Provider returned error' } },
    'invalid_reply',
  ],
  ['one that only says it is one', openaiError('The server had an error', 'server_error', null), 'invalid_reply'],
  ['one in a sentence', { error: 'context deadline exceeded' }, 'invalid_reply'],
])('an error inside an answer, %s, counts for what it says for certain', (_what, body, failureClass) => {
  expect(classInside(refusalInside(body))).toBe(failureClass)
})

test('whatever a body holds, it has a class', () => {
  const odd = [
    null,
    7,
    [],
    [[]],
    { error: [] },
    { errors: {} },
    { error: { code: {} } },
    { detail: null },
    'x'.repeat(1e5),
  ]
  for (const body of odd) expect(failureClasses).toContain(failureClassOf(refusalOf(400, textOf(body))))
})

test('what a provider says is kept, but not by the page', () => {
  expect(refusalOf(422, '{"detail":[{"msg":"Field required"}]}').message).toBe('Field required')
  expect(refusalOf(400, JSON.stringify({ error: { message: 'a'.repeat(9000) } })).message).toHaveLength(500)
})
