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

/** Tables that know nobody: what they hold instead. */
const nobodys: Readonly<Record<string, string>> = {
  jwks: 'keys that sign tokens',
  oauthResource: 'what programs may ask for',
  oauthClientResource: 'which program may ask for which of it; goes with the program',
  oauthClientAssertion: 'ids of assertions that were used once',
  audit_log: 'names people by pseudonyms, which are forgotten with audit_people',
  operator_commands: 'numbers of signed commands that were obeyed',
}

const naming = /^(user_?id|\w*email|session_?id|recipient\w*|identifier)$/i

type Column = { tableName: string; columnName: string }

const columns = async (): Promise<readonly Column[]> => {
  const { results } = await worker.ACCOUNTS.prepare(
    `SELECT m.name AS tableName, c.name AS columnName FROM sqlite_master m, pragma_table_info(m.name) c
     WHERE m.type = 'table' AND m.name NOT LIKE '%cf_%' AND m.name NOT LIKE 'd1_%' AND m.name NOT LIKE 'sqlite_%'`,
  ).all<Column>()
  return results
}

const personal = [...personalTables.map(({ table }) => table), ...Object.keys(otherwise)]

test('every table is one that an erasure empties, or said to know nobody', async () => {
  const tables = new Set((await columns()).map(({ tableName }) => tableName))
  expect([...tables].toSorted()).toEqual([...personal, ...Object.keys(nobodys)].toSorted())
})

test('what is said to know nobody has no column that could name a person', async () => {
  const knowing = (await columns()).filter(({ columnName }) => naming.test(columnName))
  expect(knowing.length).toBeGreaterThan(10)
  // Which resources an app may ask for is nobody's.
  const left = knowing.filter(({ tableName }) => Object.hasOwn(nobodys, tableName) && tableName !== 'oauthResource')
  expect(left).toEqual([])
})

test('an export names only columns that there are', async () => {
  const there = new Set((await columns()).map(({ tableName, columnName }) => `${tableName}.${columnName}`))
  const named = personalTables.flatMap(({ table, column, shown }) => [column, ...shown].map((one) => `${table}.${one}`))
  expect(named.filter((name) => !there.has(name))).toEqual([])
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
