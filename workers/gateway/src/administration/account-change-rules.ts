import { type Role, roles } from '@orrery/contracts/actor'
import type { AccountChange, ListedAccount } from '@orrery/contracts/administration'
import { AppError } from '@orrery/contracts/errors'

/** Every account is a user; each role once, in the order of the table. */
export const wholeRoles = (given: readonly Role[]): readonly Role[] =>
  roles.filter((role) => role === 'user' || given.includes(role))

/** Why a change is not made, or null. `otherAdministrators`: who beside this account could still make changes. */
export const refusalOfChange = (
  account: ListedAccount,
  { roles: given, banned }: AccountChange,
  { askedBy, otherAdministrators }: { askedBy: string | null; otherAdministrators: number },
): AppError | null => {
  const isAdministrator = account.roles.includes('admin')
  const ends = banned === true || (given !== undefined && !given.includes('admin'))
  if (banned === true && account.id === askedBy) return new AppError('CONFLICT', 'You cannot ban yourself.')
  if (isAdministrator && ends && otherAdministrators === 0) {
    return new AppError('CONFLICT', 'This is the only administrator. Make somebody else one first.')
  }
  return null
}
