/**
 * What the library does for an address that has an account and not for one that has none, or the other way round, done
 * for the other one too: otherwise a few round trips to the database would tell which of them it was.
 */

/** As much as looking up how an account signs in. */
export const spendLookup = async (accounts: D1Database): Promise<void> => {
  await accounts.prepare('SELECT * FROM account WHERE userId = ?').bind(crypto.randomUUID()).all()
}

/** As much as writing an account, its password and its link. */
export const spendSignUp = async (accounts: D1Database): Promise<void> => {
  const id = crypto.randomUUID()
  const now = new Date().toISOString()
  await accounts
    .prepare(
      `INSERT INTO verification (id, identifier, value, expiresAt, createdAt, updatedAt) VALUES (?1, ?1, '', ?2, ?2, ?2)`,
    )
    .bind(id, now)
    .run()
  await accounts.prepare('UPDATE verification SET value = ? WHERE id = ?').bind(id, id).run()
  await accounts.prepare('DELETE FROM verification WHERE id = ?').bind(id).run()
}
