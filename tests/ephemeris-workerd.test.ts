import { join } from 'node:path'
import { expectedFingerprint } from '@orrery/ephemeris/fingerprint'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'

const workerd = createTestHarness({
  root: import.meta.dirname,
  workers: [{ configPath: join(import.meta.dirname, 'ephemeris-worker/wrangler.jsonc') }],
})
beforeAll(() => workerd.listen())
afterAll(() => workerd.close())

test('a worker that imports code and data as modules calculates the same sky, to the last bit', async () => {
  const response = await workerd.fetch('/')
  expect(await response.text()).toBe(expectedFingerprint)
})
