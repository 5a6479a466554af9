import type { Actor } from '@orrery/contracts/actor'
import type { MarketApi } from '@orrery/contracts/market-api'
import { expect, test } from 'vitest'
import { codeOf, holdFor, market, operator, practice, somebodyWith, trace } from './testing/people.ts'

const admin: Actor = { kind: 'person', userId: 'somebody-in-charge', roles: ['user', 'admin'] }
const guest: Actor = { kind: 'guest', subject: 'an address' }
const person = (userId: string): Actor => ({ kind: 'person', userId, roles: ['user'] })
const key = (userId: string, ...scopes: readonly string[]): Actor => ({ kind: 'api_key', userId, keyId: 'k', scopes })
const app = (userId: string, ...scopes: readonly string[]): Actor => ({
  kind: 'person',
  userId,
  roles: ['user', 'admin'],
  scopes,
})
const chat = (userId: string): Actor => ({ kind: 'channel', userId, channel: 'telegram' })

const readers: readonly [string, (own: string) => Actor, string][] = [
  ['the person', person, 'ok'],
  ['practice', () => practice, 'ok'],
  ['a chat of the person', chat, 'ok'],
  ['a key that reads practice', (own) => key(own, 'practice:read'), 'ok'],
  ['a key that writes practice', (own) => key(own, 'practice:write'), 'ok'],
  ['a key for something else', (own) => key(own, 'ai:write'), 'FORBIDDEN'],
  ['an app that may not', (own) => app(own, 'readings:read'), 'FORBIDDEN'],
  ['somebody else', () => person('a stranger'), 'FORBIDDEN'],
  ['an administrator', () => admin, 'FORBIDDEN'],
  ['a guest', () => guest, 'FORBIDDEN'],
]

test.each(readers)('%s looks at a balance and its history: %s', async (_who, actorFor, outcome) => {
  const { userId } = await somebodyWith(4)
  const actor = actorFor(userId)
  expect(await codeOf(market.balance({ actor, trace, userId }))).toBe(outcome)
  expect(await codeOf(market.history({ actor, userId, limit: 5 }))).toBe(outcome)
})

test.each<[string, (own: string) => Actor, string]>([
  ['the person', person, 'ok'],
  ['practice', () => practice, 'ok'],
  ['a chat of the person', chat, 'ok'],
  ['a key that writes practice', (own) => key(own, 'practice:write'), 'ok'],
  ['a key that only reads', (own) => key(own, 'practice:read'), 'FORBIDDEN'],
  ['an app that only reads', (own) => app(own, 'practice:read'), 'FORBIDDEN'],
  ['somebody else', () => person('a stranger'), 'FORBIDDEN'],
  ['an administrator', () => admin, 'FORBIDDEN'],
  ['a guest', () => guest, 'FORBIDDEN'],
])('%s holds credits: %s', async (_who, actorFor, outcome) => {
  const owner = await somebodyWith(4)
  expect(await codeOf(market.holdCredits({ ...holdFor(owner, 1), actor: actorFor(owner.userId) }))).toBe(outcome)
})

test("somebody else's hold is not found, rather than forbidden, and stays open", async () => {
  const owner = await somebodyWith(4)
  const hold = holdFor(owner, 1)
  await market.holdCredits(hold)
  const theirs = { ...hold, actor: person('a stranger') }
  expect(await codeOf(market.postHold(theirs))).toBe('NOT_FOUND')
  expect(await codeOf(market.voidHold(theirs))).toBe('NOT_FOUND')
  expect(await market.findHold(theirs)).toBeNull()
  expect(await market.findHold(hold)).toMatchObject({ state: 'open' })
})

test.each<[string, Actor, string]>([
  ['an administrator', admin, 'ok'],
  ['the operator of the machine', operator, 'ok'],
  ['practice', practice, 'FORBIDDEN'],
  ['a person', person('somebody'), 'FORBIDDEN'],
  ['an app of an administrator', app('somebody-in-charge', 'practice:write'), 'FORBIDDEN'],
  ['a key of an administrator', key('somebody-in-charge', 'practice:write'), 'FORBIDDEN'],
  ['a chat of an administrator', chat('somebody-in-charge'), 'FORBIDDEN'],
  ['a guest', guest, 'FORBIDDEN'],
])('%s grants, takes back and recomputes: %s', async (_who, actor, outcome) => {
  const owner = await somebodyWith(4)
  const { userId } = owner
  const id = crypto.randomUUID()
  const calls: readonly Promise<unknown>[] = [
    market.grant({ actor, trace, id, userId, halfCredits: 1, reason: 'A gift' }),
    market.reverse({ actor, trace, id: `${id}-back`, transferId: `grant:welcome:${userId}`, reason: 'By mistake' }),
    market.recompute({ actor }),
  ]
  expect(await Promise.all(calls.map(codeOf))).toEqual(calls.map(() => outcome))
  // Of four, one was given and the welcome of two taken back, or nothing was changed.
  expect(await market.balance(owner)).toMatchObject({ posted: outcome === 'ok' ? 3 : 4 })
})

test('no call of a person raises what they have', async () => {
  const owner = await somebodyWith(4)
  const { actor, userId } = owner
  const hold = holdFor(owner, 2)
  await market.holdCredits(hold)
  const reason = 'Because'
  const tried: readonly (keyof MarketApi)[] = ['grant', 'reverse']
  for (const method of tried) {
    const request = { actor, trace, id: crypto.randomUUID(), userId, transferId: hold.id, halfCredits: 2, reason }
    expect(await codeOf(market[method](request as never))).toBe('FORBIDDEN')
  }
  await market.voidHold(hold)
  await market.voidHold(hold)
  expect(await market.balance(owner)).toEqual({ posted: 4, held: 0, available: 4 })
})
