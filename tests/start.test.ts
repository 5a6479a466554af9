import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listeningSockets } from './listening-sockets.ts'
import { freePort, isAlive, run } from './platform.ts'
import { bootWithProbe } from './probe.ts'
import type { BootedProbe } from './probe.ts'

let platform: BootedProbe
beforeAll(async () => {
  platform = await bootWithProbe({ env: { HOST: '0.0.0.0', PROBE_SETTING: 'from-environment', NOT_NAMED: 'x' } })
})
afterAll(() => platform.stop())

const healthStatus = async (headers: Readonly<Record<string, string>>) =>
  (await fetch(`${platform.url}/health`, { headers })).status

test('gateway answers, and the web app is behind it', async () => {
  expect(await healthStatus({})).toBe(200)
  const page = await fetch(platform.url, { headers: { accept: 'text/html', 'sec-fetch-mode': 'navigate' } })
  expect(page.status).toBe(200)
  expect(await page.text()).toMatch(/<!doctype html>/i)
})

test('a start says where to go, what is on, where its state is and how to stop it', () => {
  const printed = platform.printed()
  expect(printed).toMatch(/Orrery is ready after \d+\.\d s: http:\/\/localhost:\d+/)
  expect(printed).toContain('engines: on')
  expect(printed).toContain(platform.dataFolder)
  expect(printed).toContain('Ctrl-C stops it.')
})

test('migrations are applied before the first answer, statement by statement', async () => {
  expect(platform.printed()).toContain('migrated probe/0001_rows.sql')
  expect(platform.printed()).toContain('migrated probe/0002_counting.sql')
  expect(await platform.events()).toContainEqual({ kind: 'migrated', detail: 'one; two' })
})

test('a worker receives the settings its wrangler.jsonc names and no other', async () => {
  const settings = await platform.ask<Record<string, unknown>>('settings')
  const neighbours = ['AI', 'MARKET', 'PRACTICE', 'STUDIO']
  const stores = ['BELL', 'BUCKET', 'DB', 'KV', 'NAP']
  const bound = [...neighbours, ...stores, 'AUTH_SECRET', 'ORRERY_ENV', 'PROBE_SETTING', 'PUBLIC_URL'].toSorted()
  expect(settings).toMatchObject({
    PROBE_SETTING: 'from-environment',
    ORRERY_ENV: 'development',
    PUBLIC_URL: `http://localhost:${new URL(platform.url).port}`,
    names: bound,
  })
})

test('only gateway listens beyond loopback', () => {
  const { supervisor, server, runtime } = platform.pids()
  const sockets = listeningSockets([supervisor, server ?? 0, runtime ?? 0])
  const exposed = sockets.filter(({ loopback }) => !loopback).map(({ port }) => port)
  expect(exposed).toEqual([Number(new URL(platform.url).port)])
  expect(sockets.length).toBeGreaterThan(exposed.length)
})

test('the ports that stay on loopback lead to no worker behind gateway', async () => {
  const { supervisor, server, runtime } = platform.pids()
  const own = new Set([platform.url, platform.probeUrl].map((url) => Number(new URL(url).port)))
  const others = listeningSockets([supervisor, server ?? 0, runtime ?? 0]).filter(({ port }) => !own.has(port))
  expect(others).not.toEqual([])
  for (const { port } of others)
    for (const headers of [{ 'MF-Route-Override': 'engines' }, {}]) {
      const { status } = await fetch(`http://127.0.0.1:${port}/`, { headers })
      expect([403, 404]).toContain(status)
    }
})

test.each(['probe', 'engines'])('a header that asks Miniflare for the worker %s reaches gateway', async (worker) => {
  const path = `${platform.url}/settings`
  const plain = await fetch(path)
  const routed = await fetch(path, { headers: { 'MF-Route-Override': worker } })
  expect(routed.status).toBe(plain.status)
  expect(await routed.text()).not.toContain('authSecretLength')
})

test.each(['{"country":"T1","colo":"XXX"}', '{broken', ''])(
  'MF-CF-Blob: %s says nothing about the request',
  async (blob) => {
    const answer = await fetch(`${platform.probeUrl}/echo`, { headers: { 'MF-CF-Blob': blob } })
    expect(await answer.json()).toMatchObject({ cf: null })
    expect(await healthStatus({ 'MF-CF-Blob': blob })).toBe(200)
  },
)

test("a client's cf-connecting-ip changes no answer and enters no log", async () => {
  expect(await healthStatus({ 'cf-connecting-ip': '203.0.113.77' })).toBe(200)
  expect(readFileSync(join(platform.dataFolder, 'logs/platform.log'), 'utf8')).not.toContain('203.0.113.77')
})

test('the installation makes its own secrets, for its owner alone, and never prints them', () => {
  const path = join(platform.dataFolder, 'secrets.json')
  const secrets = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>
  expect(Buffer.from(secrets['AUTH_SECRET'] ?? '', 'base64url')).toHaveLength(32)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(statSync(platform.dataFolder).mode & 0o777).toBe(0o700)
  for (const secret of Object.values(secrets)) {
    expect(platform.printed()).not.toContain(secret)
    expect(readFileSync(join(platform.dataFolder, 'logs/platform.log'), 'utf8')).not.toContain(secret)
  }
})

test('a second start on the same data is refused in one line, and the first goes on', async () => {
  const second = await run('tools/start.ts', {
    ORRERY_DATA: platform.dataFolder,
    PORT: String(await freePort()),
  }).ended
  expect(second.code).toBe(1)
  expect(second.printed.trim().split('\n')).toEqual([
    `Orrery is already running on ${platform.dataFolder} as process ${platform.pids().supervisor}. Stop it, or set ORRERY_DATA to another folder.`,
  ])
  expect(await healthStatus({})).toBe(200)
})

const refusedLine = async (env: Readonly<Record<string, string>>): Promise<string> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'orrery-test-'))
  try {
    const { code, printed } = await run('tools/start.ts', { ORRERY_DATA: dataFolder, ...env }).ended
    expect(code).toBe(1)
    expect(printed.trim().split('\n')).toHaveLength(1)
    return printed.trim()
  } finally {
    rmSync(dataFolder, { recursive: true })
  }
}

test('a port in use is one clear line', async () => {
  const { port } = new URL(platform.url)
  expect(await refusedLine({ PORT: port })).toBe(
    `Port ${port} on 127.0.0.1 is in use. Stop what listens there, or set PORT to another.`,
  )
})

test('an address of another machine is one clear line', async () => {
  expect(await refusedLine({ HOST: '203.0.113.1', PORT: '0' })).toContain('is not an address of this machine')
})

test.each(['abc', '-1', '65536', '80.5'])('PORT=%s is one clear line', async (port) => {
  expect(await refusedLine({ PORT: port })).toBe(
    `PORT is "${port}". Set it to a number from 0 to 65535, or leave it out for 8787.`,
  )
})

test('a data folder nobody can write to is one clear line, also for root', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'orrery-test-'))
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  for (const dataFolder of [file, join(file, 'below'), '/sys/orrery'])
    expect(await refusedLine({ ORRERY_DATA: dataFolder, PORT: '0' })).toMatch(
      /^Cannot write to .+ \(\w+\)\. Make it writable, or set ORRERY_DATA to a folder that is\.$/,
    )
  rmSync(folder, { recursive: true })
})

test('damaged secrets are told, not replaced', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'orrery-test-'))
  const path = join(dataFolder, 'secrets.json')
  writeFileSync(path, '{"AUTH_SEC')
  chmodSync(path, 0o600)
  expect(await refusedLine({ ORRERY_DATA: dataFolder, PORT: '0' })).toContain(`${path} is damaged`)
  expect(readFileSync(path, 'utf8')).toBe('{"AUTH_SEC')
  rmSync(dataFolder, { recursive: true })
})

test.each(['SIGTERM', 'SIGINT'] as const)('%s stops everything in under three seconds', async (signal) => {
  const own = await bootWithProbe()
  const { supervisor, server, runtime } = own.pids()
  const begun = performance.now()
  process.kill(supervisor, signal)
  const { code } = await own.ended
  expect(performance.now() - begun).toBeLessThan(3000)
  expect(code).toBe(0)
  expect([supervisor, server, runtime].filter(isAlive)).toEqual([])
  await own.stop()
})

test('a server that hangs is killed, so that a stop still takes less than three seconds', async () => {
  const own = await bootWithProbe()
  const { supervisor, server, runtime } = own.pids()
  process.kill(server ?? 0, 'SIGSTOP')
  const begun = performance.now()
  process.kill(supervisor, 'SIGTERM')
  await own.ended
  expect(performance.now() - begun).toBeLessThan(3000)
  await expect.poll(() => [server, runtime].filter(isAlive)).toEqual([])
  await own.stop()
})

test('a second Ctrl-C does not wait', async () => {
  const own = await bootWithProbe()
  const { supervisor, server, runtime } = own.pids()
  process.kill(server ?? 0, 'SIGSTOP')
  const begun = performance.now()
  process.kill(supervisor, 'SIGINT')
  await sleep(100)
  process.kill(supervisor, 'SIGINT')
  await own.ended
  expect(performance.now() - begun).toBeLessThan(1500)
  await expect.poll(() => [server, runtime].filter(isAlive)).toEqual([])
  await own.stop()
})

test('a server that keeps dying is given up after five times, in one line', async () => {
  const own = await bootWithProbe()
  const over = new AbortController()
  void own.ended.then(() => over.abort())
  while (!over.signal.aborted) {
    const { server } = own.pids()
    if (isAlive(server)) process.kill(server ?? 0, 'SIGKILL')
    await sleep(20)
  }
  const { code, printed } = await own.ended
  expect(code).toBe(1)
  expect(printed.match(/The server process ended \(SIGKILL\); starting it again\./g)).toHaveLength(4)
  expect(printed).toContain(`The server ended 5 times in a row. See ${join(own.dataFolder, 'logs/platform.log')}.`)
  await own.stop()
})
