import type { CreditStanding } from '@orrery/contracts/credit-calls'
import type { CreditMovement } from '@orrery/contracts/market-api'
import type { Context } from 'hono'
import type { App } from '../app.ts'
import { personBehind } from './person-behind.ts'

type Page = { items: readonly CreditMovement[]; nextCursor: string | null }

const mostAtOnce = 100

/** Whether anything was ever spent. What was given is drawn before what was paid: who ever spent, spent of the welcome credits. */
const hasSpent = async (read: (cursor: string) => Promise<Page>, first: Page): Promise<boolean> => {
  let page = first
  for (;;) {
    if (page.items.some(({ kind }) => kind === 'spent')) return true
    if (page.nextCursor === null) return false
    // The next page is known from this one alone; whoever has more than one has most likely spent.
    // oxlint-disable-next-line no-await-in-loop
    page = await read(page.nextCursor)
  }
}

/** Credits as their owner sees them. */
export const creditStanding = async (c: Context<App>): Promise<CreditStanding> => {
  const userId = personBehind(c)
  const read = (cursor?: string): Promise<Page> =>
    c.var.askMarket((market, { actor }) =>
      market.history({ actor, userId, limit: mostAtOnce, ...(cursor !== undefined && { cursor }) }),
    )
  // First the balance: it opens an account, and its first movement is in the history then.
  const { available, held } = await c.var.askMarket((market, caller) => market.balance({ ...caller, userId }))
  const newest = await read()
  return {
    halfCredits: available,
    credits: available / 2,
    held,
    freeCreditUsed: await hasSpent(read, newest),
    lastTransactionAt: newest.items[0]?.at ?? null,
  }
}
