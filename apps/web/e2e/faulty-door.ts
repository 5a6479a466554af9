import {
  Agent,
  createServer,
  request,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import type { HealthReport } from '@orrery/contracts/health'
import type { Page } from '@playwright/test'

/**
 * What the door does with a calculation: pass it on, answer that it is down, hang up (also on the question after health),
 * or fail one engine of a batch. Of `readings` it tells that it does not answer, or answers in its place that it is down.
 */
export type Fault = 'none' | 'unavailable' | 'hang-up' | 'natal-of-batch' | 'readings-in-health' | 'readings-down'

const requestId = 'e2e-request-00000001'

/** A connection for each request: one that was kept might be closed by the other side just when it is used again. */
const agent = new Agent({ keepAlive: false })
const keptOpenMs = 120_000

const down = (response: ServerResponse, body: object): void => {
  response.writeHead(503, { 'content-type': 'application/json', 'retry-after': '5', 'x-request-id': requestId })
  response.end(JSON.stringify(body))
}

/** The gateway's own answer when the engines are down, byte for byte in shape. */
const unavailable = (response: ServerResponse): void =>
  down(response, {
    success: false,
    data: null,
    engine: 'human_design',
    error: { code: 'ENGINE_UNAVAILABLE', message: 'The engines do not answer.', requestId },
    timestamp: '2026-11-21T12:00:00Z',
  })

/** The gateway's own answer when the keeper of profiles and timelines is down. */
const readingsDown = (response: ServerResponse): void =>
  down(response, {
    error: { code: 'READINGS_UNAVAILABLE', message: 'Profiles and the timeline cannot be reached.', requestId },
  })

/** How the door answers by itself; null when the platform is to answer. */
const ownAnswer = (fault: Fault, path: string): RequestListener | null => {
  const isCalculation = path.includes('/calculate')
  if (fault === 'hang-up' && (isCalculation || path.endsWith('/health'))) return (incoming) => incoming.destroy()
  if (fault === 'unavailable' && isCalculation) return (_incoming, response) => unavailable(response)
  if (fault === 'readings-down' && /^\/api\/v1\/(profiles|timeline)\b/.test(path)) {
    return (_incoming, response) => readingsDown(response)
  }
  return null
}

const failedItem = {
  success: false,
  status: 500,
  data: null,
  error: { code: 'CALCULATION_FAILED', message: 'Two derivations did not agree.', requestId },
}

type Answered = { status: number; body: unknown }

/** A batch in which one engine failed: the gateway's answer with that one item exchanged, and status 207. */
const withoutNatal = (batch: { results: { engine: string }[] }): Answered => {
  const results = batch.results.map((item) => (item.engine === 'natal' ? Object.assign({}, item, failedItem) : item))
  return { status: 207, body: { success: false, results } }
}

/** A report of health as the gateway writes it when `readings` has failed five times. */
const withoutReadings = (report: HealthReport): Answered => {
  const services = report.services.map((health) =>
    health.service === 'readings' ? { ...health, status: 'unhealthy', reason: 'It does not answer.' } : health,
  )
  const nextAttemptTime = new Date(Date.parse(report.timestamp) + 60_000).toISOString()
  const readings = { state: 'open', failureCount: 5, nextAttemptTime }
  const circuitBreakers = { ...report.circuitBreakers, readings }
  return { status: 200, body: { ...report, overall: 'degraded', services, circuitBreakers } }
}

/** Answers that a fault rewrites, by the end of their path. */
const spoiling: Readonly<Partial<Record<Fault, { path: string; spoil: (body: never) => Answered }>>> = {
  'natal-of-batch': { path: '/batch', spoil: withoutNatal },
  'readings-in-health': { path: '/health', spoil: withoutReadings },
}

const rewrite = (answer: IncomingMessage, response: ServerResponse, spoil: (body: never) => Answered): void => {
  const chunks: Buffer[] = []
  answer.on('data', (chunk: Buffer) => chunks.push(chunk))
  answer.on('end', () => {
    // Safe because the path decides which of the two bodies it is.
    const { status, body } = spoil(JSON.parse(Buffer.concat(chunks).toString('utf8')) as never)
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body))
  })
}

/** A proxy in front of the platform that misbehaves on demand: the outside world between browser and gateway. */
export const openFaultyDoor = async (platformUrl: string) => {
  let fault: Fault = 'none'
  const given = new Map<string, RequestListener>()
  const pass = (incoming: IncomingMessage, response: ServerResponse): void => {
    const target = new URL(incoming.url ?? '/', platformUrl)
    const spoiled = spoiling[fault]
    const isSpoiled = spoiled !== undefined && target.pathname.endsWith(spoiled.path)
    const headers = {
      ...incoming.headers,
      host: target.host,
      // Cookies count only from the platform's own pages: these are its pages.
      ...(incoming.headers.origin !== undefined && { origin: target.origin }),
      ...(isSpoiled && { 'accept-encoding': 'identity' }),
    }
    const onward = request(target, { agent, method: incoming.method, headers }, (answer) => {
      if (isSpoiled) return rewrite(answer, response, spoiled.spoil)
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    incoming.pipe(onward)
  }
  const server = createServer((incoming, response) => {
    const { pathname } = new URL(incoming.url ?? '/', platformUrl)
    const answer = given.get(pathname) ?? ownAnswer(fault, incoming.url ?? '') ?? pass
    answer(incoming, response)
  })
  server.keepAliveTimeout = keptOpenMs
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    // By the name of the platform, so that the cookies of a session come along.
    url: `http://${new URL(platformUrl).hostname}:${(server.address() as AddressInfo).port}`,
    requestId,
    set: (next: Fault) => {
      fault = next
    },
    /** Answers what is asked under a path in the platform's place. */
    answer: (path: string, listener: RequestListener) => void given.set(path, listener),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

export type FaultyDoor = Awaited<ReturnType<typeof openFaultyDoor>>

/** A door of its own for each story that names one: `test.extend(atFaultyDoor)`. */
export const atFaultyDoor = {
  door: async (
    { page, baseURL }: { page: Page; baseURL: string | undefined },
    use: (door: FaultyDoor) => Promise<void>,
  ): Promise<void> => {
    const door = await openFaultyDoor(baseURL ?? '')
    await use(door)
    // First the page: it would tell of what it was still fetching.
    await page.close()
    door.close()
  },
}
