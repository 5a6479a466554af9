// npm test: checks, build, Vitest (units, workers, platform) and Playwright; ends with `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { runChecks } from './run-checks.ts'
import { installTestSoftware } from './install-test-software.ts'
import { reportStep, runStep } from './steps.ts'

type Tally = { passed: number; failed: number; skipped: readonly string[] }
const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })) })),
})
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
})

const results = mkdtempSync(join(tmpdir(), 'orrery-test-'))

const readReport = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** A runner that ended badly counts as a failure even when none of its tests did; so does one that ran nothing. */
const tallyOf = (ok: boolean, passed: number, failed: number, skipped: readonly string[] = []): Tally => ({
  passed,
  failed: failed > 0 || (ok && passed > 0) ? failed : 1,
  skipped,
})

/** Tests that found no authority on this machine to compare with; lint forbids every other way to skip one. */
const skippedIn = (report: z.infer<typeof vitestReport> | undefined): readonly string[] =>
  (report?.testResults ?? [])
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => fullName)

const runVitest = async (): Promise<Tally> => {
  const file = join(results, 'vitest.json')
  const command = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const step = await runStep('vitest', command, { live: true })
  const report = vitestReport.safeParse(readReport(file)).data
  return tallyOf(step.ok, report?.numPassedTests ?? 0, report?.numFailedTests ?? 0, skippedIn(report))
}

const runPlaywright = async (): Promise<Tally> => {
  const file = join(results, 'playwright.json')
  const command = ['npm', 'run', 'e2e', '--workspace', '@orrery/web', '--', '--reporter=line,json']
  const step = await runStep('browser tests', command, { live: true, env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file } })
  const stats = playwrightReport.safeParse(readReport(file)).data?.stats
  // No browser test may be skipped, so one that is has failed.
  return tallyOf(
    step.ok,
    (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    (stats?.unexpected ?? 0) + (stats?.skipped ?? 0),
  )
}

const missing = installTestSoftware()
for (const line of missing) console.log(`note: ${line}`)

const checks = await runChecks()
const build = await runStep('build', ['npm', 'run', 'build'])
reportStep(build)
const steps = [...checks, build]
const tallies: Tally[] = [
  tallyOf(true, steps.filter(({ ok }) => ok).length, steps.filter(({ ok }) => !ok).length),
  await runVitest(),
  await runPlaywright(),
]
rmSync(results, { recursive: true, force: true })

const skipped = tallies.flatMap((tally) => tally.skipped)
for (const name of skipped) console.log(`not compared on this machine: ${name}`)
const sum = (key: 'passed' | 'failed'): number => tallies.reduce((total, tally) => total + tally[key], 0)
const [passed, failed] = [sum('passed'), sum('failed')]
console.log(`\n${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`)
process.exitCode = failed === 0 ? 0 : 1
