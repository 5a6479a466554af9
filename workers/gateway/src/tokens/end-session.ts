/**
 * Ends a session wherever it is carried: its cookie, its refresh tokens (they go with its row) and its access tokens
 * (each is asked for its session). True for the one caller that ended it.
 */
export const endSession = async (accounts: D1Database, sessionId: string): Promise<boolean> => {
  const { meta } = await accounts.prepare('DELETE FROM session WHERE id = ? RETURNING id').bind(sessionId).run()
  return meta.changes > 0
}

/**
 * Ends every session of a person, and every token that another program holds for them: for another password, whoever knew
 * the old one may have let a program in with it.
 */
export const endSessionsOf = async (accounts: D1Database, userId: string): Promise<void> => {
  const tables = ['session', 'oauthAccessToken', 'oauthRefreshToken'] as const
  await accounts.batch(tables.map((table) => accounts.prepare(`DELETE FROM ${table} WHERE userId = ?`).bind(userId)))
}

/** The statements that end every session of a person but this one, and every token that another program holds for them. */
export const endOtherSessionsOf = (
  accounts: D1Database,
  { userId, sessionId }: { userId: string; sessionId: string },
): readonly D1PreparedStatement[] => [
  accounts.prepare('DELETE FROM session WHERE userId = ? AND id <> ?').bind(userId, sessionId),
  ...(['oauthAccessToken', 'oauthRefreshToken'] as const).map((table) =>
    accounts.prepare(`DELETE FROM ${table} WHERE userId = ?`).bind(userId),
  ),
]

/** Removes refresh tokens that could not be exchanged any more: they are refused like any that nobody knows. */
export const forgetExpiredRefreshTokens = async (accounts: D1Database, nowMs: number): Promise<number> => {
  const { meta } = await accounts.prepare('DELETE FROM refresh_tokens WHERE expires_at_ms <= ?').bind(nowMs).run()
  return meta.changes
}
