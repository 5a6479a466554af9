import { invariants } from '../../testing/invariants.ts'
import { ledger, market, operator } from './people.ts'

/** The invariants that the ledger breaks now, each with where. Empty when all hold. */
export const findBroken = async (): Promise<readonly string[]> => {
  const names = Object.keys(invariants)
  const found = await ledger.batch<{ id: string }>(Object.values(invariants).map((sql) => ledger.prepare(sql)))
  const differences = await market.recompute({ actor: operator })
  return [
    ...found.flatMap(({ results }, index) => results.map(({ id }) => `${names[index]}: ${id}`)),
    ...differences.map(({ accountId, of }) => `what is stored follows from the entries: ${of} of ${accountId}`),
  ]
}
