import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { rendererHealth } from '@orrery/contracts/renderer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type BootedPlatform, bootPlatform, childrenOf, isAlive } from './platform.ts'

const address = z.object({ url: z.string(), token: z.string() })

let platform: BootedPlatform
beforeAll(async () => {
  platform = await bootPlatform({ env: { RENDERER_START: 'on' } })
}, 600_000)
afterAll(() => platform.stop())

const told = () => address.parse(JSON.parse(readFileSync(join(platform.dataFolder, 'renderer.json'), 'utf8')))

const health = async () => {
  const { url, token } = told()
  try {
    const answer = await fetch(`${url}/health`, { headers: { authorization: `Bearer ${token}` } })
    return rendererHealth.parse(await answer.json())
  } catch {
    return null
  }
}

const untilFull = async (): Promise<void> => {
  while ((await health())?.mode !== 'full') await sleep(100)
}

const rendererPid = (): number | undefined =>
  childrenOf(platform.pids().supervisor).find((pid) =>
    readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('renderer'),
  )

test('a start brings a renderer along, says so, and tells its owner alone where it is', async () => {
  await untilFull()
  const path = join(platform.dataFolder, 'renderer.json')
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(told().url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  while (!platform.printed().includes('Videos can be rendered.')) await sleep(50)
})

test('it runs as nobody of this machine, and inherits nothing of the platform', async () => {
  const pid = rendererPid()
  expect(pid).toBeDefined()
  const uids = /^Uid:\s+(.*)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  expect(uids?.split('\t').includes('0')).toBe(false)
  const names = readFileSync(`/proc/${pid}/environ`, 'utf8')
    .split('\0')
    .filter(Boolean)
    .map((line) => line.split('=')[0] ?? '')
  expect(names.toSorted()).toEqual(['LANG', 'ORRERY_PARENT', 'PATH', 'RENDERER_TOKEN'])
})

test('a renderer that dies is started again at the same address', async () => {
  await untilFull()
  const pid = rendererPid()
  process.kill(pid!, 'SIGKILL')
  while (rendererPid() === undefined || rendererPid() === pid) await sleep(50)
  await untilFull()
  expect(platform.printed()).toContain('The renderer ended (SIGKILL); starting it again.')
}, 120_000)

test('a platform that is killed leaves no renderer behind', async () => {
  await untilFull()
  const pid = rendererPid()
  expect(isAlive(pid)).toBe(true)
  process.kill(platform.pids().supervisor, 'SIGKILL')
  await platform.ended
  while (isAlive(pid)) await sleep(20)
  expect(isAlive(pid)).toBe(false)
}, 120_000)
