import type { Task } from '@orrery/contracts/ai-api'
import { AppError } from '@orrery/contracts/errors'
import { practiceScript } from '@orrery/contracts/practice-script'
import { expect, test } from 'vitest'
import { ai, somebody } from '../testing/models.ts'

const practice = { contentType: 'affirmation', intent: 'calm before I speak', durationMinutes: 2, seed: 'a' }
const question = { question: 'When is it?', chunks: [{ title: 'Note', text: 'It is on Monday.' }] }

const asked = (name: Task, facts: unknown, model: string) =>
  ai.complete({ ...somebody(), task: { name, facts }, model })

test.each([
  ['practice_script', practice, 'timeline'],
  ['slot_extraction', { contentType: 'ritual', asking: 'durationMinutes', text: 'twenty minutes' }, 'slots'],
  ['answer_with_sources', question, 'known'],
  ['summary', { text: 'Bees dance. Bees fly. Bees make honey from nectar.' }, 'sentences'],
] as const)('%s is done without a model, says so and costs nothing', async (name, facts, part) => {
  const { provider, model, json, costMicroUsd, text } = await asked(name, facts, 'composer')
  expect({ provider, costMicroUsd }).toEqual({ provider: 'composer', costMicroUsd: 0 })
  expect(model).toMatch(/^composer\//)
  expect(json).toHaveProperty(part)
  expect(text.length).toBeGreaterThan(3)
})

test('where a model answers something else, the composer stands in with the same form', async () => {
  const { provider, json, attempts } = await asked('practice_script', practice, 'openai/healthy')
  expect(provider).toBe('composer')
  expect(attempts[0]).toMatchObject({ provider: 'openai', outcome: 'failed', class: 'invalid_reply' })
  expect(practiceScript.parse(json).statements.length).toBeGreaterThan(0)
})

test.each(['video_plan', 'video_code'] as const)('%s has nobody but a model, and fails as one', async (name) => {
  const plan = { title: 'x', scenes: [{ goal: 'x', says: '', shows: ['x'], formulas: [], seconds: 5 }] }
  const facts = name === 'video_plan' ? { problem: 'Why is the sky blue?' } : { problem: 'Why?', plan }
  const error = await asked(name, facts, 'openai/healthy').catch((failure: unknown) => failure)
  expect(AppError.is(error)).toBe(true)
  const alone = await asked(name, facts, 'composer').catch((failure: unknown) => failure)
  expect(AppError.is(alone) && alone.code).toBe('NO_MODEL_CONFIGURED')
})

test.each([
  ['practice_script', { ...practice, intent: 'I want to kill myself tonight' }],
  ['practice_script', { ...practice, durationMinutes: 20 }],
  ['slot_extraction', { contentType: 'ritual', asking: 'weight', text: 'x' }],
  ['answer_with_sources', { chunks: [] }],
] as const)('%s refuses facts that are none', async (name, facts) => {
  const error = await asked(name, facts, 'composer').catch((failure: unknown) => failure)
  expect(AppError.is(error) && error.code).toBe('INVALID_INPUT')
})
