const unusedForMs = 7 * 86_400_000

/**
 * Removes what other programs can do nothing with any more: tokens that ended, and registrations that nobody has let in
 * for a week.
 */
export const forgetExpiredAppTokens = async (accounts: D1Database, nowMs: number): Promise<void> => {
  const now = new Date(nowMs).toISOString()
  const unusedSince = new Date(nowMs - unusedForMs).toISOString()
  await accounts.batch([
    accounts.prepare('DELETE FROM oauthAccessToken WHERE expiresAt <= ?').bind(now),
    accounts.prepare('DELETE FROM oauthRefreshToken WHERE expiresAt <= ?').bind(now),
    accounts
      .prepare(
        `DELETE FROM oauthClient WHERE createdAt <= ? AND userId IS NULL
           AND NOT EXISTS (SELECT 1 FROM oauthConsent k WHERE k.clientId = oauthClient.clientId)`,
      )
      .bind(unusedSince),
  ])
}
