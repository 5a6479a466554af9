import { expect, test } from 'vitest'
import { clockTime } from './clock-time.ts'

test('times are written as on the face of a player', () => {
  expect([0, 7.9, 65, 750, 3723, -2].map(clockTime)).toEqual(['0:00', '0:07', '1:05', '12:30', '1:02:03', '0:00'])
})
