import { join } from 'node:path'
import { runPlatform } from '../tools/platform/run-platform.ts'

// `npm start` with a market that can be told to be down, on the loopback port MOODY_PORT: for stories of the page.
const moody = {
  folder: join(import.meta.dirname, 'moody-market'),
  port: Number(process.env['MOODY_PORT']),
  inPlaceOf: 'market',
}
process.exitCode = await runPlatform(process.env, [moody])
