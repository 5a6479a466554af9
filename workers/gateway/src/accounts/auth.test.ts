import { env } from 'cloudflare:test'
import { getMigrations } from 'better-auth/db/migration'
import { expect, test } from 'vitest'
import type { Env } from '../env.ts'
import { createAuth } from './auth.ts'

// Safe because vitest.config.ts binds exactly these.
const settings = env as unknown as Env

test('the migrations leave the library nothing to create', async () => {
  const { toBeCreated, toBeAdded, toBeAddedIndexes } = await getMigrations(createAuth(settings).options)
  expect({ toBeCreated, toBeAdded, toBeAddedIndexes }).toEqual({ toBeCreated: [], toBeAdded: [], toBeAddedIndexes: [] })
})
