import { german } from './content/de.ts'
import { english } from './content/en.ts'
import { spanish } from './content/es.ts'
import { french } from './content/fr.ts'
import { portuguese } from './content/pt.ts'
import type { DangerRules } from './rule.ts'

/** One entry per language, in the order of `languages`. */
export const dangerRules: readonly DangerRules[] = [english, portuguese, spanish, french, german]
