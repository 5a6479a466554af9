import { expect, test } from 'vitest'
import { findBroken } from './testing/find-broken.ts'
import { failure, holdFor, ledger, market, operator, somebodyWith, trace } from './testing/people.ts'

const job = { kind: 'system', job: 'erase_person' } as const

const somebodyWithEverything = async () => {
  const person = await somebodyWith(10)
  const name = `Quillon-${crypto.randomUUID()}`
  const [spent, open] = [
    { ...holdFor(person, 3), reason: `A ritual for ${name}` },
    { ...holdFor(person, 2), reason: `A meditation for ${name}` },
  ]
  await market.holdCredits(spent)
  await market.postHold(spent)
  await market.holdCredits(open)
  const back = {
    actor: operator,
    trace,
    id: crypto.randomUUID(),
    transferId: spent.id,
    reason: `${name} could not hear it`,
  }
  await market.reverse({ ...back, halfCredits: 1 })
  return { person, name, spent, open }
}

/** Every text that stands anywhere in the database. */
const everyText = async (): Promise<string> => {
  const found = await ledger.batch(
    ['holders', 'accounts', 'transfers', 'entries'].map((table) => ledger.prepare(`SELECT * FROM ${table}`)),
  )
  return JSON.stringify(found.map(({ results }) => results))
}

const sumsOfAll = () => ledger.prepare('SELECT SUM(posted) AS posted, SUM(ABS(posted)) AS moved FROM accounts').first()

test('an export has every account and movement of the person with readable instants, and nothing of anybody else', async () => {
  const { person, spent } = await somebodyWithEverything()
  await somebodyWithEverything()
  const { actor, userId } = person
  const parts = await market.exportPerson({ actor, userId })
  expect(parts.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['accounts', 2],
    ['transfers', 6],
    ['entries', 2 + 2 + 2 + 3 + 1 + 2],
  ])
  const [accounts, transfers] = parts
  expect(accounts?.rows[0]).toMatchObject({ id: `grant:welcome:${userId}`, unit: 'half-credit', kind: 'promo' })
  expect(transfers?.rows[2]).toMatchObject({ id: spent.id, kind: 'hold', amount: 3, reason: spent.reason })
  const opened = String(accounts?.rows[0]?.['opened_at'])
  expect(new Date(opened).toISOString()).toBe(opened)
  expect(Math.abs(Date.parse(opened) - Date.now())).toBeLessThan(60_000)
})

test('an erasure leaves the books without the person: sums stay, names, ids and reasons go', async () => {
  const { person, name, spent, open } = await somebodyWithEverything()
  const { actor, userId } = person
  const before = await sumsOfAll()
  const words = [userId, spent.id, open.id, name]
  for (const word of words) expect(await everyText()).toContain(word)
  const receipt = await market.erasePerson({ actor: job, userId, requestId: 'r' })
  expect(receipt).toEqual({ worker: 'market', removed: { accounts: 2, transfers: 6 } })
  const after = await everyText()
  for (const word of words) expect(after).not.toContain(word)
  expect(await sumsOfAll()).toEqual(before)
  expect(await findBroken()).toEqual([])
  expect(await market.exportPerson({ actor, userId })).toEqual([
    { name: 'accounts', rows: [] },
    { name: 'transfers', rows: [] },
    { name: 'entries', rows: [] },
  ])
})

test('open holds of somebody who goes are given back, and can no more be spent', async () => {
  const { person, open } = await somebodyWithEverything()
  const { userId } = person
  await market.erasePerson({ actor: job, userId, requestId: 'r' })
  const held = await ledger.prepare("SELECT SUM(held) AS held FROM accounts WHERE id LIKE 'erased:%'").first('held')
  expect(held).toBe(0)
  expect((await failure(market.postHold(open))).code).toBe('NOT_FOUND')
})

test('an erasure may be repeated, and one person at a time goes', async () => {
  const [one, other] = [await somebodyWithEverything(), await somebodyWithEverything()]
  await market.erasePerson({ actor: job, userId: one.person.userId, requestId: 'r' })
  const again = await market.erasePerson({ actor: job, userId: one.person.userId, requestId: 'r' })
  expect(again.removed).toEqual({ accounts: 0, transfers: 0 })
  expect(await market.balance(other.person)).toEqual({ posted: 8, held: 2, available: 6 })
})

test("nobody exports or erases somebody else's credits", async () => {
  const { userId } = await somebodyWith(4)
  const stranger = { kind: 'person', userId: 'a stranger', roles: ['user', 'admin'] } as const
  expect((await failure(market.exportPerson({ actor: stranger, userId }))).code).toBe('FORBIDDEN')
  expect((await failure(market.erasePerson({ actor: stranger, userId, requestId: 'r' }))).code).toBe('FORBIDDEN')
})
