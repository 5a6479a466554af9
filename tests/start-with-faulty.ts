import { join } from 'node:path'
import { runPlatform } from '../tools/platform/run-platform.ts'

// `npm start` with a worker in the place of the engines that fails one call in twenty: for the bench of mixed traffic.
const faulty = { folder: join(import.meta.dirname, 'faulty-worker'), port: 0, inPlaceOf: 'engines' }
process.exitCode = await runPlatform(process.env, [faulty])
