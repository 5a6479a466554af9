import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { keyOf, signedUp } from '../../tests/people.ts'
import { type BootedPlatform, bootPlatform, freePort, rootFolder } from '../../tests/platform.ts'
import { portkeyVersion, startPortkey } from './ai/portkey.ts'
import { median, printTable, spread } from './figures.ts'
import { usedSeconds } from './used-seconds.ts'

const rounds = 5
const seconds = 2
const alone = 1
const many = 32

type Route = {
  name: string
  url: string
  model: string
  headers?: Readonly<Record<string, string>>
  /** The process whose time is counted. */
  pid: number
}
/**
 * `addedMs`: median time at one connection beyond the provider's own in the same round. `cpuMs`: processor time of one
 * request, which tells most where others use the machine.
 */
type Figures = { p50Ms: number[]; addedMs: number[]; perSecond: number[]; cpuMs: number[] }

const messages = [{ role: 'user', content: 'Say something about a clock of many wheels.' }]

const load = async ({ name, url, model, headers }: Route, connections: number): Promise<autocannon.Result> => {
  const result = await autocannon({
    url,
    method: 'POST',
    connections,
    duration: seconds,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ model, messages }),
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${name}: ${result.non2xx} refused, ${result.errors} failed`)
  return result
}

/** Milliseconds of each of so many requests, one after the other on one connection. */
const timeAlone = async ({ url, model, headers }: Route): Promise<number> => {
  const times: number[] = []
  const body = JSON.stringify({ model, messages })
  const end = performance.now() + seconds * 1000
  while (performance.now() < end) {
    const begun = performance.now()
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    })
    await answer.arrayBuffer()
    times.push(performance.now() - begun)
  }
  return median(times)
}

const startBed = async (): Promise<{ url: string; child: ChildProcess }> => {
  const script = join(rootFolder, 'workers/ai/testing/run-bed.ts')
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { url: line.toString('utf8').trim(), child }
}

const measure = async (routes: readonly Route[]): Promise<ReadonlyMap<string, Figures>> => {
  const figures = new Map(
    routes.map(({ name }): [string, Figures] => [name, { p50Ms: [], addedMs: [], perSecond: [], cpuMs: [] }]),
  )
  for (const route of routes) await load(route, many)
  for (let round = 0; round < rounds; round += 1) {
    let directMs = Number.NaN
    for (const route of routes) {
      const p50Ms = await timeAlone(route)
      if (route === routes[0]) directMs = p50Ms
      const before = usedSeconds(route.pid)
      const { requests } = await load(route, many)
      const kept = figures.get(route.name)
      kept?.p50Ms.push(p50Ms)
      kept?.addedMs.push(p50Ms - directMs)
      kept?.perSecond.push(requests.average)
      kept?.cpuMs.push(((usedSeconds(route.pid) - before) * 1000) / requests.total)
    }
  }
  return figures
}

const print = (figures: ReadonlyMap<string, Figures>): void => {
  console.log(
    `One provider on loopback, an answer of 1.1 kB; ${rounds} rounds of ${seconds} s in turn, ${alone} and ${many} connections`,
  )
  printTable([
    ['way', 'p50 ms at 1', 'added ms at 1', `requests/s at ${many}`, 'processor ms each'],
    ...[...figures].map(([name, { p50Ms, addedMs, perSecond, cpuMs }]) => [
      name,
      spread(p50Ms, 2),
      spread(addedMs, 2),
      spread(perSecond, 0),
      spread(cpuMs, 2),
    ]),
  ])
}

/** Prices, so that costs are computed and budgets held: so low that a bench does not use a day's budget up. */
const settings = (bedUrl: string) => ({
  AI_COMPATIBLE_URL: `${bedUrl}/v1`,
  AI_PRICES: JSON.stringify(
    Object.fromEntries(
      ['bench', 'bench-8', 'bench-whole'].map((model) => [`compatible/${model}`, { input: 0.01, output: 0.01 }]),
    ),
  ),
})

type Doors = { platform: BootedPlatform; openUrl: string; probeUrl: string }

const startDoors = async (bedUrl: string): Promise<Doors> => {
  const [openPort, probePort] = [String(await freePort()), String(await freePort())]
  const platform = await bootPlatform({
    env: { ...settings(bedUrl), OPEN_PORT: openPort, PROBE_PORT: probePort },
    script: 'tools/benches/ai/start-with-doors.ts',
  })
  return { platform, openUrl: `http://127.0.0.1:${openPort}`, probeUrl: `http://127.0.0.1:${probePort}` }
}

const path = '/v1/chat/completions'

const routesOf = async ({ platform, openUrl, probeUrl }: Doors): Promise<readonly Route[]> => {
  const pid = platform.pids().runtime ?? Number.NaN
  const authorization = `Bearer ${await keyOf(platform, await signedUp(platform), ['ai:write'])}`
  const open = { url: openUrl + path, pid }
  return [
    { name: 'gateway’s route, provider streams word by word', ...open, model: 'compatible/bench' },
    { name: 'gateway’s route, provider streams eight words at once', ...open, model: 'compatible/bench-8' },
    { name: 'gateway’s route, provider answers whole', ...open, model: 'compatible/bench-whole' },
    {
      name: 'the same, with key check and limiter, word by word',
      url: platform.url + path,
      headers: { authorization },
      model: 'compatible/bench',
      pid,
    },
    { name: 'ai worker alone, word by word', url: `${probeUrl}/ai-complete`, model: 'compatible/bench', pid },
  ]
}

/**
 * What our gateway over models adds to a call, beside Portkey's on the same provider in the same run: breaker, cost,
 * validation and accounts on.
 */
export const benchAi = async (): Promise<void> => {
  const bed = await startBed()
  const portkey = await startPortkey(bed.url)
  const doors = await startDoors(bed.url)
  try {
    const direct: Route = {
      name: 'the provider itself',
      url: `${bed.url}${path}`,
      model: 'bench',
      pid: bed.child.pid ?? Number.NaN,
    }
    const peers: Route[] = []
    if (typeof portkey === 'string') console.log(`Not compared: ${portkey}.`)
    else peers.push({ name: `Portkey ${portkeyVersion}, not streamed`, ...portkey, model: 'bench' })
    print(await measure([direct, ...peers, ...(await routesOf(doors))]))
  } finally {
    await doors.platform.stop()
    if (typeof portkey !== 'string') portkey.stop()
    bed.child.kill()
  }
}
