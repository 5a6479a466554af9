import { runChecks } from './run-checks.ts'

// npm run check. Part of `npm test`.
const results = await runChecks()
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1
