import type { Reading, ReadingFact } from '@orrery/contracts/ai-api'
import { expect, test } from 'vitest'
import { isUnderWay, noStory, type Story, type StoryEvent, tellOn } from './reading-story.ts'

const fact: ReadingFact = { id: 'natal:sun', engine: 'natal', label: 'Sun', value: 'Taurus', marks: ['body:sun'] }
const sentence = { text: 'Your Sun.', cites: [fact.id] }
const model = { provider: 'openai', model: 'one' }
const composer = { provider: 'composer', model: 'composer/1' }

const told: StoryEvent = { type: 'sentence', sentence, facts: [fact] }
const start: StoryEvent = { type: 'start', ...model }

const whole: Reading = {
  aiAnalysis: 'Your Sun.',
  keyInsights: [],
  recommendations: [],
  themes: [],
  sentences: [sentence],
  facts: [fact],
  ...composer,
  usage: { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0, reasoningTokens: 0, estimated: false },
  costMicroUsd: 0,
  attempts: [],
  cached: false,
  latencyMs: 1,
}

const after = (...events: readonly StoryEvent[]): Story =>
  events.reduce<Story>((story, event) => tellOn(story, event), tellOn(noStory, { type: 'ask' }))

test('sentences come one after the other, with their facts', () => {
  const story = after(start, told, { ...told, facts: [] })
  expect(story).toMatchObject({ phase: 'writing', writer: model, sentences: [sentence, sentence], withdrawals: 0 })
  expect(story.facts).toEqual({ [fact.id]: fact })
  expect(isUnderWay(story)).toBe(true)
})

test('after a restart nothing of before is left, and it is told that something was taken back', () => {
  expect(after(start, told, { type: 'restart', ...composer })).toMatchObject({
    phase: 'writing',
    writer: composer,
    sentences: [],
    facts: {},
    withdrawals: 1,
  })
})

test('a restart before the first sentence took nothing back', () => {
  expect(after(start, { type: 'restart', ...composer }).withdrawals).toBe(0)
})

test('waiting is over with the next sentence', () => {
  expect(after(start, { type: 'waiting' }).isWaiting).toBe(true)
  expect(after(start, { type: 'waiting' }, told).isWaiting).toBe(false)
})

test('a finished reading is what its last line says, whoever began it', () => {
  const story = after(start, told, { type: 'restart', ...composer }, { type: 'finish', reading: whole })
  expect(story).toMatchObject({ phase: 'finished', writer: composer, reading: whole, withdrawals: 1 })
  expect(isUnderWay(story)).toBe(false)
})

test('what was told before a failure or a stop stays', () => {
  const error = new Error('cut')
  expect(after(start, told, { type: 'fail', error })).toMatchObject({ phase: 'failed', sentences: [sentence], error })
  expect(after(start, told, { type: 'stop' })).toMatchObject({ phase: 'stopped', sentences: [sentence], reading: null })
})

test('asking again begins with nothing', () => {
  expect(tellOn(after(start, told), { type: 'ask' })).toEqual({ ...noStory, phase: 'asking' })
})
