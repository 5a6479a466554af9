/**
 * The statements that make links which were mailed for an account useless: those of a reset, of another address, and a
 * sign-in that waits for its code. One that confirms the account's own address stays.
 */
export const forgetLinksOf = (accounts: D1Database, userId: string): readonly D1PreparedStatement[] => [
  accounts.prepare("DELETE FROM verification WHERE value = ? AND identifier NOT LIKE 'verify-address:%'").bind(userId),
  accounts.prepare('DELETE FROM email_changes WHERE user_id = ?').bind(userId),
]
