import { env } from 'cloudflare:workers'
import { expect, test, vi } from 'vitest'
import { holdCredits } from './hold-credits.ts'
import worker from './index.ts'
import { auditLedger } from './recompute.ts'
import { workAt } from './testing/ask-ledger.ts'
import { holdFor, ledger, market, operator, somebodyWith } from './testing/people.ts'

const tick = (cron: string): Promise<void> =>
  worker.scheduled({ cron, scheduledTime: Date.now(), noRetry: () => undefined }, env)

test('every five minutes what ran out is given back', async () => {
  const person = await somebodyWith(4)
  const hold = holdFor(person, 3, 60)
  await holdCredits(workAt(0), hold)
  const held = () =>
    ledger
      .prepare('SELECT SUM(held) AS held FROM accounts WHERE holder = (SELECT key FROM holders WHERE user_id = ?)')
      .bind(person.userId)
      .first('held')
  expect(await held()).toBe(3)
  await tick('*/5 * * * *')
  expect(await held()).toBe(0)
  expect(await market.findHold(hold)).toMatchObject({ state: 'expired' })
})

test('by night the ledger is recomputed, and a balance that does not follow from its entries raises an alert', async () => {
  const { userId } = await somebodyWith(4)
  const lines: unknown[] = []
  const audit = () => auditLedger({ env, log: (level, event, fields) => lines.push([level, event, fields]) })
  expect(await audit()).toBe(true)
  const forge = (by: number) =>
    ledger.prepare('UPDATE accounts SET posted = posted + ? WHERE id = ?').bind(by, `grant:welcome:${userId}`).run()
  await forge(5)
  expect(await market.recompute({ actor: operator })).toEqual([
    { accountId: `grant:welcome:${userId}`, of: 'posted', stored: 7, recomputed: 2 },
  ])
  expect(await audit()).toBe(false)
  const printed = vi.spyOn(console, 'log').mockReturnValue(undefined)
  await tick('47 2 * * *')
  expect(printed.mock.calls.join()).toContain('"level":"error","event":"ledger.differs"')
  printed.mockRestore()
  await forge(-5)
  expect(lines).toEqual([
    ['info', 'ledger.adds-up', { accounts: 0, units: 0, unsealed: 0 }],
    ['error', 'ledger.differs', { accounts: 1, units: 1, unsealed: 0 }],
  ])
})

test('the worker is well when its ledger answers, and has nothing to show over HTTP', async () => {
  expect(await market.health()).toEqual({ status: 'healthy' })
  expect(worker.fetch().status).toBe(404)
})
