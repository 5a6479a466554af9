import { join } from 'node:path'
import { rootFolder } from '../../../tests/platform.ts'
import { runPlatform } from '../../platform/run-platform.ts'

// `npm start` with the probe worker and the open door beside the others, on the loopback ports PROBE_PORT and OPEN_PORT.
process.exitCode = await runPlatform(process.env, [
  { folder: join(rootFolder, 'tests/probe-worker'), port: Number(process.env['PROBE_PORT']) },
  { folder: join(import.meta.dirname, 'open-door'), port: Number(process.env['OPEN_PORT']) },
])
