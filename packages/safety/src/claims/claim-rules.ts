import { german } from './content/de.ts'
import { english } from './content/en.ts'
import { spanish } from './content/es.ts'
import { french } from './content/fr.ts'
import { portuguese } from './content/pt.ts'
import type { ClaimRules } from './rule.ts'

/** One entry per language, in the order of `languages`. */
export const claimRules: readonly ClaimRules[] = [english, portuguese, spanish, french, german]
