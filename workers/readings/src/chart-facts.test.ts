import { expect, test } from 'vitest'
import { failure, lisbon, readings, somebody } from './testing/people.ts'

test('the signs of a person’s own chart are told, and nothing that points at the minute of their birth', async () => {
  const caller = somebody()
  await readings.addProfile({ ...caller, profile: { name: 'Ada', relation: 'self', ...lisbon } })
  const [facts, ...others] = await readings.chartFacts(caller)
  expect(others).toEqual([])
  // The Sun is in Taurus from 20 April to 20 May.
  expect(facts).toMatchObject({
    engine: 'natal',
    data: { raw_data: { chart: { bodies: { sun: { sign: 'Taurus' } } } } },
  })
  expect(JSON.stringify(facts)).not.toMatch(/longitude|Lisbon|1990/)
})

test('whoever has told no birth, or only of somebody else, has no chart to be used', async () => {
  const caller = somebody()
  await readings.addProfile({ ...caller, profile: { name: 'Bea', relation: 'child', ...lisbon } })
  expect((await failure(readings.chartFacts(caller))).code).toBe('PROFILE_INCOMPLETE')
  await readings.changeOwnProfile({ ...caller, change: { name: 'Ada' } })
  expect((await failure(readings.chartFacts(caller))).code).toBe('PROFILE_INCOMPLETE')
})
