import { english } from './content/en.ts'
import type { DangerRules } from './rule.ts'

/** One entry per language, in the order of `languages`. */
export const dangerRules: readonly DangerRules[] = [english]
