import { isAccountDown } from '../account/own-copies.ts'
import { isSignedIn } from '../account/sign-in-hint.ts'
import type { BirthRecord } from '../birth/birth-record.ts'
import { forgetInBrowser, keepInBrowser, renameInBrowser, useBrowserCharts } from './browser-charts.ts'
import { forgetKeptOf, moveKept } from './kept-of-charts.ts'
import {
  addPerson,
  chartOf,
  isOfAccount,
  type KeptPerson,
  type Relation,
  removePerson,
  renamePerson,
  usePeople,
} from './people.ts'

/** A birth with an address. A guest's is kept in this browser; a person's in their account, and then has a relation. */
export type StoredChart = {
  id: string
  createdAt: string
  birth: BirthRecord
  relation?: Relation
  /** Doubts of clock and place, while they are news. */
  warnings?: readonly string[]
}

export type FoundChart =
  | { state: 'here'; chart: StoredChart }
  /** Kept without something that a chart needs. */
  | { state: 'unfinished'; person: KeptPerson }
  | { state: 'searching' }
  | { state: 'missing' }
  | { state: 'failed'; error: Error; retry: () => void }

/** The chart with this address, wherever it is kept. */
export const useChart = (id: string): FoundChart => {
  const here = useBrowserCharts().find((chart) => chart.id === id)
  const { data, error, isLoading, refetch } = usePeople({ enabled: isOfAccount(id) })
  if (here) return { state: 'here', chart: here }
  const person = data?.people.find((someone) => someone.id === id)
  if (person) {
    const chart = chartOf(person)
    return chart ? { state: 'here', chart } : { state: 'unfinished', person }
  }
  if (isLoading) return { state: 'searching' }
  return error && !data ? { state: 'failed', error, retry: () => void refetch() } : { state: 'missing' }
}

export const useStoredChart = (id: string): StoredChart | null => {
  const found = useChart(id)
  return found.state === 'here' ? found.chart : null
}

/**
 * Keeps a birth: a person's in their account, a guest's in this browser. While the account cannot be reached a person's
 * waits in this browser too, where they find it under their charts.
 */
export const keepChart = async (birth: BirthRecord, relation: Relation | null = null): Promise<StoredChart> => {
  if (!isSignedIn()) return keepInBrowser(birth)
  try {
    return await addPerson(birth, relation)
  } catch (error) {
    if (isAccountDown(error)) return keepInBrowser(birth)
    throw error
  }
}

export const renameChart = async (id: string, name: string): Promise<void> => {
  if (isOfAccount(id)) await renamePerson(id, name)
  else renameInBrowser(id, name)
}

/** Removes a chart with everything this browser keeps for it. */
export const forgetChart = async (id: string): Promise<void> => {
  if (isOfAccount(id)) await removePerson(id)
  else forgetInBrowser(id)
  await forgetKeptOf((owner) => owner === id)
}

/** A chart of this browser moves to the account with all that is kept for it; where that fails it stays as it was. */
export const moveToAccount = async (
  { id, birth }: StoredChart,
  name: string,
  relation: Relation,
): Promise<StoredChart> => {
  const chart = await addPerson({ ...birth, name }, relation)
  await moveKept(id, chart.id)
  forgetInBrowser(id)
  return chart
}
