import { join } from 'node:path'
import { runPlatform } from '../tools/platform/run-platform.ts'

// `npm start` with the probe worker beside the others, on the loopback port PROBE_PORT.
const probe = { folder: join(import.meta.dirname, 'probe-worker'), port: Number(process.env['PROBE_PORT']) }
process.exitCode = await runPlatform(process.env, [probe])
