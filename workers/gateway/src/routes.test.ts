import { belongsToApi } from '@orrery/contracts/api-paths'
import { expect, test } from 'vitest'
import { routes } from './routes.ts'

test('every bare route lies on a path that belongs to the API', () => {
  const bare = routes.filter((route) => route.bare).map(({ path }) => path)
  expect(bare.filter((path) => !belongsToApi(path))).toEqual([])
})
