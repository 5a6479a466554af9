import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import type { HoldValues } from './hold-sql.ts'
import { findBroken } from './testing/find-broken.ts'
import { market, somebody, somebodyWith } from './testing/people.ts'

const nowMs = Date.now()
const valuesOf = (userId: string, halfCredits: number, id: string = crypto.randomUUID()): HoldValues => [
  id,
  userId,
  halfCredits,
  'A ritual',
  'hash',
  nowMs,
  nowMs + 60_000,
]

test('a hold that something stands against is left out, and undoes nothing of those beside it', async () => {
  const [rich, poor, newcomer] = [await somebodyWith(10), await somebodyWith(2), somebody()]
  const first = valuesOf(rich.userId, 1)
  const commit = env.SHARED_COMMIT.getByName('holds')
  const written = await Promise.all([
    commit.writeHold(first),
    commit.writeHold(valuesOf(rich.userId, 2)),
    commit.writeHold(valuesOf(poor.userId, 3)),
    commit.writeHold(first),
    commit.writeHold(valuesOf(newcomer.userId, 1)),
    commit.writeHold(valuesOf(rich.userId, 4)),
    commit.writeHold(valuesOf(rich.userId, 4)),
    commit.writeHold(valuesOf(poor.userId, 2)),
  ])
  expect(written).toEqual([true, true, false, false, false, true, false, true])
  expect(await market.balance(rich)).toEqual({ posted: 10, held: 7, available: 3 })
  expect(await market.balance(poor)).toEqual({ posted: 2, held: 2, available: 0 })
  expect(await findBroken()).toEqual([])
})
