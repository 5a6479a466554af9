import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { rootFolder } from '../../../tests/platform.ts'
import { bundleFolder } from '../../platform/checkout.ts'
import { runPlatform } from '../../platform/run-platform.ts'

// `npm start` with the probe worker and the open door beside the others, on the loopback ports PROBE_PORT and OPEN_PORT.
const openDoor = join(import.meta.dirname, 'open-door')
// It is made of gateway's sources, whose changes nobody looks for here.
rmSync(bundleFolder(openDoor), { recursive: true, force: true })
process.exitCode = await runPlatform(process.env, [
  { folder: join(rootFolder, 'tests/probe-worker'), port: Number(process.env['PROBE_PORT']) },
  { folder: openDoor, port: Number(process.env['OPEN_PORT']) },
])
