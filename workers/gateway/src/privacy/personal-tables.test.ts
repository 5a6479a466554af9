import { expect, test } from 'vitest'
import { somebody, worker } from '../testing/people.ts'
import { exportOwnTables } from './export-own-tables.ts'
import { personalTables } from './personal-tables.ts'

/** Tables that know a person and are emptied in another way: how. */
const otherwise: Readonly<Record<string, string>> = {
  erasures: 'the row forgets whom it was about and stays as the receipt',
  verification: 'found by address or id in its values',
  refresh_tokens: 'go with their session',
  mails: 'found by the hash of the address',
}

const naming = /^(user_?id|email|session_?id|recipient\w*|identifier)$/i

type Column = { tableName: string; columnName: string }

test('every table that can name a person is emptied by an erasure', async () => {
  const { results } = await worker.ACCOUNTS.prepare(
    `SELECT m.name AS tableName, c.name AS columnName FROM sqlite_master m, pragma_table_info(m.name) c
     WHERE m.type = 'table' AND m.name NOT LIKE '%cf_%' AND m.name NOT LIKE 'd1_%' AND m.name NOT LIKE 'sqlite_%'`,
  ).all<Column>()
  const knowing = results.filter(({ columnName }) => naming.test(columnName)).map(({ tableName }) => tableName)
  const emptied = new Set([...personalTables.map(({ table }) => table), ...Object.keys(otherwise)])
  expect(knowing.length).toBeGreaterThan(10)
  // Which resources an app may ask for is nobody's.
  expect([...new Set(knowing)].filter((table) => !emptied.has(table) && table !== 'oauthResource')).toEqual([])
})

test('an export shows no column that signs anybody in', async () => {
  const shown = personalTables.flatMap(({ table, shown: columns }) => columns.map((column) => `${table}.${column}`))
  expect(
    shown.filter((column) => /\.(token|password|secret|digest|backupCodes|publicKey|idToken)$/i.test(column)),
  ).toEqual([])
  const { userId, email } = await somebody()
  const parts = await exportOwnTables(worker.ACCOUNTS, userId)
  expect(parts.find(({ name }) => name === 'account')?.rows).toMatchObject([{ id: userId, email }])
  expect(parts.find(({ name }) => name === 'sessions')?.rows).toHaveLength(1)
})
