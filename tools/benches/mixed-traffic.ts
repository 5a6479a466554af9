import { setTimeout as sleep } from 'node:timers/promises'
import { bootPlatform } from '../../tests/platform.ts'
import { headersOfSomebody } from '../fuzz/signed-in.ts'
import { printTable, shareBelow } from './figures.ts'
import { type MixedRequest, mixedRequest, type Person } from './mixed-requests.ts'

const requestsPerMinute = 1000
const minutes = Number(process.env['BENCH_MINUTES'] ?? 5)

type Answered = { kind: string; status: number; elapsedMs: number; asSpecified: boolean }

/** A failure is told as specified when it names its code, and says when to come back. */
const tellsOfFailure = async (answer: Response): Promise<boolean> => {
  const { error } = (await answer.json()) as { error?: { code?: string; requestId?: string } }
  return (
    error?.code === 'ENGINE_UNAVAILABLE' &&
    error.requestId === answer.headers.get('x-request-id') &&
    Number(answer.headers.get('retry-after')) > 0
  )
}

const send = async (url: string, request: MixedRequest): Promise<Answered> => {
  const { kind, path, method, headers = {}, body, allowed } = request
  const begun = performance.now()
  try {
    const answer = await fetch(url + path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
    const isTold = answer.status === 503 ? await tellsOfFailure(answer) : (await answer.arrayBuffer()).byteLength > 0
    const asSpecified = allowed.includes(answer.status) && isTold
    return { kind, status: answer.status, elapsedMs: performance.now() - begun, asSpecified }
  } catch {
    return { kind, status: 0, elapsedMs: performance.now() - begun, asSpecified: false }
  }
}

/** Sends by the clock, however long answers take. */
const sendMixed = async (url: string, person: Person): Promise<readonly Answered[]> => {
  const count = requestsPerMinute * minutes
  const everyMs = 60_000 / requestsPerMinute
  const begun = performance.now()
  const sent: Promise<Answered>[] = []
  for (let index = 0; index < count; index += 1) {
    const waitMs = begun + index * everyMs - performance.now()
    if (waitMs > 0) await sleep(waitMs)
    sent.push(send(url, mixedRequest(index, person)))
  }
  return Promise.all(sent)
}

const rowOf = (kind: string, answers: readonly Answered[]): string[] => {
  const sorted = answers.map(({ elapsedMs }) => elapsedMs).toSorted((a, b) => a - b)
  const specified = answers.filter(({ asSpecified }) => asSpecified).length
  return [
    kind,
    String(answers.length),
    ...[0.5, 0.95, 0.99, 1].map((share) => shareBelow(sorted, share).toFixed(0)),
    String(answers.filter(({ status }) => status === 503).length),
    `${((specified / answers.length) * 100).toFixed(3)} %`,
  ]
}

const printMixed = (answers: readonly Answered[]): void => {
  const byKind = Map.groupBy(answers, ({ kind }) => kind)
  console.log(
    `Mixed traffic: ${requestsPerMinute} requests a minute for ${minutes} minutes, one call in twenty to the engines fails`,
  )
  printTable([
    ['kind', 'requests', 'p50 ms', 'p95 ms', 'p99 ms', 'longest', '503', 'as specified'],
    ...[...byKind].map(([kind, some]) => rowOf(kind, some)),
    rowOf('all', answers),
  ])
  for (const { kind, status } of answers.filter(({ asSpecified }) => !asSpecified).slice(0, 10))
    console.log(`not as specified: ${kind} answered ${status}`)
}

/** Real traffic with a service that fails some of its calls. */
export const benchMixedTraffic = async (): Promise<void> => {
  const platform = await bootPlatform({ script: 'tests/start-with-faulty.ts', env: { MAIL_PROVIDER: 'capture' } })
  try {
    const headers = await headersOfSomebody(platform, { isAdministrator: false })
    printMixed(await sendMixed(platform.url, { headers }))
  } finally {
    await platform.stop()
  }
}
