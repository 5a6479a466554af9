import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { killRound, victims } from './kill-round.ts'
import { childrenOf, freePort, isAlive, rootFolder } from './platform.ts'
import { bootWithProbe } from './probe.ts'
import type { BootedProbe } from './probe.ts'

const dataFolder = mkdtempSync(join(tmpdir(), 'orrery-test-'))
let platform: BootedProbe
beforeAll(async () => {
  platform = await bootWithProbe({ dataFolder })
})
afterAll(async () => {
  await platform.stop()
  rmSync(dataFolder, { recursive: true })
})

test.each(victims)(
  'a killed %s comes back, and nothing that was answered is lost',
  { timeout: 180_000 },
  async (victim) => {
    for (const afterMs of [40, 250]) {
      const round = await killRound(platform, { victim, name: `${victim}-${afterMs}`, afterMs })
      platform = round.platform
      expect(round.report.acknowledged).not.toEqual([])
      expect(round.report).toMatchObject({ lost: [], orphans: [] })
    }
  },
)

test('a killed npm takes the platform with it', async () => {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'orrery-test-'))
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ORRERY_DATA: folder, PORT: String(port) }
  const npm = spawn('npm', ['start'], { cwd: rootFolder, env, stdio: 'ignore' })
  await expect
    .poll(
      () =>
        fetch(`http://127.0.0.1:${port}/health`).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 50_000 },
    )
    .toBe(true)
  const supervisor = Number(readFileSync(join(folder, 'pid'), 'utf8'))
  expect(childrenOf(npm.pid)).toContain(supervisor)
  const [server] = childrenOf(supervisor)
  npm.kill('SIGKILL')
  await expect.poll(() => [supervisor, server].filter(isAlive), { timeout: 5000 }).toEqual([])
  rmSync(folder, { recursive: true })
})

test('a workflow cut off by a stop goes on at the next start', async () => {
  await platform.ask('nap', { id: 'over-a-stop', seconds: 1 })
  await platform.stop()
  platform = await bootWithProbe({ dataFolder })
  expect(platform.printed()).toContain('1 unfinished workflow goes on')
  await expect.poll(platform.events, { timeout: 10_000 }).toContainEqual({ kind: 'nap-done', detail: 'over-a-stop' })
})

test('a finished workflow is left alone', async () => {
  await platform.stop()
  platform = await bootWithProbe({ dataFolder })
  expect(platform.printed()).not.toContain('unfinished')
})

const cronTimes = async (): Promise<readonly number[]> =>
  (await platform.events())
    .filter(({ kind }) => kind === 'cron')
    .map(({ detail }) => Date.parse(detail.replace('* * * * * ', '')))

test('a cron that fell due while the platform was down runs at its start, for the latest minute alone', async () => {
  const earlier = (await cronTimes()).length
  await platform.stop()
  const now = Date.now()
  writeFileSync(join(dataFolder, 'crons-checked'), new Date(now - 600_000).toISOString())
  platform = await bootWithProbe({ dataFolder })
  await expect.poll(async () => (await cronTimes()).length, { timeout: 10_000 }).toBeGreaterThan(earlier)
  for (const time of (await cronTimes()).slice(earlier)) expect(time).toBeGreaterThan(now - 60_000)
})

test('crons tick with the minute, once', { timeout: 90_000 }, async () => {
  const next = (Math.floor(Date.now() / 60_000) + 1) * 60_000
  await sleep(next - Date.now())
  await expect.poll(cronTimes, { timeout: 5000 }).toContain(next)
  expect((await cronTimes()).filter((time) => time === next)).toHaveLength(1)
})
