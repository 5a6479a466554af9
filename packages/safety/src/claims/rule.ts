import type { Rule, RulesOfLanguage } from '../phrases/guarded-rules.ts'

export type ClaimRules = RulesOfLanguage<Rule>
