import { setTimeout as sleep } from 'node:timers/promises'
import { bootPlatform } from '../../tests/platform.ts'
import { signIn, signUp } from '../fuzz/signed-in.ts'
import { median, shareBelow } from './figures.ts'

const signInsAtOnce = 20
const pairs = 50

const timed = async (ask: () => Promise<Response>): Promise<number> => {
  const begun = performance.now()
  await (await ask()).arrayBuffer()
  return performance.now() - begun
}

/** How long somebody else waits, who asks again ten milliseconds after each answer until the work is done. */
const delaysDuring = async (url: string, work: Promise<unknown>): Promise<readonly number[]> => {
  const over = new AbortController()
  void work.finally(() => over.abort())
  const delays: number[] = []
  while (!over.signal.aborted) {
    delays.push(await timed(() => fetch(`${url}/api/v1/about`)))
    await sleep(10)
  }
  return delays
}

const inWords = (delays: readonly number[]): string => {
  const sorted = delays.toSorted((a, b) => a - b)
  const [p95, longest] = [shareBelow(sorted, 0.95), shareBelow(sorted, 1)].map((ms) => ms.toFixed(0))
  return `median ${median(delays).toFixed(0)} ms, p95 ${p95} ms, longest ${longest} ms of ${delays.length}`
}

/** Twenty people sign in at the same moment: how long others wait, against how long they wait alone. */
const benchCrowd = async (url: string): Promise<void> => {
  const people = await Promise.all(Array.from({ length: signInsAtOnce }, () => signUp(url)))
  const alone = await delaysDuring(url, sleep(2000))
  const begun = performance.now()
  const meanwhile = await delaysDuring(url, Promise.all(people.map((email) => signIn(url, email))))
  const tookMs = performance.now() - begun
  console.log(`${signInsAtOnce} sign-ins at once took ${(tookMs / 1000).toFixed(2)} s`)
  console.log(`others meanwhile: ${inWords(meanwhile)}`)
  console.log(`others alone:     ${inWords(alone)}\n`)
}

const post = (url: string, body: unknown) => (): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

/** What an address with an account and one without cost, in turns, so that what slows the machine slows both. */
const benchParity = async (url: string, what: string, path: string, rest: object): Promise<void> => {
  const known = await signUp(url)
  const times: { known: number[]; unknown: number[] } = { known: [], unknown: [] }
  for (let pair = 0; pair < pairs; pair += 1) {
    const unknown = `${crypto.randomUUID()}@people.example`
    times.known.push(await timed(post(url + path, { email: known, ...rest })))
    times.unknown.push(await timed(post(url + path, { email: unknown, ...rest })))
  }
  const [one, other] = [median(times.known), median(times.unknown)]
  console.log(
    `${what}: known ${one.toFixed(1)} ms, unknown ${other.toFixed(1)} ms, apart ${Math.abs(one - other).toFixed(1)} ms (medians of ${pairs})`,
  )
}

/** What hashing passwords costs everybody else, and whether time tells who has an account. */
export const benchSignIn = async (): Promise<void> => {
  const platform = await bootPlatform({ env: { MAIL_PROVIDER: 'capture' } })
  try {
    await benchCrowd(platform.url)
    await benchParity(platform.url, 'sign-in', '/auth/login', { password: 'not the password' })
    await benchParity(platform.url, 'sign-up', '/auth/register', { password: 'brass moons turning slowly' })
    await benchParity(platform.url, 'reset', '/auth/request-reset', {})
  } finally {
    await platform.stop()
  }
}
