import type { ListedAccount } from '@orrery/contracts/administration'
import { AppError } from '@orrery/contracts/errors'
import type { Page } from '@orrery/contracts/readings-api'
import { rolesOf } from '../roles.ts'
import { pageOf, pageSize, readCursor } from './page-cursor.ts'

type Row = {
  id: string
  email: string
  name: string
  role: string | null
  emailVerified: number
  banned: number | null
  createdAt: string
  erase_after_ms: number | null
}

const accountOf = ({ role, emailVerified, banned, erase_after_ms: erased, ...row }: Row): ListedAccount => ({
  ...row,
  roles: rolesOf(role),
  emailVerified: emailVerified === 1,
  banned: banned === 1,
  eraseAfter: erased === null ? null : new Date(erased).toISOString(),
})

const selected = `SELECT u.id, u.email, u.name, u.role, u.emailVerified, u.banned, u.createdAt, e.erase_after_ms
  FROM user u LEFT JOIN erasures e ON e.user_id = u.id`

/** The account of this id, or null. */
const findAccount = async (accounts: D1Database, userId: string): Promise<ListedAccount | null> => {
  const row = await accounts.prepare(`${selected} WHERE u.id = ?`).bind(userId).first<Row>()
  return row && accountOf(row)
}

/** The account. Throws `NOT_FOUND`. */
export const requireAccount = async (accounts: D1Database, userId: string): Promise<ListedAccount> => {
  const account = await findAccount(accounts, userId)
  if (account) return account
  throw new AppError('NOT_FOUND', 'There is no such account.')
}

/** The account of this address, however it is capitalised, or null. */
export const findAccountByEmail = async (accounts: D1Database, email: string): Promise<ListedAccount | null> => {
  const row = await accounts.prepare(`${selected} WHERE lower(u.email) = lower(?)`).bind(email).first<Row>()
  return row && accountOf(row)
}

/** Accounts whose address or name holds `q`, or whose id it is; the newest first. Throws `INVALID_INPUT`. */
export const listPeople = async (
  accounts: D1Database,
  { q = '', cursor }: { q?: string | undefined; cursor?: string | undefined },
): Promise<Page<ListedAccount>> => {
  // Sorts after every date.
  const [createdAt, id] = cursor === undefined ? ['~', ''] : readCursor(cursor)
  const { results } = await accounts
    .prepare(
      `${selected}
       WHERE (?1 = '' OR u.id = ?1 OR instr(lower(u.email), lower(?1)) OR instr(lower(u.name), lower(?1)))
         AND (u.createdAt, u.id) < (?2, ?3)
       ORDER BY u.createdAt DESC, u.id DESC LIMIT ?4`,
    )
    .bind(q.trim(), createdAt, id, pageSize + 1)
    .all<Row>()
  return pageOf(results, accountOf, ({ createdAt, id: last }) => [createdAt, last])
}
