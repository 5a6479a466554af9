import type { Level } from '../level.ts'
import type { Rule, RulesOfLanguage } from '../phrases/guarded-rules.ts'

/** `whenDenied`: what remains when the words are denied (“I would never …”): `concern` after `acute`, otherwise `none`. */
export type DangerRule = Rule & { level: Exclude<Level, 'none'>; whenDenied?: Level }

export type DangerRules = RulesOfLanguage<DangerRule>
