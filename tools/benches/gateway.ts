import autocannon from 'autocannon'
import { bootPlatform, freePort } from '../../tests/platform.ts'
import { printTable, spread } from './figures.ts'

const rounds = 5
const seconds = 4
const connections = 16

const birth = {
  birth_date: '1990-05-14',
  birth_time: '07:30',
  birth_location: [38.7167, -9.1333],
  timezone: 'Europe/Lisbon',
}

type Route = { name: string; url: string; method: 'GET' | 'POST'; body?: unknown }
type Figures = { perSecond: number[]; p50Ms: number[] }

const load = async ({ url, method, body }: Route): Promise<{ perSecond: number; p50Ms: number }> => {
  const result = await autocannon({
    url,
    method,
    connections,
    duration: seconds,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`)
  return { perSecond: result.requests.average, p50Ms: result.latency.p50 }
}

/** Requests a second through gateway against a bare Hono route in the same workerd, round after round in turn. */
export const benchGateway = async (): Promise<void> => {
  const barePort = await freePort()
  const platform = await bootPlatform({
    script: 'tests/start-with-bare.ts',
    env: { BARE_PORT: String(barePort), RATE_LIMIT_PER_MINUTE: '100000000', RATE_LIMIT_NARROW: 'off' },
  })
  const calculate = `${platform.url}/engines/human_design/calculate`
  const routes: readonly Route[] = [
    {
      name: 'bare Hono route that reads and answers JSON',
      url: `http://127.0.0.1:${barePort}/`,
      method: 'POST',
      body: { input: birth },
    },
    { name: 'gateway alone: GET /api/v1/about', url: `${platform.url}/api/v1/about`, method: 'GET' },
    { name: 'gateway → engines: GET /engines', url: `${platform.url}/engines`, method: 'GET' },
    {
      name: 'Human Design, facts and texts',
      url: calculate,
      method: 'POST',
      body: { input: birth, options: { pictures: false, certificate: false } },
    },
    {
      name: 'Human Design with certificate',
      url: calculate,
      method: 'POST',
      body: { input: birth, options: { pictures: false } },
    },
    { name: 'Human Design with certificate and picture', url: calculate, method: 'POST', body: { input: birth } },
  ]
  const figures = new Map<string, Figures>(routes.map(({ name }) => [name, { perSecond: [], p50Ms: [] }]))
  try {
    for (const route of routes) await load(route)
    for (let round = 0; round < rounds; round += 1) {
      for (const route of routes) {
        const { perSecond, p50Ms } = await load(route)
        figures.get(route.name)?.perSecond.push(perSecond)
        figures.get(route.name)?.p50Ms.push(p50Ms)
      }
    }
  } finally {
    await platform.stop()
  }
  const bare = figures.get(routes[0]?.name ?? '')?.perSecond ?? []
  console.log(`Through gateway, one workerd, ${connections} connections, ${rounds} rounds of ${seconds} s in turn`)
  printTable([
    ['route', 'requests/s: median (range)', 'ratio to bare', 'p50 ms'],
    ...[...figures].map(([name, { perSecond, p50Ms }]) => [
      name,
      spread(perSecond, 0),
      spread(
        perSecond.map((value, round) => value / (bare[round] ?? Number.NaN)),
        3,
      ),
      spread(p50Ms, 1),
    ]),
  ])
}
