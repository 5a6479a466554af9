import type { WorkerHealth } from '@orrery/contracts/health'
import { enginesOf } from './engines/index.ts'
import type { Work } from './work.ts'

/** Which engines speak. Without a key the offline ones do, and it says so. */
export const health = async ({ env }: Work): Promise<WorkerHealth> => {
  await env.MEDIA.prepare('SELECT 1 FROM render_jobs LIMIT 1').first()
  const engines = enginesOf(env)
  const isOffline = engines.every(({ price }) => price === null)
  const reason = `Speech by ${engines.map(({ name }) => name).join(', ')}.`
  return { status: 'healthy', ...(isOffline && { mode: 'offline_default' }), reason }
}
