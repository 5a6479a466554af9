import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { victims } from './kill-round.ts'
import {
  balancesOf,
  brokenInvariants,
  callMarket,
  endCall,
  grantCall,
  holdCall,
  type MarketAnswer,
  type MarketCall,
  recomputed,
} from './market-calls.ts'
import { type BootedProbe, bootWithProbe } from './probe.ts'

const dataFolder = mkdtempSync(join(tmpdir(), 'orrery-credits-'))
const env = { WELCOME_HALF_CREDITS: '0' }
let platform: BootedProbe
beforeAll(async () => {
  platform = await bootWithProbe({ dataFolder, env })
})
afterAll(async () => {
  await platform.stop()
  rmSync(dataFolder, { recursive: true, force: true })
})

/** Each has exactly as much as they spend: whatever is taken twice is missing at the end. */
const people = Array.from({ length: 8 }, (_, index) => `person-${index}`)
const spent = 40

/** As callers are asked to: the same call again until somebody answers it. */
const insist = async (call: MarketCall): Promise<MarketAnswer | undefined> => {
  for (;;) {
    try {
      const [answer] = await callMarket(platform, [call])
      return answer
    } catch {
      await sleep(20)
    }
  }
}

const killed = async (victim: (typeof victims)[number]): Promise<void> => {
  const { [victim]: pid } = platform.pids()
  if (pid === undefined) throw new Error(`There is no ${victim} to kill`)
  process.kill(pid, 'SIGKILL')
  if (victim !== 'supervisor') return
  await platform.ended
  const ports = { PORT: new URL(platform.url).port, PROBE_PORT: new URL(platform.probeUrl).port }
  platform = await bootWithProbe({ dataFolder, env: { ...env, ...ports } })
}

test(
  'whatever is killed between holds and their ends, no half-credit is lost or taken twice',
  { timeout: 180_000 },
  async () => {
    for (const userId of people)
      expect(await insist(grantCall(userId, spent))).toMatchObject({ value: { posted: spent } })
    let answered = 0
    const generate = async (userId: string): Promise<readonly string[]> => {
      const wrong: string[] = []
      for (let number = 0; number < 2 * spent; number += 1) {
        const id = `${userId}-${number}`
        const isSpent = number % 2 === 1
        const held = await insist(holdCall(userId, id))
        const ended = await insist(endCall(isSpent ? 'postHold' : 'voidHold', id))
        answered += 1
        const told = JSON.stringify([held, ended])
        if (!told.includes('"state":"open"') || !told.includes(isSpent ? '"posted"' : '"voided"')) wrong.push(told)
      }
      return wrong
    }
    const all = people.length * 2 * spent
    const generating = Promise.all(people.map(generate))
    for (const [index, victim] of victims.entries()) {
      while (answered < (all * (index + 1)) / (victims.length + 1)) await sleep(5)
      await killed(victim)
    }
    expect((await generating).flat()).toEqual([])
    const nothing = { posted: 0, held: 0, available: 0 }
    expect(await balancesOf(platform, people)).toEqual(people.map(() => nothing))
    expect(await recomputed(platform)).toEqual([])

    // Once more from the start: everybody is told the same, and nothing moves.
    expect(await insist(holdCall('person-0', 'person-0-1'))).toMatchObject({ value: { state: 'open' } })
    expect(await insist(endCall('postHold', 'person-0-1'))).toMatchObject({ value: { state: 'posted' } })
    expect(await insist(endCall('postHold', 'person-0-0'))).toEqual({ code: 'CONFLICT' })
    await platform.stop()
    expect(brokenInvariants(dataFolder)).toEqual([])
  },
)
