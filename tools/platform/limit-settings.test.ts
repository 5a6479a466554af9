import { expect, test } from 'vitest'
import { refuseWithoutLimits } from './limit-settings.ts'

test.each(['0', '-5', 'many', '1.5', '1e3'])('RATE_LIMIT_PER_MINUTE=%s is one clear line', (perMinute) => {
  expect(() => refuseWithoutLimits({ RATE_LIMIT_PER_MINUTE: perMinute })).toThrow(
    `RATE_LIMIT_PER_MINUTE is "${perMinute}". Set it to a whole number from 1, or leave it out for the default.`,
  )
})

test('production keeps the budgets for models', () => {
  expect(() => refuseWithoutLimits({ ORRERY_ENV: 'production', AI_BUDGETS: 'off' })).toThrow(/AI_BUDGETS.*refuses/)
  expect(() => refuseWithoutLimits({ ORRERY_ENV: 'staging', AI_BUDGETS: 'off' })).not.toThrow()
})

test('production keeps its narrow limits', () => {
  expect(() => refuseWithoutLimits({ ORRERY_ENV: 'production', RATE_LIMIT_NARROW: 'off' })).toThrow(/refuses/)
  expect(() => refuseWithoutLimits({ ORRERY_ENV: 'staging', RATE_LIMIT_NARROW: 'off' })).not.toThrow()
  expect(() => refuseWithoutLimits({ ORRERY_ENV: 'production', RATE_LIMIT_PER_MINUTE: '5000' })).not.toThrow()
})
