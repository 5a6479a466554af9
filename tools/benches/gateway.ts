import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import { bootPlatform, freePort } from '../../tests/platform.ts'
import { printTable, spread } from './figures.ts'

const rounds = 5
const seconds = 2
const connections = 16

const birth = {
  birth_date: '1990-05-14',
  birth_time: '07:30',
  birth_location: [38.7167, -9.1333],
  timezone: 'Europe/Lisbon',
}

type Route = { name: string; url: string; method: 'GET' | 'POST'; body?: unknown }
type Load = { perSecond: number; p50Ms: number; cpuMs: number }
type Figures = { [Name in keyof Load]: number[] }

const clockTicksPerSecond = 100

/** Seconds of processor time that a process has used, as Linux counts them in `/proc/<pid>/stat`. */
const usedSeconds = (pid: number): number => {
  const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return (Number(afterName[11]) + Number(afterName[12])) / clockTicksPerSecond
}

/** Loads one route; `cpuMs` is the runtime's processor time for one request. */
const load = async ({ url, method, body }: Route, runtime: number): Promise<Load> => {
  const before = usedSeconds(runtime)
  const result = await autocannon({
    url,
    method,
    connections,
    duration: seconds,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`)
  const cpuMs = ((usedSeconds(runtime) - before) * 1000) / result.requests.total
  return { perSecond: result.requests.average, p50Ms: result.latency.p50, cpuMs }
}

const routesOf = (url: string, bareUrl: string): readonly Route[] => [
  {
    name: 'bare Hono route that reads and answers JSON',
    url: bareUrl,
    method: 'POST',
    body: { input: birth },
  },
  { name: 'gateway alone: GET /api/v1/about', url: `${url}/api/v1/about`, method: 'GET' },
  { name: 'gateway → engines: GET /engines', url: `${url}/engines`, method: 'GET' },
  {
    name: 'Human Design, facts and texts',
    url: `${url}/engines/human_design/calculate`,
    method: 'POST',
    body: { input: birth, options: { pictures: false, certificate: false } },
  },
  {
    name: 'Human Design with certificate',
    url: `${url}/engines/human_design/calculate`,
    method: 'POST',
    body: { input: birth, options: { pictures: false } },
  },
  {
    name: 'Human Design with certificate and picture',
    url: `${url}/engines/human_design/calculate`,
    method: 'POST',
    body: { input: birth },
  },
  {
    name: 'natal with certificate and picture',
    url: `${url}/engines/natal/calculate`,
    method: 'POST',
    body: { input: birth },
  },
]

const print = (figures: ReadonlyMap<string, Figures>): void => {
  const [bare] = [...figures.values()].map(({ perSecond }) => perSecond)
  console.log(`Through gateway, one workerd, ${connections} connections, ${rounds} rounds of ${seconds} s in turn`)
  printTable([
    ['route', 'requests/s: median (range)', 'ratio to bare', 'p50 ms', 'processor ms each'],
    ...[...figures].map(([name, { perSecond, p50Ms, cpuMs }]) => [
      name,
      spread(perSecond, 0),
      spread(
        perSecond.map((value, round) => value / (bare?.[round] ?? Number.NaN)),
        3,
      ),
      spread(p50Ms, 1),
      spread(cpuMs, 2),
    ]),
  ])
}

/** Requests a second through gateway against a bare Hono route in the same workerd, round after round in turn. */
export const benchGateway = async (): Promise<void> => {
  const barePort = await freePort()
  const platform = await bootPlatform({
    script: 'tests/start-with-bare.ts',
    env: { BARE_PORT: String(barePort), RATE_LIMIT_PER_MINUTE: '100000000', RATE_LIMIT_NARROW: 'off' },
  })
  const routes = routesOf(platform.url, `http://127.0.0.1:${barePort}/`)
  const figures = new Map<string, Figures>(routes.map(({ name }) => [name, { perSecond: [], p50Ms: [], cpuMs: [] }]))
  try {
    const { runtime } = platform.pids()
    if (runtime === undefined) throw new Error('There is no runtime to measure.')
    for (const route of routes) await load(route, runtime)
    for (let round = 0; round < rounds; round += 1) {
      for (const route of routes) {
        const { perSecond, p50Ms, cpuMs } = await load(route, runtime)
        figures.get(route.name)?.perSecond.push(perSecond)
        figures.get(route.name)?.p50Ms.push(p50Ms)
        figures.get(route.name)?.cpuMs.push(cpuMs)
      }
    }
  } finally {
    await platform.stop()
  }
  print(figures)
}
