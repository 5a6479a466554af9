import { runPlatform } from './platform/run-platform.ts'

process.exitCode = await runPlatform(process.env)
