import type { Role } from '@orrery/contracts/actor'
import { AppError } from '@orrery/contracts/errors'
import { z } from 'zod'
import type { Account } from './list-people.ts'

const roles = ['user', 'creator', 'admin'] as const satisfies readonly Role[]

export const accountChange = z
  .object({
    roles: z
      .array(z.enum(roles))
      .max(3)
      .optional()
      .describe('All roles the account shall have; `user` goes without saying.'),
    banned: z.boolean().optional().describe('A banned account cannot sign in, and nothing of it can be used.'),
  })
  .refine(({ roles: given, banned }) => given !== undefined || banned !== undefined, {
    error: 'Say what to change: roles or banned.',
  })
export type AccountChange = z.infer<typeof accountChange>

/** Every account is a user; each role once, in the order of the table. */
export const wholeRoles = (given: readonly Role[]): readonly Role[] =>
  roles.filter((role) => role === 'user' || given.includes(role))

/** Why a change is not made, or null. `otherAdministrators`: who beside this account could still make changes. */
export const refusalOfChange = (
  account: Account,
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
