import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AiOverview, Completion } from '@orrery/contracts/ai-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Bed, startBed } from '../workers/ai/testing/bed.ts'
import { bedText } from '../workers/ai/testing/bed-words.ts'
import { type BootedProbe, bootWithProbe } from './probe.ts'

const dataFolder = mkdtempSync(join(tmpdir(), 'orrery-test-'))
const down = 'unavailable~restart'
const well = 'healthy~restart'

let bed: Bed
let platform: BootedProbe

const boot = (): Promise<BootedProbe> =>
  bootWithProbe({
    dataFolder,
    env: {
      AI_COMPATIBLE_URL: `${bed.url}/v1`,
      AI_CHAIN: JSON.stringify({ pair: [`compatible/${down}`, `compatible/${well}`] }),
    },
  })

beforeAll(async () => {
  bed = await startBed()
  platform = await boot()
})

afterAll(async () => {
  await platform.stop()
  await bed.stop()
  rmSync(dataFolder, { recursive: true })
})

const complete = async (): Promise<Completion> => {
  const body = JSON.stringify({ model: 'pair', messages: [{ role: 'user', content: 'Say something.' }] })
  const answer = await fetch(`${platform.probeUrl}/ai-complete`, { method: 'POST', body })
  return (await answer.json()) as Completion
}

const stateOf = async (model: string): Promise<string | undefined> => {
  const { providers } = await platform.ask<AiOverview>('ai-overview')
  return providers.flatMap(({ targets }) => targets).find((target) => target.model === model)?.state
}

test('a breaker that opened is still open after the runtime was killed and has come back', async () => {
  for (let call = 0; call < 2; call += 1) expect((await complete()).text).toBe(bedText)
  await expect.poll(() => stateOf(down), { timeout: 10_000 }).toBe('open')
  const triesBefore = bed.memory.log(down).length
  expect(triesBefore).toBe(5)

  const { runtime } = platform.pids()
  if (runtime === undefined) throw new Error('There is no runtime to kill.')
  process.kill(runtime, 'SIGKILL')
  await expect.poll(() => complete().catch(() => null), { timeout: 30_000 }).toMatchObject({ model: well })

  const answer = await complete()
  expect(answer.attempts.map(({ model, outcome }) => [model, outcome])).toEqual([
    [down, 'skipped'],
    [well, 'ok'],
  ])
  expect(bed.memory.log(down)).toHaveLength(triesBefore)
})

test('it is open to a platform that was stopped and started again, too', async () => {
  await platform.stop()
  platform = await boot()
  expect(await stateOf(down)).toBe('open')
  expect((await complete()).attempts[0]).toMatchObject({ model: down, outcome: 'skipped' })
})
