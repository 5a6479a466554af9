import type { Budget, UsageLine } from '@orrery/contracts/ai-api'
import { expect, test } from 'vitest'
import { isUsedUp, sumOf, sumsBy, sumsByDay, tokensOf } from './usage-sums.ts'

const line = (told: Partial<UsageLine>): UsageLine => ({
  day: '2026-11-02',
  task: 'interpret',
  feature: 'interpret',
  provider: 'openai',
  model: 'one',
  calls: 1,
  failedAttempts: 0,
  inputTokens: 100,
  outputTokens: 20,
  costMicroUsd: 1000,
  hasEstimates: false,
  ...told,
})

test('an unknown price adds nothing to the known cost, and is counted', () => {
  const sum = sumOf([line({}), line({ costMicroUsd: null, calls: 3 }), line({ costMicroUsd: null, calls: 0 })])
  expect(sum).toMatchObject({ knownMicroUsd: 1000, unpricedCalls: 4, calls: 4 })
  expect(tokensOf(sum)).toBe(360)
})

test('one estimate among many makes the sum one', () => {
  expect(sumOf([line({}), line({ hasEstimates: true })]).hasEstimates).toBe(true)
  expect(sumOf([line({})]).hasEstimates).toBe(false)
})

test('sums come the dearest first, and of the same cost the busier one', () => {
  const lines = [
    line({ model: 'cheap', costMicroUsd: 1 }),
    line({ model: 'busy', costMicroUsd: null, inputTokens: 9000 }),
    line({ model: 'quiet', costMicroUsd: null }),
    line({ model: 'dear', costMicroUsd: 5 }),
    line({ model: 'dear', costMicroUsd: 5 }),
  ]
  expect(sumsBy(lines, ({ model }) => model).map(({ name }) => name)).toEqual(['dear', 'cheap', 'busy', 'quiet'])
})

test('days without use stand between days with it, also over the end of a month', () => {
  const days = sumsByDay([line({ day: '2026-10-31' }), line({ day: '2026-11-02' })], {
    from: '2026-10-31',
    to: '2026-11-02',
  })
  expect(days.map(({ name, calls }) => [name, calls])).toEqual([
    ['2026-10-31', 1],
    ['2026-11-01', 0],
    ['2026-11-02', 1],
  ])
})

test.each([
  ['money', { usedMicroUsd: 5 }, true],
  ['tokens', { usedTokens: 7 }, true],
  ['neither', { usedMicroUsd: 4, usedTokens: 6 }, false],
  ['no limit', { limitMicroUsd: null, limitTokens: null, usedMicroUsd: 99, usedTokens: 99 }, false],
] as const)('a budget used up by %s', (_what, told, isIt) => {
  const budget: Budget = {
    period: 'day',
    limitMicroUsd: 5,
    usedMicroUsd: 0,
    limitTokens: 7,
    usedTokens: 0,
    resetsAt: '2026-11-03T00:00:00.000Z',
    ...told,
  }
  expect(isUsedUp(budget)).toBe(isIt)
})
