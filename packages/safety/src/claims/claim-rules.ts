import { english } from './content/en.ts'
import type { ClaimRules } from './rule.ts'

/** One entry per language, in the order of `languages`. */
export const claimRules: readonly ClaimRules[] = [english]
