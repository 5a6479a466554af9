import type { AiApi, AiOverview } from '@orrery/contracts/ai-api'
import { breakersOf, timesOf } from './answer/chain-world-of.ts'
import { providerStates } from './breaker/provider-states.ts'
import { configurationOf } from './configuration.ts'
import { readAlerts } from './ledger/alerts.ts'
import { priceEntries } from './ledger/prices.ts'
import { requireAdministrator } from './ledger/set-budget.ts'
import type { Work } from './work.ts'

/** Providers, chains, prices and what needs an eye, for administrators. */
export const overview = async (work: Work, { actor }: Parameters<AiApi['overview']>[0]): Promise<AiOverview> => {
  requireAdministrator(actor)
  const configuration = configurationOf(work.env)
  const { chains, prices } = configuration
  const [providers, alerts] = await Promise.all([
    providerStates(configuration, breakersOf(work, configuration), timesOf),
    readAlerts(work.env, Date.now()),
  ])
  const { snapshot, source } = prices
  return { providers, chains, prices: { snapshot, source, entries: priceEntries(prices) }, alerts }
}
