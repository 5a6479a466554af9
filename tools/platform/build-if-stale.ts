import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { staleSteps } from './build.ts'
import { rootFolder } from './checkout.ts'
import { StartRefused } from './start-refused.ts'

/** Builds what changed, in a process of its own: Wrangler and Vite do not stay in memory for as long as we run. */
export const buildIfStale = async (workers: readonly string[]): Promise<void> => {
  if (staleSteps(workers).length === 0) return
  const child = spawn(
    join(import.meta.dirname, 'die-with-parent.sh'),
    [process.execPath, join(rootFolder, 'tools/build.ts'), ...workers],
    { stdio: 'inherit', env: { ...process.env, ORRERY_PARENT: String(process.pid) } },
  )
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new StartRefused('Nothing was started, because the lines above say what could not be built.')
}
