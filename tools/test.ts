// npm test: checks, build, Vitest (units, workers, platform) and Playwright; ends with `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { z } from 'zod'
import { runChecks } from './run-checks.ts'
import { installTestRenderer, installTestSoftware } from './install-test-software.ts'
import { reportStep, runStep, type StepResult } from './steps.ts'

/** `complaints`: what to read first when something failed, for it stands at the end of a long log. */
type Tally = { passed: number; failed: number; skipped: readonly string[]; complaints: readonly string[] }
const vitestReport = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({
      assertionResults: z.array(
        z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()).optional() }),
      ),
    }),
  ),
})

const results = mkdtempSync(join(tmpdir(), 'orrery-test-'))

const readReport = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

const complaintLines = 60

/** A runner that ended badly counts as a failure even when none of its tests did; so does one that ran nothing. */
const tallyOf = (
  step: StepResult,
  passed: number,
  failedNames: readonly string[],
  skipped: readonly string[] = [],
): Tally => {
  if (failedNames.length > 0 || (step.ok && passed > 0))
    return { passed, failed: failedNames.length, skipped, complaints: failedNames }
  const end = step.output.trim().split('\n').slice(-complaintLines)
  return { passed, failed: 1, skipped, complaints: [`${step.name} ended badly, though no test failed:`, ...end] }
}

/** Tests that found no authority on this machine to compare with; lint forbids every other way to skip one. */
const skippedStatus = (status: string): boolean => status !== 'passed' && status !== 'failed'

/** An error as it is told at the end of the log: its first lines, without colours. */
const errorLines = 12
const firstLines = (error: string): string =>
  stripVTControlCharacters(error).split('\n').slice(0, errorLines).join('\n')

type Assertion = z.infer<typeof vitestReport>['testResults'][number]['assertionResults'][number]

const named = (report: z.infer<typeof vitestReport> | undefined, isMeant: (test: Assertion) => boolean) =>
  (report?.testResults ?? [])
    .flatMap(({ assertionResults }) => assertionResults)
    .filter((test) => isMeant(test))
    .map(({ fullName, failureMessages = [] }) => [fullName, ...failureMessages.map(firstLines)].join('\n'))

/**
 * What fails gets a second try, for two processors that drive a platform and two browsers stumble. Which ones did is told,
 * with their error: each is a flaw, of the test or of what it tests.
 */
const tellSecondTries = (names: readonly string[]): void => {
  for (const name of names) console.log(`passed at the second try: ${name}`)
}

const story = z.object({
  title: z.string(),
  tests: z.array(
    z.object({
      status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']),
      results: z.array(z.object({ error: z.object({ message: z.string() }).optional() })),
    }),
  ),
})

const suite = z.object({
  file: z.string(),
  specs: z.array(story),
  get suites() {
    return z.array(suite).optional()
  },
})

const playwrightReport = z.object({
  suites: z.array(suite),
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
})

const storiesThat = (
  { file, specs, suites }: z.infer<typeof suite>,
  isMeant: (status: string) => boolean,
): readonly string[] => [
  ...specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => isMeant(status))
      .map(({ results: tries }) => {
        const error = tries.find((tried) => tried.error)?.error?.message ?? 'no error was told'
        return `${file} › ${title}\n${firstLines(error)}`
      }),
  ),
  ...(suites ?? []).flatMap((inner) => storiesThat(inner, isMeant)),
]

const runVitest = async (): Promise<Tally> => {
  const file = join(results, 'vitest.json')
  const command = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, '--retry=1']
  const step = await runStep('vitest', command, { live: true })
  const report = vitestReport.safeParse(readReport(file)).data
  tellSecondTries(
    named(report, ({ status, failureMessages = [] }) => status === 'passed' && failureMessages.length > 0),
  )
  const failed = named(report, ({ status }) => status === 'failed')
  const skipped = named(report, ({ status }) => skippedStatus(status))
  return tallyOf(step, report?.numPassedTests ?? 0, failed, skipped)
}

const runPlaywright = async (): Promise<Tally> => {
  const file = join(results, 'playwright.json')
  const command = ['npm', 'run', 'e2e', '--workspace', '@orrery/web', '--', '--reporter=line,json', '--retries=1']
  const step = await runStep('browser tests', command, { live: true, env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file } })
  const report = playwrightReport.safeParse(readReport(file)).data
  const passed = (report?.stats.expected ?? 0) + (report?.stats.flaky ?? 0)
  const stories = (isMeant: (status: string) => boolean) =>
    (report?.suites ?? []).flatMap((inner) => storiesThat(inner, isMeant))
  tellSecondTries(stories((status) => status === 'flaky'))
  // No browser test may be skipped, so one that is has failed.
  return tallyOf(
    step,
    passed,
    stories((status) => status === 'unexpected' || status === 'skipped'),
  )
}

const missing = [...installTestSoftware(), ...(await installTestRenderer())]
for (const line of missing) console.log(`note: ${line}`)

const checks = await runChecks()
const build = await runStep('build', ['npm', 'run', 'build'])
reportStep(build)
const steps = [...checks, build]
const tallies: Tally[] = [
  {
    passed: steps.filter(({ ok }) => ok).length,
    failed: steps.filter(({ ok }) => !ok).length,
    skipped: [],
    complaints: steps.filter(({ ok }) => !ok).map(({ name }) => name),
  },
  await runVitest(),
  await runPlaywright(),
]
rmSync(results, { recursive: true, force: true })

const skipped = tallies.flatMap((tally) => tally.skipped)
for (const name of skipped) console.log(`not compared on this machine: ${name}`)
for (const complaint of tallies.flatMap((tally) => tally.complaints)) console.log(`failed: ${complaint}`)
const sum = (key: 'passed' | 'failed'): number => tallies.reduce((total, tally) => total + tally[key], 0)
const [passed, failed] = [sum('passed'), sum('failed')]
console.log(`\n${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`)
process.exitCode = failed === 0 ? 0 : 1
