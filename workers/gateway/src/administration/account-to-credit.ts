import { AppError } from '@orrery/contracts/errors'
import { findAccountByEmail, requireAccount } from './list-people.ts'

/** The id of the account that is named one way or the other. Throws `NOT_FOUND`. */
export const accountToCredit = async (
  accounts: D1Database,
  { userId, email }: { userId?: string | undefined; email?: string | undefined },
): Promise<string> => {
  if (userId !== undefined) return (await requireAccount(accounts, userId)).id
  const account = await findAccountByEmail(accounts, email ?? '')
  if (account !== null) return account.id
  throw new AppError('NOT_FOUND', 'No account has this address. Its person signs up first.')
}
