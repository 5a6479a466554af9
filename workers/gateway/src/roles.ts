import type { Role } from '@orrery/contracts/actor'

const granted = ['creator', 'admin'] as const satisfies readonly Role[]

/** The roles of an account, from the comma-separated column that better-auth keeps; everybody is a user. */
export const rolesOf = (column: string | null): readonly Role[] => {
  const named = new Set((column ?? '').split(',').map((role) => role.trim()))
  return ['user', ...granted.filter((role) => named.has(role))]
}
