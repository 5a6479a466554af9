import { halfCredit } from './statements.ts'

/** Id, person, amount, reason, hash of the request, and from when to when in milliseconds: what both statements take. */
export type HoldValues = readonly [string, string, number, string, string, number, number]

const columns = 'id, kind, unit, holder, amount, reason, request_hash, created_at, expires_at'

/** One statement and no read: what a hold draws on, and whether that is enough, is the schema's business. */
export const holdSql = `
  INSERT INTO transfers (${columns})
  VALUES (?1, 'hold', '${halfCredit}', (SELECT key FROM holders WHERE user_id = ?2), ?3, ?4, ?5, ?6, ?7)`

/**
 * The same for a hold that nothing stands against: a new id, of somebody who has enough without what ran out. It answers a
 * row when it is written, and breaks no rule otherwise, since that would undo the whole commit that it shares.
 */
export const coveredHoldSql = `
  INSERT INTO transfers (${columns})
  SELECT ?1, 'hold', '${halfCredit}', key, ?3, ?4, ?5, ?6, ?7 FROM holders
  WHERE user_id = ?2 AND NOT EXISTS (SELECT 1 FROM transfers WHERE id = ?1)
    AND ?3 <= (SELECT SUM(posted - held) FROM accounts WHERE holder = holders.key AND unit = '${halfCredit}')
  RETURNING key`
