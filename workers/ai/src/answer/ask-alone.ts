import type { Actor } from '@orrery/contracts/actor'
import { configurationOf } from '../configuration.ts'
import { ChainFailure, type Tried } from '../fallback/chain-world.ts'
import { type LoneCall, runAlone } from '../fallback/run-alone.ts'
import type { Timers } from '../fallback/timers.ts'
import type { Amount } from '../ledger/budget-rules.ts'
import { openAccount } from '../ledger/open-account.ts'
import type { Work } from '../work.ts'
import { chainWorldOf } from './chain-world-of.ts'
import { costOf, toldFailure } from './told-failure.ts'

/** On whose account, and how much is held back for it. */
type Billing = { actor: Actor; task: string; feature: string; estimate: Amount }

/** What only one model can answer, on the account of whoever asks. Throws `AppError`. */
export const askAlone = async <Answer>(
  work: Work,
  call: LoneCall<Answer>,
  { timers, ...billing }: Billing & { timers: Timers },
): Promise<{ answer: Answer; costMicroUsd: number | null }> => {
  const account = await openAccount(work, billing)
  let tries: readonly Tried[] = []
  try {
    const done = await runAlone(call, chainWorldOf(work, configurationOf(work.env), timers))
    ;({ tries } = done)
    return { answer: done.answer, costMicroUsd: costOf(tries) }
  } catch (error) {
    if (!(error instanceof ChainFailure)) throw error
    ;({ tries } = error)
    throw toldFailure(error)
  } finally {
    work.runOn(account.close(tries))
  }
}
