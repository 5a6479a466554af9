import { dangerRules } from './danger/danger-rules.ts'
import type { DangerRule } from './danger/rule.ts'
import type { Language } from './languages.ts'
import type { Level } from './level.ts'
import { GuardedRules, type Spoken, withoutEchoes } from './phrases/guarded-rules.ts'

export type { Level } from './level.ts'

/** `rules` are the ids of the rules that spoke, the gravest first; they say nothing of the text itself, and may be logged. */
export type Assessment = { level: Level; rules: readonly string[] }

/** Judges a text by the rules of all five languages; `locale` only decides ties. Pure, total, never throws. */
export type Assess = (text: string, locale: Language) => Assessment

const rules = new GuardedRules(dangerRules)
const weight = { none: 0, concern: 1, acute: 2 } as const satisfies Record<Level, number>

function levelOf({ rule, isDenied }: Spoken<DangerRule>): Level {
  if (!isDenied) return rule.level
  return rule.whenDenied ?? (rule.level === 'acute' ? 'concern' : 'none')
}

export const assess: Assess = (text, locale) => {
  const spoken = rules.find(text).filter((one) => levelOf(one) !== 'none')
  const gravestFirst = withoutEchoes(spoken, locale).sort((one, other) => weight[levelOf(other)] - weight[levelOf(one)])
  const [gravest] = gravestFirst
  return {
    level: gravest ? levelOf(gravest) : 'none',
    rules: [...new Set(gravestFirst.map(({ rule, language }) => `${rule.id}.${language}`))],
  }
}
