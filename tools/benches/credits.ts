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

/** Makes the calls, so many at once; throws when one is refused. */
const send = async (platform: BootedProbe, calls: readonly MarketCall[]): Promise<void> => {
  for (let from = 0; from < calls.length; from += atOnce) {
    const answers = await callMarket(platform, calls.slice(from, from + atOnce))
    const refused = answers.filter((answer) => 'code' in answer)
    if (refused.length > 0) throw new Error(`${refused.length} refused: ${JSON.stringify(refused[0])}`)
  }
}

const measure = async (platform: BootedProbe): Promise<readonly Figures[]> => {
  const { runtime = Number.NaN } = platform.pids()
  const [holds, posts, balances]: Figures[] = ['holds', 'posts', 'looks at a balance'].map((name) => ({
    name,
    perSecond: [],
    cpuMs: [],
  }))
  const time = async (figures: Figures | undefined, calls: readonly MarketCall[]): Promise<void> => {
    const [before, begun] = [usedSeconds(runtime), performance.now()]
    await send(platform, calls)
    figures?.perSecond.push((calls.length * 1000) / (performance.now() - begun))
    figures?.cpuMs.push(((usedSeconds(runtime) - before) * 1000) / calls.length)
  }
  for (let round = 0; round <= rounds; round += 1) {
    // The first round warms the compilers up.
    const isCounted = round > 0
    const ids = Array.from({ length: callsARound }, (_, index) => `round-${round}-${index}`)
    const personOf = (index: number): string => people[index % people.length] ?? ''
    await time(
      isCounted ? holds : undefined,
      ids.map((id, index) => holdCall(personOf(index), id)),
    )
    await time(
      isCounted ? posts : undefined,
      ids.map((id) => endCall('postHold', id)),
    )
    await time(
      isCounted ? balances : undefined,
      ids.map((_, index): MarketCall => ({
        method: 'balance',
        request: { actor: { kind: 'system', job: 'bench' }, trace: { requestId: 'bench' }, userId: personOf(index) },
      })),
    )
  }
  return [holds, posts, balances].filter((figures) => figures !== undefined)
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
