import type { AccountChange, ListedAccount } from '@orrery/contracts/administration'
import { refusalOfChange, wholeRoles } from './account-change-rules.ts'
import { requireAccount } from './list-people.ts'

const otherAdministrators = async (accounts: D1Database, userId: string): Promise<number> =>
  (await accounts
    .prepare(
      `SELECT count(*) AS n FROM user
       WHERE id <> ? AND banned IS NOT 1 AND instr(',' || replace(role, ' ', '') || ',', ',admin,')`,
    )
    .bind(userId)
    .first<number>('n')) ?? 0

/** What ends with a person's roles or with a ban: everything they are signed in with, and what other programs hold. */
const endEverySignIn = (accounts: D1Database, userId: string): readonly D1PreparedStatement[] =>
  ['session', 'oauthAccessToken', 'oauthRefreshToken'].map((table) =>
    accounts.prepare(`DELETE FROM "${table}" WHERE userId = ?`).bind(userId),
  )

/**
 * Changes roles or bans, and ends what the person is signed in with. `askedBy` is null for an operator at the machine.
 * Throws `NOT_FOUND` and `CONFLICT`.
 */
export const changeAccount = async (
  accounts: D1Database,
  { userId, change, askedBy, now }: { userId: string; change: AccountChange; askedBy: string | null; now: Date },
): Promise<ListedAccount> => {
  const account = await requireAccount(accounts, userId)
  const refusal = refusalOfChange(account, change, {
    askedBy,
    otherAdministrators: await otherAdministrators(accounts, userId),
  })
  if (refusal) throw refusal
  const roles = change.roles === undefined ? account.roles : wholeRoles(change.roles)
  const banned = change.banned ?? account.banned
  await accounts.batch([
    accounts
      .prepare('UPDATE user SET role = ?, banned = ?, banExpires = NULL, updatedAt = ? WHERE id = ?')
      .bind(roles.join(','), Number(banned), now.toISOString(), userId),
    ...endEverySignIn(accounts, userId),
  ])
  return { ...account, roles, banned }
}
