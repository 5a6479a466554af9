import type { WorkerHealth } from '@orrery/contracts/health'
import type { Env } from './env.ts'
import { placeTable, placeTableState } from './open-place-table.ts'
import { sky } from './open-sky.ts'

/**
 * Throws without the ephemeris. Asking also begins to open the table of places, after the answer, so that the first
 * birth need not wait for it: `runOn` keeps that work alive.
 */
export const checkTables = async (env: Env, runOn: (work: Promise<unknown>) => void): Promise<WorkerHealth> => {
  await sky
  const state = placeTableState()
  if (state !== 'open') runOn(placeTable(env).catch(() => {}))
  if (state !== 'unreadable') return { status: 'healthy' }
  return { status: 'degraded', reason: 'The table of places cannot be read: births need coordinates and a time zone.' }
}
