import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  balancesOf,
  brokenInvariants,
  callMarket,
  endCall,
  grantCall,
  holdCall,
  type MarketCall,
  recomputed,
} from '../../tests/market-calls.ts'
import { type BootedProbe, bootWithProbe } from '../../tests/probe.ts'
import { median, printTable, spread } from './figures.ts'
import { usedSeconds } from './used-seconds.ts'

const rounds = 5
const callsARound = 500
const atOnce = 50
const people = Array.from({ length: 100 }, (_, index) => `person-${index}`)
const halfCreditsEach = 1000
const bar = 1000

type Figures = { name: string; perSecond: number[]; cpuMs: number[] }

type Outcome = 'value' | 'code'

/** Makes the calls, so many at once; throws when one ends otherwise than with a value, or with the code of its refusal. */
const send = async (
  platform: BootedProbe,
  calls: readonly MarketCall[],
  expected: Outcome = 'value',
): Promise<void> => {
  for (let from = 0; from < calls.length; from += atOnce) {
    const answers = await callMarket(platform, calls.slice(from, from + atOnce))
    const others = answers.filter((answer) => !(expected in answer))
    if (others.length > 0) throw new Error(`${others.length} ended otherwise: ${JSON.stringify(others[0])}`)
  }
}

const of = (userId: string) =>
  ({ actor: { kind: 'system', job: 'bench' }, trace: { requestId: 'bench' }, userId }) as const

type Kind = { call: (person: string, id: string) => MarketCall; expected: Outcome }

/** What every round asks. A guest is refused before the ledger: what the way there and back costs, and the least there is. */
const kinds: Readonly<Record<string, Kind>> = {
  holds: { call: holdCall, expected: 'value' },
  posts: { call: (_person, id) => endCall('postHold', id), expected: 'value' },
  'looks at a balance': { call: (person) => ({ method: 'balance', request: of(person) }), expected: 'value' },
  'refusals at the door': {
    call: (person) => ({ method: 'balance', request: { ...of(person), actor: { kind: 'guest', subject: 'bench' } } }),
    expected: 'code',
  },
}

const measure = async (platform: BootedProbe): Promise<readonly Figures[]> => {
  const { runtime = Number.NaN } = platform.pids()
  const all = Object.entries(kinds).map(([name, { call, expected }]): Kind & Figures => ({
    name,
    call,
    expected,
    perSecond: [],
    cpuMs: [],
  }))
  for (let round = 0; round <= rounds; round += 1)
    for (const { call, expected, perSecond, cpuMs } of all) {
      const calls = Array.from({ length: callsARound }, (_, index) =>
        call(people[index % people.length] ?? '', `round-${round}-${index}`),
      )
      const [before, begun] = [usedSeconds(runtime), performance.now()]
      await send(platform, calls, expected)
      // The first round warms the compilers up.
      if (round === 0) continue
      perSecond.push((callsARound * 1000) / (performance.now() - begun))
      cpuMs.push(((usedSeconds(runtime) - before) * 1000) / callsARound)
    }
  return all
}

const print = (all: readonly Figures[]): void => {
  console.log(
    `Credits through the contract, D1 on disk, one workerd: ${rounds} rounds of ${callsARound} calls, ${atOnce} at once, ${people.length} people`,
  )
  printTable([
    ['what', 'calls/s: median (range)', 'processor ms each'],
    ...all.map(({ name, perSecond, cpuMs }) => [name, spread(perSecond, 0), spread(cpuMs, 2)]),
  ])
}

/** Holds a second through the contract of `market`, and whether every invariant stands after all of them. */
export const benchCredits = async (): Promise<void> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'orrery-bench-'))
  const platform = await bootWithProbe({ dataFolder, env: { WELCOME_HALF_CREDITS: '0' } })
  try {
    await send(
      platform,
      people.map((userId) => grantCall(userId, halfCreditsEach)),
    )
    const figures = await measure(platform)
    print(figures)
    const spent = ((rounds + 1) * callsARound) / people.length
    const wrong = (await balancesOf(platform, people)).filter(
      ({ posted, held }) => posted + spent !== halfCreditsEach || held > 0,
    )
    const differences = await recomputed(platform)
    await platform.stop()
    const broken = brokenInvariants(dataFolder)
    const usual = median(figures[0]?.perSecond ?? [])
    console.log(
      `${wrong.length} wrong balances, ${JSON.stringify(differences)} differing, broken invariants: ${JSON.stringify(broken)}`,
    )
    console.log(`bar: ${bar} holds a second, ${usual >= bar ? 'reached' : 'missed'}\n`)
    if (wrong.length + broken.length > 0) throw new Error('The ledger is not in order.')
  } finally {
    await platform.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}
