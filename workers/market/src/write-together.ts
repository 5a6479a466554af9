/** The rules of the schema that a request may break, by the names that SQLite gives them. */
const rules = [
  'transfers.id',
  'transfers.holder',
  'holders.user_id',
  'entries_add_up',
  'account_is_covered',
  'amount_is_positive',
  'reversed_at_most_once',
] as const
export type Rule = (typeof rules)[number]

const broken = /(?:CHECK|UNIQUE|NOT NULL) constraint failed: ([\w.]+)/

const brokenRule = (error: unknown): Rule | null => {
  const found = error instanceof Error ? broken.exec(error.message)?.[1] : undefined
  return rules.find((rule) => rule === found) ?? null
}

/**
 * Writes all of it or nothing. Null when it is written; else the rule of the schema that refused it. Rethrows whatever is no
 * refusal.
 */
export const writeTogether = async (ledger: D1Database, statements: D1PreparedStatement[]): Promise<Rule | null> => {
  try {
    await ledger.batch(statements)
    return null
  } catch (error) {
    const rule = brokenRule(error)
    if (rule === null) throw error
    return rule
  }
}
