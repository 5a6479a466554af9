import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { rendererHealth, type RendererHealth } from '@orrery/contracts/renderer'
import { openRenderer } from '../tools/platform/run-renderer.ts'

/** The real renderer, as `npm start` runs it, without a platform. */
export type RunningRenderer = {
  url: string
  token: string
  health: RendererHealth
  pid: () => number | undefined
  /** Asks a route with the bearer. */
  ask: (path: string, init?: RequestInit) => Promise<Response>
  stop: () => Promise<void>
}

/**
 * Prepares this machine where that is still to be done (a minute, once) and starts a renderer on a free port of loopback.
 * Rejects with the reason where this machine can have none: a test of it fails then, it is not passed over.
 */
export const startRenderer = async (settings: Readonly<Record<string, string>> = {}): Promise<RunningRenderer> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'orrery-renderer-test-'))
  const renderer = await openRenderer({ host: '127.0.0.1', port: 0, dataFolder, given: settings })
  const { url, token } = renderer
  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${url}${path}`, { ...init, headers: { authorization: `Bearer ${token}` } })
  const stop = async (): Promise<void> => {
    await renderer.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  renderer.start(() => undefined)
  for (;;) {
    const health = await ask('/health')
      .then(async (answer) => rendererHealth.parse(await answer.json()))
      // Between the notice and the renderer nobody listens for a moment.
      .catch(() => null)
    if (health?.mode === 'unavailable') {
      await stop()
      throw new Error(health.reason ?? 'The renderer is unavailable and does not say why.')
    }
    if (health && health.mode !== 'preparing') return { url, token, health, pid: renderer.pid, ask, stop }
    await sleep(100)
  }
}
