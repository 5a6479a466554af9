import { expect, test } from 'vitest'
import { failure, readings, somebody } from './testing/people.ts'

test('preferences are empty at first, then what was set last', async () => {
  const caller = somebody()
  expect(await readings.getPreferences(caller)).toEqual({})
  const preferences = { theme: 'dark', engines: ['natal', 'tarot'], nested: { house_system: 'W' } }
  expect(await readings.setPreferences({ ...caller, preferences })).toEqual(preferences)
  await readings.setPreferences({ ...caller, preferences: { theme: 'light' } })
  expect(await readings.getPreferences(caller)).toEqual({ theme: 'light' })
  expect(await readings.getPreferences(somebody())).toEqual({})
})

/** Preferences that take exactly so many bytes as JSON. */
const sized = (bytes: number) => ({ note: 'a'.repeat(bytes - '{"note":""}'.length) })

test('16 kB fit, one byte more does not and changes nothing', async () => {
  const caller = somebody()
  await readings.setPreferences({ ...caller, preferences: sized(16_384) })
  const error = await failure(readings.setPreferences({ ...caller, preferences: sized(16_385) }))
  expect(error.code).toBe('TOO_LARGE')
  expect(await readings.getPreferences(caller)).toEqual(sized(16_384))
})
