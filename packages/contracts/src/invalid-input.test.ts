import { expect, test } from 'vitest'
import { z } from 'zod'
import { invalidInput } from './invalid-input.ts'

const schema = z.strictObject({
  zodiac: z.enum(['tropical', 'sidereal']).optional(),
  node: z.enum(['true', 'mean'], { error: 'Say true or mean.' }).optional(),
})

const messageFor = (given: unknown): string => {
  const { error } = schema.safeParse(given)
  if (error === undefined) return 'taken'
  return invalidInput(error, ['input']).message
}

test.each([
  [{ zodiac: 'lunar' }, 'input.zodiac: Give one of tropical, sidereal.'],
  [{ node: 'both' }, 'input.node: Say true or mean.'],
  [{ nodes: 'true' }, 'input: Leave out nodes: not known here.'],
  [{ zodiac: 'sidereal' }, 'taken'],
])('%j is answered with what to give: %s', (given, message) => {
  expect(messageFor(given)).toBe(message)
})

test('every issue is told with its path', () => {
  const { error } = schema.safeParse({ zodiac: 1, node: 1 })
  expect(error && invalidInput(error).details).toEqual({
    issues: [
      { path: 'zodiac', message: 'Give one of tropical, sidereal.' },
      { path: 'node', message: 'Say true or mean.' },
    ],
  })
})
