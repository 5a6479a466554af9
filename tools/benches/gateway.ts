import { setTimeout as sleep } from 'node:timers/promises'
import autocannon from 'autocannon'
import { type BootedPlatform, bootPlatform, freePort } from '../../tests/platform.ts'
import { printTable, spread } from './figures.ts'
import { birthOf, repeatedPeople, repeatedRequests } from './repeated-people.ts'
import { usedSeconds } from './used-seconds.ts'

const rounds = 5
const seconds = 2
const connections = 16

const birth = {
  birth_date: '1990-05-14',
  birth_time: '07:30',
  birth_location: [38.7167, -9.1333],
  timezone: 'Europe/Lisbon',
}

type Sent = { path?: string; body: string }
type Route = {
  name: string
  url: string
  method: 'GET' | 'POST'
  body?: unknown
  /** What each request sends, where they differ. */
  next?: () => Sent
}
type Load = { perSecond: number; p50Ms: number; cpuMs: number }
type Figures = { [Name in keyof Load]: number[] }

const json = { 'content-type': 'application/json' }

/** Sends requests for a time or a number of them. Throws when one is refused. */
const send = async (
  { url, method, body, next }: Route,
  limit: { duration: number } | { amount: number },
): Promise<autocannon.Result> => {
  const result = await autocannon({
    url,
    method,
    connections,
    ...limit,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: json }),
    ...(next && { headers: json, requests: [{ setupRequest: (request) => ({ ...request, ...next() }) }] }),
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`)
  return result
}

/** Loads one route; `cpuMs` is the runtime's processor time for one request. */
const load = async (route: Route, runtime: number): Promise<Load> => {
  const before = usedSeconds(runtime)
  const { requests, latency } = await send(route, { duration: seconds })
  const cpuMs = ((usedSeconds(runtime) - before) * 1000) / requests.total
  return { perSecond: requests.average, p50Ms: latency.p50, cpuMs }
}

const bareName = 'bare Hono route that reads JSON and answers these bytes'

const bareRoute = (bareUrl: string): Route => ({ name: bareName, url: bareUrl, method: 'POST', body: { input: birth } })

const calculation = (url: string, engine: string): Pick<Route, 'url' | 'method'> => ({
  url: `${url}/engines/${engine}/calculate`,
  method: 'POST',
})

const withoutPictures = { pictures: false }

/** What each part costs where nothing is kept. */
const calculatedRoutes = (url: string, bareUrl: string): readonly Route[] => [
  bareRoute(bareUrl),
  { name: 'gateway alone: GET /api/v1/about', url: `${url}/api/v1/about`, method: 'GET' },
  { name: 'gateway → engines: GET /engines', url: `${url}/engines`, method: 'GET' },
  {
    name: 'Human Design, facts and texts',
    ...calculation(url, 'human_design'),
    body: { input: birth, options: { pictures: false, certificate: false } },
  },
  {
    name: 'Human Design with certificate',
    ...calculation(url, 'human_design'),
    body: { input: birth, options: withoutPictures },
  },
  {
    name: 'Human Design with certificate and picture',
    ...calculation(url, 'human_design'),
    body: { input: birth },
  },
  { name: 'natal with certificate and picture', ...calculation(url, 'natal'), body: { input: birth } },
]

/** So many answers of 60 kB and more do not fit into the memory of an isolate: asked in turn, none is there any more. */
const moreThanMemory = 1000

/** People in turn, from one number up; `count` of them, then again from the first. */
const inTurn = (from: number, count: number): (() => Sent) => {
  let asked = 0
  return () => {
    const person = from + (asked % count)
    asked += 1
    return { body: JSON.stringify({ input: birthOf(person), options: withoutPictures }) }
  }
}

const fromStore = (url: string): Route => ({
  name: 'Human Design with certificate, from KV: not in memory any more',
  ...calculation(url, 'human_design'),
  next: inTurn(0, moreThanMemory),
})

const keptRoutes = (url: string, bareUrl: string): readonly Route[] => [
  bareRoute(bareUrl),
  {
    name: 'Human Design with certificate, from memory',
    ...calculation(url, 'human_design'),
    body: { input: birth, options: withoutPictures },
  },
  fromStore(url),
  {
    name: 'Human Design with certificate, never asked before',
    ...calculation(url, 'human_design'),
    next: inTurn(moreThanMemory, Number.MAX_SAFE_INTEGER),
  },
]

const print = (title: string, figures: ReadonlyMap<string, Figures>): void => {
  const [bare] = [...figures.values()].map(({ perSecond }) => perSecond)
  console.log(`${title}: one workerd, ${connections} connections, ${rounds} rounds of ${seconds} s in turn`)
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

/** Every route in turn, round after round, after one round that warms the compilers up. */
const compare = async (routes: readonly Route[], runtime: number): Promise<ReadonlyMap<string, Figures>> => {
  const figures = new Map<string, Figures>(routes.map(({ name }) => [name, { perSecond: [], p50Ms: [], cpuMs: [] }]))
  for (const route of routes) await load(route, runtime)
  for (let round = 0; round < rounds; round += 1) {
    for (const route of routes) {
      const { perSecond, p50Ms, cpuMs } = await load(route, runtime)
      figures.get(route.name)?.perSecond.push(perSecond)
      figures.get(route.name)?.p50Ms.push(p50Ms)
      figures.get(route.name)?.cpuMs.push(cpuMs)
    }
  }
  return figures
}

/** Has the bare route answer what gateway answers, byte by byte, so that both send as much. */
const answerTheSame = async (url: string, bareUrl: string): Promise<void> => {
  const body = JSON.stringify({ input: birth, options: withoutPictures })
  const answer = await fetch(calculation(url, 'human_design').url, { method: 'POST', headers: json, body })
  await fetch(bareUrl, { method: 'PUT', body: await answer.arrayBuffer() })
}

type Counted = { memoryHits: number; storeHits: number; misses: number; entries: number; bytes: number }

/** Gateway tells the health of the engines anew after ten seconds. */
const healthKeptMs = 10_500

const countedSoFar = async (url: string): Promise<Counted> => {
  await sleep(healthKeptMs)
  const { cache } = (await (await fetch(`${url}/engines/health`)).json()) as { cache: Counted }
  return cache
}

/** Twenty thousand requests as people would send them, and how many were told again. */
const benchRepeated = async (url: string): Promise<void> => {
  const before = await countedSoFar(url)
  const requests = repeatedRequests()
  let sent = 0
  const next = (): Sent => {
    const { engine, person } = requests[sent % requests.length] ?? { engine: 'human_design', person: 0 }
    sent += 1
    const body = JSON.stringify({ input: birthOf(person), options: withoutPictures })
    return { path: `/engines/${engine}/calculate`, body }
  }
  await send({ name: 'repeated', url, method: 'POST', next }, { amount: requests.length })
  const after = await countedSoFar(url)
  const grown = (outcome: 'memoryHits' | 'storeHits' | 'misses'): number => after[outcome] - before[outcome]
  const [memory, store, misses] = [grown('memoryHits'), grown('storeHits'), grown('misses')]
  const asked = memory + store + misses
  const percent = (count: number): string => `${((count / asked) * 100).toFixed(1)} %`
  const different = new Set(requests.map(({ engine, person }) => `${engine} ${person}`)).size
  console.log(
    `Repeated calculations: ${asked} of ${repeatedPeople.people} people by Zipf's law, ${repeatedPeople.requestsAVisit} a visit, ${different} different ones`,
  )
  console.log(
    `hit rate ${percent(memory + store)} (memory ${percent(memory)}, KV ${percent(store)}), calculated ${percent(misses)}; at best ${percent(asked - different)}`,
  )
  console.log(`memory of the isolate: ${after.entries} answers, ${(after.bytes / 2 ** 20).toFixed(1)} MB\n`)
}

type Bench = { platform: BootedPlatform; runtime: number; bareUrl: string }

const onPlatform = async (environment: string, run: (bench: Bench) => Promise<void>): Promise<void> => {
  const barePort = await freePort()
  const platform = await bootPlatform({
    script: 'tests/start-with-bare.ts',
    env: {
      ORRERY_ENV: environment,
      BARE_PORT: String(barePort),
      RATE_LIMIT_PER_MINUTE: '100000000',
      RATE_LIMIT_NARROW: 'off',
      MAIL_PROVIDER: 'capture',
    },
  })
  try {
    const { runtime } = platform.pids()
    if (runtime === undefined) throw new Error('There is no runtime to measure.')
    const bareUrl = `http://127.0.0.1:${barePort}/`
    await answerTheSame(platform.url, bareUrl)
    await run({ platform, runtime, bareUrl })
  } finally {
    await platform.stop()
  }
}

/**
 * Requests a second through gateway against a bare Hono route that answers the same bytes, in the same workerd, round
 * after round in turn: where nothing is kept, then where answers are; last how many of realistic requests are repeats.
 */
export const benchGateway = async (): Promise<void> => {
  await onPlatform('development', async ({ platform, runtime, bareUrl }) => {
    print('Calculated every time', await compare(calculatedRoutes(platform.url, bareUrl), runtime))
  })
  await onPlatform('staging', async ({ platform: { url }, runtime, bareUrl }) => {
    await send(fromStore(url), { amount: moreThanMemory })
    print('Where answers are kept', await compare(keptRoutes(url, bareUrl), runtime))
    await benchRepeated(url)
  })
}
