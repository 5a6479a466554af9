import { resolve } from 'node:path'
import { build, holdBuild, staleSteps } from './platform/build.ts'
import { workerFolders } from './platform/checkout.ts'

// `npm run build [-- folder…]`: the web app, every worker, and the worker folders named.
const folders = new Set([...workerFolders(), ...process.argv.slice(2).map((folder) => resolve(folder))])
const release = holdBuild()
const steps = staleSteps([...folders])
try {
  await build(steps, (line) => console.log(line))
  if (steps.length === 0) console.log('Nothing to build: dist matches the sources.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  release()
}
