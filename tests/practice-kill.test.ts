import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { killWhileCreating } from './creation-kills.ts'
import { brokenInvariants } from './market-calls.ts'
import { type BootedProbe, bootWithProbe } from './probe.ts'

const dataFolder = mkdtempSync(join(tmpdir(), 'orrery-practice-'))
const env = { WELCOME_HALF_CREDITS: '0' }
let platform: BootedProbe
beforeAll(async () => {
  platform = await bootWithProbe({ dataFolder, env })
})
afterAll(async () => {
  await platform.stop()
  rmSync(dataFolder, { recursive: true, force: true })
})

test(
  'whatever is killed while items are made, no credit is lost or taken twice, and every paid item plays',
  { timeout: 600_000 },
  async () => {
    const outcome = await killWhileCreating(platform, {
      kills: 10,
      env,
      pauseMs: (kill) => 200 + ((kill * 397) % 1800),
    })
    platform = outcome.platform
    expect(outcome.report.wrong).toEqual([])
    expect(outcome.report.complete).toBeGreaterThan(0)
    await platform.stop()
    expect(brokenInvariants(dataFolder)).toEqual([])
  },
)
