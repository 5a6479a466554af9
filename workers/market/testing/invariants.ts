/** What must never be, as SQL that finds the accounts and transfers where it is. Of the tests and of the bench. */
export const invariants: Readonly<Record<string, string>> = {
  'a transfer is complete, and its entries add up': `
    SELECT transfers.id FROM transfers LEFT JOIN entries ON entries.transfer = transfers.key
    GROUP BY transfers.key
    HAVING entry_sum IS NULL OR COALESCE(SUM(entries.amount), 0) <> IIF(kind = 'hold', -transfers.amount, 0)`,
  'all that was posted in a unit adds up to nothing': `
    SELECT unit AS id FROM accounts GROUP BY unit HAVING SUM(posted) <> 0`,
  'nobody has less than nothing, holds counted': `
    SELECT id FROM accounts WHERE held < 0 OR (kind <> 'world' AND posted < held)`,
  'a hold ends at most once, with what it held': `
    SELECT hold.id FROM transfers AS hold JOIN transfers AS ending ON ending.resolves = hold.key
    GROUP BY hold.key
    HAVING COUNT(*) <> 1 OR hold.kind <> 'hold' OR MAX(ending.amount) <> hold.amount OR MAX(ending.kind) <> hold.ended_as`,
  'what accounts hold is what open holds reserve': `
    SELECT 'all' AS id WHERE (SELECT SUM(held) FROM accounts) <> (
      SELECT COALESCE(SUM(amount), 0) FROM transfers AS hold
      WHERE kind = 'hold' AND NOT EXISTS (SELECT 1 FROM transfers WHERE resolves = hold.key))`,
  'no more was taken back than was given or spent': `
    SELECT original.id FROM transfers AS original JOIN transfers AS reversal ON reversal.reverses = original.key
    GROUP BY original.key HAVING SUM(reversal.amount) > original.amount OR SUM(reversal.amount) <> original.reversed`,
  'what a person has after each movement follows from the movements': `
    SELECT holders.user_id AS id FROM holders JOIN transfers ON transfers.holder = holders.key
    LEFT JOIN transfers AS original ON original.key = transfers.reverses
    GROUP BY holders.key
    HAVING SUM(transfers.amount * CASE transfers.kind
      WHEN 'hold' THEN -1 WHEN 'post' THEN 0 WHEN 'reverse' THEN IIF(original.kind = 'move', -1, 1) ELSE 1 END)
      <> (SELECT SUM(posted - held) FROM accounts WHERE holder = holders.key)`,
  'people were welcomed once': `
    SELECT holders.user_id AS id FROM holders JOIN accounts ON accounts.holder = holders.key
    WHERE accounts.id LIKE 'grant:welcome:%' GROUP BY holders.key HAVING COUNT(*) <> 1`,
}
