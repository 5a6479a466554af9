import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { rootFolder } from '../platform/checkout.ts'

const requirements = join(import.meta.dirname, 'requirements.txt')
const environment = join(rootFolder, 'node_modules/.cache/schemathesis')

/** Everything that holds whatever is sent: no 5xx, and nothing that the document does not say. */
const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
  'unsupported_method',
  'allow_header_conformance',
]

const runReport = z.object({
  complete: z.boolean(),
  operations: z.object({ tested: z.number() }),
  test_cases: z.object({ generated: z.number(), unique_failures: z.number() }),
  errors: z.array(z.object({ title: z.string(), count: z.number() })),
})
export type RunReport = z.infer<typeof runReport>

const must = (command: string, words: readonly string[]): void => {
  const { status, stderr, error } = spawnSync(command, words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${words[0] ?? ''}: ${error?.message ?? stderr.trim()}`)
}

/** Installs schemathesis into a Python environment of its own, once for each list of versions. */
export const installSchemathesis = (): void => {
  const done = join(environment, '.installed')
  const wanted = readFileSync(requirements, 'utf8')
  if (existsSync(done) && readFileSync(done, 'utf8') === wanted) return
  console.log('installing schemathesis')
  must('python3', ['-m', 'venv', environment])
  must(join(environment, 'bin/pip'), ['install', '-q', '-r', requirements])
  writeFileSync(done, wanted)
}

export type Run = {
  url: string
  headers: Readonly<Record<string, string>>
  /** Ids of operations that are left out. */
  without: readonly string[]
  examplesEach: number
  seed: number
}

const optionsOf = ({ url, examplesEach, seed }: Run, report: string): Readonly<Record<string, string | number>> => ({
  '--url': `${url}/api/v1`,
  '--phases': 'examples,coverage,fuzzing',
  '--checks': checks.join(','),
  '--max-examples': examplesEach,
  '--seed': seed,
  '--workers': 2,
  '--suppress-health-check': 'all',
  '--generation-database': 'none',
  '--report': 'json',
  '--report-json-path': report,
})

const wordsOf = (run: Run, report: string): string[] => [
  'run',
  `${run.url}/openapi.json`,
  ...Object.entries(optionsOf(run, report)).flatMap(([name, value]) => [name, String(value)]),
  '--no-shrink',
  '--continue-on-failure',
  '--no-color',
  ...Object.entries(run.headers).flatMap(([name, value]) => ['--header', `${name}: ${value}`]),
  ...run.without.flatMap((id) => ['--exclude-operation-id', id]),
]

/** Sends what schemathesis makes up; prints what it says. Throws when it did not come to its end. */
export const runSchemathesis = async (run: Run): Promise<RunReport> => {
  const folder = mkdtempSync(join(tmpdir(), 'orrery-fuzz-'))
  const report = join(folder, 'report.json')
  try {
    const child = spawn(join(environment, 'bin/schemathesis'), wordsOf(run, report), { cwd: folder, stdio: 'inherit' })
    await new Promise((resolve) => child.once('close', resolve))
    return runReport.parse(JSON.parse(readFileSync(report, 'utf8')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
