import { env } from 'cloudflare:test'
import { getMigrations } from 'better-auth/db/migration'
import { expect, test } from 'vitest'
import type { Env } from '../env.ts'
import { authOf } from './auth.ts'

// Safe because vitest.config.ts binds exactly these.
const settings = env as unknown as Env

test('the migrations leave the library nothing to create', async () => {
  const { toBeCreated, toBeAdded, toBeAddedIndexes } = await getMigrations(authOf(settings).options)
  expect({ toBeCreated, toBeAdded, toBeAddedIndexes }).toEqual({ toBeCreated: [], toBeAdded: [], toBeAddedIndexes: [] })
})
