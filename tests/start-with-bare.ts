import { join } from 'node:path'
import { runPlatform } from '../tools/platform/run-platform.ts'

// `npm start` with a worker of one bare route beside the others, on the loopback port BARE_PORT: for the benches.
const bare = { folder: join(import.meta.dirname, 'bare-worker'), port: Number(process.env['BARE_PORT']) }
process.exitCode = await runPlatform(process.env, [bare])
