// npm test: checks, build, Vitest (units, workers, platform) and Playwright; ends with `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { runChecks } from './check.ts'
import { installTestSoftware } from './install-test-software.ts'
import { reportStep, runStep } from './steps.ts'

type Tally = { passed: number; failed: number }
const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number() })
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
const tallyOf = (ok: boolean, passed: number, failed: number): Tally => ({
  passed,
  failed: failed > 0 || (ok && passed > 0) ? failed : 1,
})

const runVitest = async (): Promise<Tally> => {
  const file = join(results, 'vitest.json')
  const step = await runStep(
    'vitest',
    ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    {
      live: true,
    },
  )
  const report = vitestReport.safeParse(readReport(file)).data
  // A test that is skipped has not shown anything: it counts as failed.
  return tallyOf(step.ok, report?.numPassedTests ?? 0, (report?.numFailedTests ?? 0) + (report?.numPendingTests ?? 0))
}

const runPlaywright = async (): Promise<Tally> => {
  const file = join(results, 'playwright.json')
  const step = await runStep(
    'browser tests',
    ['npm', 'run', 'e2e', '--workspace', '@orrery/web', '--', '--reporter=line,json'],
    {
      live: true,
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    },
  )
  const stats = playwrightReport.safeParse(readReport(file)).data?.stats
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
  { passed: steps.filter(({ ok }) => ok).length, failed: steps.filter(({ ok }) => !ok).length },
  await runVitest(),
  await runPlaywright(),
]
rmSync(results, { recursive: true, force: true })
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
