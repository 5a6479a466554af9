import { beforeAll, expect, test } from 'vitest'
import { holdFor, ledger, market, somebodyWith } from './testing/people.ts'

/** What SQLite says when it refuses; fails the test when it does not. */
const refusal = async (...statements: readonly string[]): Promise<string> => {
  const error: unknown = await ledger
    .batch(statements.map((sql) => ledger.prepare(sql)))
    .catch((thrown: unknown) => thrown)
  if (!(error instanceof Error)) throw new Error('The schema let it pass.')
  return error.message
}

let hold: string
let holder: number
beforeAll(async () => {
  const person = await somebodyWith(10)
  const asked = holdFor(person, 4)
  hold = asked.id
  await market.holdCredits(asked)
  holder = (await ledger.prepare('SELECT key FROM holders WHERE user_id = ?').bind(person.userId).first('key')) ?? 0
})

const now = Date.now()
const transfer = (id: string, kind: string, unit = 'half-credit', amount = 2): string =>
  `INSERT INTO transfers (id, kind, unit, holder, amount, reason, request_hash, created_at)
   VALUES ('${id}', '${kind}', '${unit}', ${holder}, ${amount}, 'A test', '', ${now})`
const ending = (kind: string, atMs: number, amount = 4): string =>
  `INSERT INTO transfers (id, kind, unit, holder, amount, reason, request_hash, created_at, resolves)
   SELECT id || '/${kind}', '${kind}', unit, holder, ${amount}, '', '', ${atMs}, key FROM transfers WHERE id = '${hold}'`

const entry = (account: string, unit: string): string =>
  `INSERT INTO entries SELECT (SELECT key FROM transfers WHERE id = 'mixed'), key, '${unit}', 2 FROM accounts WHERE id = '${account}'`

test('tokens and credits cannot meet in a transfer', async () => {
  const account = `INSERT INTO accounts (id, unit, kind, holder, opened_at)
    VALUES ('tokens', 'token:practice', 'promo', ${holder}, 0)`
  for (const unit of ['half-credit', 'token:practice']) {
    expect(await refusal(account, transfer('mixed', 'move', 'half-credit'), entry('tokens', unit))).toContain(
      'FOREIGN KEY',
    )
    expect(await refusal(transfer('mixed', 'move', 'token:practice'), entry('spent', unit))).toContain('FOREIGN KEY')
  }
})

test('no transfer is sealed whose entries do not add up', async () => {
  const entry = `INSERT INTO entries SELECT (SELECT key FROM transfers WHERE id = 'lame'), key, unit, 2 FROM accounts WHERE id = 'spent'`
  const seal = `UPDATE transfers SET entry_sum = (SELECT SUM(amount) FROM entries WHERE transfer = transfers.key) WHERE id = 'lame'`
  expect(await refusal(transfer('lame', 'move'), entry, seal)).toContain('entries_add_up')
})

test('a sealed transfer takes no more entries, and a seal is not broken', async () => {
  const entry = `INSERT INTO entries SELECT (SELECT key FROM transfers WHERE id = '${hold}'), key, unit, 2 FROM accounts WHERE id = 'spent'`
  expect(await refusal(entry)).toContain('takes no more entries')
  expect(await refusal(`UPDATE transfers SET entry_sum = NULL WHERE id = '${hold}'`)).toContain('stays as it is')
})

test.each([
  ['UPDATE entries SET amount = amount + 1', 'never changed'],
  ['DELETE FROM entries', 'never deleted'],
  ['DELETE FROM transfers', 'never deleted'],
  ['UPDATE transfers SET amount = amount + 1', 'never changed'],
  ["UPDATE transfers SET reason = 'Another'", 'never changed'],
  ['UPDATE transfers SET created_at = 0', 'never changed'],
  ["UPDATE accounts SET posted = -1 WHERE kind = 'promo'", 'account_is_covered'],
  ['UPDATE accounts SET held = -1', 'CHECK'],
])('what is written stays: %s is refused', async (sql, words) => {
  expect(await refusal(sql)).toContain(words)
})

test('a hold is not posted after its time, nor expired before it, nor ended with another amount', async () => {
  const late = now + 3_700_000
  expect(await refusal(ending('post', late))).toContain('must fit its hold')
  expect(await refusal(ending('void', late))).toContain('must fit its hold')
  expect(await refusal(ending('expire', now))).toContain('must fit its hold')
  expect(await refusal(ending('post', now, 3))).toContain('must fit its hold')
})

test('a hold has one ending', async () => {
  expect(await refusal(ending('post', now), ending('void', now))).toMatch(/ends once|UNIQUE/)
})

test.each([0, -2])('a transfer of %i is refused', async (amount) => {
  expect(await refusal(transfer('nothing', 'move', 'half-credit', amount))).toContain('amount_is_positive')
})

const reversal = (id: string, amount: number): string =>
  `INSERT INTO transfers (id, kind, unit, holder, amount, reason, request_hash, created_at, reverses)
   SELECT '${id}', 'reverse', unit, holder, ${amount}, '', '', ${now}, key FROM transfers WHERE id = '${hold}'`

test('no more is taken back than there was', async () => {
  expect(await refusal(reversal('a', 3), reversal('b', 2))).toContain('reversed_at_most_once')
})
