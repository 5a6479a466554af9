import { claimRules } from './claims/claim-rules.ts'
import type { Language } from './languages.ts'
import { GuardedRules, withoutEchoes } from './phrases/guarded-rules.ts'

/** A promise that no text of ours may make: the rule's id, and the place as offsets into the text. */
export type Claim = { rule: string; from: number; to: number }

const rules = new GuardedRules(claimRules)

/**
 * Finds promises of cure, proof, certainty or money, advice on medication and personas that sound licensed, in all five
 * languages; `locale` only decides ties. Disclaimers (“not a treatment”) are none. In the order of the text, pure, total.
 */
export function findClaims(text: string, locale: Language): readonly Claim[] {
  const made = rules.find(text).filter(({ isDenied }) => !isDenied)
  return withoutEchoes(made, locale)
    .map(({ rule, language, from, to }) => ({ rule: `${rule.id}.${language}`, from, to }))
    .sort((one, other) => one.from - other.from || one.to - other.to)
}
