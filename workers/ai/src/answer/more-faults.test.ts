import type { Attempt } from '@orrery/contracts/ai-api'
import { expect, test } from 'vitest'
import { bedText } from '../../testing/bed-words.ts'
import { moreChain, moreModel } from '../../testing/fast-settings.ts'
import { ai, failure, faulty, question, somebody, triesOf } from '../testing/models.ts'

const askMore = (fault: string) => ai.complete({ ...somebody(), chain: moreChain(fault), messages: question() })

const classesOf = (attempts: readonly Attempt[]) => attempts.map((attempt) => attempt.class ?? attempt.outcome)

test.concurrent.each([
  ['a page of HTML with status 200', 'page', ['invalid_reply', 'invalid_reply', 'ok']],
  ['a JSON error with status 200', 'json-error', ['invalid_reply', 'invalid_reply', 'ok']],
  ['nothing at all', 'empty', ['invalid_reply', 'invalid_reply', 'ok']],
  ['an error event in the middle', 'error-event', ['invalid_reply', 'invalid_reply', 'ok']],
  ['a stream that ends cleanly without a finish', 'cut-clean', ['truncated', 'truncated', 'ok']],
  ['a whole answer without a finish', 'finishless', ['truncated', 'truncated', 'ok']],
  ['that the quota is used up', 'quota', ['quota_exhausted', 'ok']],
  ['that the key is wrong', 'key', ['unauthorised', 'ok']],
  ['that there is no such model', 'no-model', ['model_unknown', 'ok']],
  ['comments that say nothing', 'pinging', ['first_token_timeout', 'ok']],
  ['429 with 90 seconds to wait', 'rate-long', ['rate_limited', 'ok']],
])('a provider that sends %s is passed over', async (_what, fault, classes) => {
  const answer = await askMore(fault)
  expect(answer.text).toBe(bedText)
  expect(classesOf(answer.attempts)).toEqual(classes)
})

test.concurrent('a model that thinks for long before it speaks is not taken for silent', async () => {
  const answer = await askMore('reasoning')
  expect(classesOf(answer.attempts)).toEqual(['ok'])
})

test.concurrent('a Retry-After that is a date is kept to', async () => {
  const answer = await askMore('rate-date')
  const [first, second] = await triesOf(moreModel('rate-date'))
  expect(classesOf(answer.attempts)).toEqual(['rate_limited', 'ok'])
  expect((second?.atMs ?? 0) - (first?.atMs ?? 0)).toBeGreaterThan(1900)
})

test.concurrent('a refusal of what was asked goes to the caller in the words of the provider, and nobody else is asked', async () => {
  const error = await failure(askMore('bad'))
  expect(error).toMatchObject({ code: 'INVALID_INPUT', message: 'Unrecognized request argument.' })
  expect(error.details).toMatchObject({ class: 'invalid_request', status: 400 })
})

test.concurrent('an answer that the provider withheld by its policy is refused with the reason', async () => {
  const error = await failure(askMore('filtered'))
  expect(error.code).toBe('CONTENT_FILTERED')
})

test.concurrent('a stream that is held open after its finish is not waited for', async () => {
  const answer = await askMore('no-done-held')
  expect(answer.text).toBe(bedText)
  expect(classesOf(answer.attempts)).toEqual(['ok'])
})

test.concurrent('an answer without counted tokens is estimated, and says so', async () => {
  const answer = await askMore('no-done-uncounted')
  expect(classesOf(answer.attempts)).toEqual(['ok'])
  expect(answer.usage.estimated).toBe(true)
  expect(answer.usage.outputTokens).toBeGreaterThan(40)
})

test.concurrent('arguments of a tool that are not JSON are never handed on', async () => {
  const tools = [{ type: 'function' as const, function: { name: 'weather', parameters: {} } }]
  const error = await failure(
    ai.complete({ ...somebody(), model: `openai/${faulty('tool-garbled')}`, tools, messages: question() }),
  )
  expect(error.details).toMatchObject({ class: 'invalid_reply' })
})

test.concurrent('an answer that does not hold to its schema is asked for once more, with the reason', async () => {
  const model = faulty('json-garbled-once')
  const jsonSchema = { type: 'object', properties: { mood: { type: 'string' } }, required: ['mood'] }
  const messages = question('«{"mood":"calm"}»')
  const answer = await ai.complete({ ...somebody(), model: `openai/${model}`, jsonSchema, messages })
  expect(answer.json).toEqual({ mood: 'calm' })
  const [, second] = await triesOf(model)
  expect(second?.body).toContain('It is not JSON.')
})

test.concurrent('when all fail, the caller hears of the first, with every attempt', async () => {
  const error = await failure(ai.complete({ ...somebody(), chain: 'all-fail', messages: question() }))
  expect(error.details).toMatchObject({ class: 'unauthorised', status: 401 })
  const { attempts } = error.details as { attempts: readonly Attempt[] }
  expect(classesOf(attempts)).toEqual(['unauthorised', 'first_token_timeout'])
})
