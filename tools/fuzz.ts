// node tools/run.cjs fuzz [examples a route]: thousands of requests made up from /openapi.json; fails on a 5xx or on anything
// that the document does not say.
import { bootPlatform } from '../tests/platform.ts'
import { installSchemathesis, type RunReport, runSchemathesis } from './fuzz/schemathesis.ts'
import { headersOfSomebody } from './fuzz/signed-in.ts'

const examplesEach = Number(process.argv[2] ?? 10)
const fewestRequests = 5000

/** These end the session that all the others need. */
const endingTheSession = ['logout', 'endSession', 'deleteAccount', 'resetPassword', 'disableTotp', 'enableTotp']

installSchemathesis()
const platform = await bootPlatform({ env: { MAIL_PROVIDER: 'capture' } })
const reports: RunReport[] = []
try {
  const person = await headersOfSomebody(platform, { isAdministrator: false })
  const administrator = await headersOfSomebody(platform, { isAdministrator: true })
  const callers = [
    { who: 'a guest', headers: {}, without: [] },
    { who: 'a person', headers: person, without: endingTheSession },
    { who: 'an administrator', headers: administrator, without: [...endingTheSession, 'changeAccount'] },
  ]
  for (const [seed, { who, headers, without }] of callers.entries()) {
    console.log(`\nas ${who}`)
    reports.push(await runSchemathesis({ url: platform.url, headers, without, examplesEach, seed }))
  }
} finally {
  await platform.stop()
}

const sum = (read: (report: RunReport) => number): number => reports.reduce((total, report) => total + read(report), 0)
const sent = sum(({ test_cases: cases }) => cases.generated)
const failures = sum(({ test_cases: cases }) => cases.unique_failures)
const errors = sum((report) => report.errors.reduce((total, { count }) => total + count, 0))
console.log(`\n${sent} requests, ${failures} failures, ${errors} errors`)
if (sent < fewestRequests) console.log(`Fewer than ${fewestRequests} requests prove little: ask for more examples.`)
process.exitCode = failures === 0 && errors === 0 && sent >= fewestRequests ? 0 : 1
