import { env } from 'cloudflare:test'
import { expect, test } from 'vitest'
import type { Env } from './env.ts'
import { forgetOld } from './sweep.ts'
import { FILES } from './testing/migrate.ts'

const day = 86_400_000
// Safe because vitest.config.ts binds what the worker is bound to.
const work = { env: env as unknown as Env }
const names = ['0', '7', 'f'].map((digit) => `segments/${digit}-of-a-test/sentence`)

const left = async (): Promise<number> =>
  (await Promise.all(names.map((name) => FILES.head(name)))).filter(Boolean).length

test('whichever night it is, each sentence that is too old goes, and none that is not', async () => {
  for (let night = 0; night < 16; night += 1) {
    await Promise.all(names.map((name) => FILES.put(name, 'of a test')))
    await forgetOld(work, new Date(Date.now() + 29 * day))
    expect(await left()).toBe(names.length)
    await forgetOld(work, new Date(Date.now() + (31 + night) * day))
    expect(await left(), `night ${night}`).toBe(0)
  }
})
