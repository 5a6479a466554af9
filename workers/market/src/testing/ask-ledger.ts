import { env } from 'cloudflare:workers'
import { AppError } from '@orrery/contracts/errors'
import type { CreditBalance } from '@orrery/contracts/market-api'
import { readBalance } from '../balance.ts'
import { findHold, postHold, voidHold } from '../end-hold.ts'
import { giveCredits } from '../grant.ts'
import { holdCredits } from '../hold-credits.ts'
import { reverse } from '../reverse.ts'
import { expireStatement } from '../statements.ts'
import type { Work } from '../work.ts'
import type { Ask } from './asks.ts'
import { operator, practice, trace } from './people.ts'

const startMs = Date.UTC(2026, 10, 22)

/** What a verb works with at an instant of the tests' own clock, in seconds. */
export const workAt = (at: number): Work => ({ env, log: () => undefined, nowMs: startMs + at * 1000 })

const sums = ({ posted, held }: CreditBalance): string => `${posted} ${held}`
const reason = 'A history'

const perform = async (work: Work, userId: string, ask: Ask): Promise<string> => {
  const named = (id: string): string => `${userId}.${id}`
  switch (ask.do) {
    case 'hold': {
      const { id, amount: halfCredits, seconds: expiresInSeconds } = ask
      const request = { actor: practice, trace, id: named(id), userId, halfCredits, reason, expiresInSeconds }
      const { state, expiresAt } = await holdCredits(work, request)
      return `${state} until ${(Date.parse(expiresAt) - startMs) / 1000}`
    }
    case 'post':
      return (await postHold(work, { actor: practice, trace, id: named(ask.id) })).state
    case 'void':
      return (await voidHold(work, { actor: practice, trace, id: named(ask.id) })).state
    case 'find':
      return (await findHold(work, { actor: practice, id: named(ask.id) }))?.state ?? 'none'
    case 'grant': {
      const { id, amount: halfCredits, kind } = ask
      return sums(await giveCredits(work, { id: named(id), userId, halfCredits, reason, kind }))
    }
    case 'reverse': {
      const amount = ask.amount === null ? {} : { halfCredits: ask.amount }
      const request = { actor: operator, trace, id: named(ask.id), transferId: named(ask.of), reason, ...amount }
      return sums(await reverse(work, request))
    }
    case 'sweep':
      await expireStatement(env.MARKET, userId, work.nowMs).run()
      return 'swept'
    default:
      return sums(await readBalance(work, userId))
  }
}

/** Asks the real ledger, and answers in the words of the model. */
export const askLedger = async (userId: string, ask: Ask, at: number): Promise<string> => {
  try {
    return await perform(workAt(at), userId, ask)
  } catch (error) {
    if (AppError.is(error)) return error.code
    throw error
  }
}
