import type { Account } from '@orrery/contracts/accounts'
import { AppError } from '@orrery/contracts/errors'
import { rolesOf } from '../roles.ts'

type Row = Omit<Account, 'roles' | 'emailVerified' | 'hasPassword' | 'twoFactorEnabled'> & {
  role: string | null
  emailVerified: number
  hasPassword: number
  twoFactorEnabled: number | null
}

/** The account of an id, or null: keys of the installation belong to no account. */
export const findAccount = async (accounts: D1Database, userId: string): Promise<Account | null> => {
  const row = await accounts
    .prepare(
      `SELECT id, email, name, role, emailVerified, locale, zone, twoFactorEnabled, createdAt,
         EXISTS (SELECT 1 FROM account a WHERE a.userId = user.id AND a.password IS NOT NULL) AS hasPassword
       FROM user WHERE id = ?`,
    )
    .bind(userId)
    .first<Row>()
  if (row === null) return null
  const { role, ...rest } = row
  return {
    ...rest,
    roles: rolesOf(role),
    emailVerified: row.emailVerified === 1,
    hasPassword: row.hasPassword === 1,
    twoFactorEnabled: row.twoFactorEnabled === 1,
  }
}

/** The account of who is signed in. Throws `UNAUTHORIZED` when it was deleted meanwhile. */
export const ownAccount = async (accounts: D1Database, userId: string): Promise<Account> => {
  const found = await findAccount(accounts, userId)
  if (found === null) throw new AppError('UNAUTHORIZED', 'This account is gone.')
  return found
}
