import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { isRendererWanted, openRenderer, withRenderer } from './run-renderer.ts'
import type { Settings } from './settings.ts'

const dataFolder = mkdtempSync(join(tmpdir(), 'orrery-renderer-'))
afterAll(() => rmSync(dataFolder, { recursive: true }))
const settings = (given: Readonly<Record<string, string>>): Settings => ({
  host: '127.0.0.1',
  port: 0,
  dataFolder,
  given,
})

test('a start has a renderer of its own unless another is named or none is wanted', () => {
  expect(isRendererWanted(settings({}))).toBe(true)
  expect(isRendererWanted(settings({ RENDERER_START: 'on' }))).toBe(true)
  expect(isRendererWanted(settings({ RENDERER_START: 'off' }))).toBe(false)
  expect(isRendererWanted(settings({ RENDERER_URL: 'http://renderer:8791' }))).toBe(false)
})

test('the workers are told where it is before it is there, and its address goes with it', async () => {
  const renderer = await openRenderer(settings({}))
  const { given } = withRenderer(settings({ ORRERY_ENV: 'staging' }), renderer)
  expect(given).toEqual({ ORRERY_ENV: 'staging', RENDERER_URL: renderer.url, RENDERER_TOKEN: renderer.token })
  const answer = await fetch(`${renderer.url}/health`, { headers: { authorization: `Bearer ${renderer.token}` } })
  expect(await answer.json()).toMatchObject({ mode: 'preparing' })
  await renderer.stop()
  await expect(fetch(renderer.url)).rejects.toThrow('fetch failed')
  expect(existsSync(join(dataFolder, 'renderer.json'))).toBe(false)
})

test('a port that is no port, or is taken, refuses the start with a line that says so', async () => {
  await expect(openRenderer(settings({ RENDERER_PORT: 'x' }))).rejects.toThrow('RENDERER_PORT is "x"')
  const first = await openRenderer(settings({}))
  const taken = new URL(first.url).port
  await expect(openRenderer(settings({ RENDERER_PORT: taken }))).rejects.toThrow('set RENDERER_PORT to another')
  await first.stop()
})
