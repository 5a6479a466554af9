import type { Env } from '../env.ts'
import { spendLookup } from './same-cost.ts'

const hasherOf = ({ PASSWORD_HASHER }: Env) => PASSWORD_HASHER.getByName('one')

/** Hashes and verifies where it stalls nobody, and renews a hash whose cost is no longer ours when its owner signs in. */
export const passwordKeeper = (env: Env) => ({
  /** Also what a sign-in with an unknown address spends, where verifying would have been preceded by a lookup. */
  hash: async (password: string): Promise<string> => {
    await spendLookup(env.ACCOUNTS)
    return hasherOf(env).hash(password)
  },
  verify: async ({ hash: stored, password }: { hash: string; password: string }): Promise<boolean> => {
    const { isRight, rehashed } = await hasherOf(env).verify({ password, stored })
    if (rehashed !== null) {
      // Safe because a hash names its account: its salt is in no other.
      await env.ACCOUNTS.prepare('UPDATE account SET password = ? WHERE password = ?').bind(rehashed, stored).run()
    }
    return isRight
  },
})
