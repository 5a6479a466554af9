import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../../tests/platform.ts'

export const portkeyVersion = '1.15.2'

export type Peer = { url: string; headers: Readonly<Record<string, string>>; pid: number; stop(): void }

const startsWithin = 30_000

const isUp = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  )

const start = async (folder: string, bedUrl: string): Promise<Peer> => {
  const port = await freePort()
  const script = join(folder, 'node_modules/@portkey-ai/gateway/build/start-server.js')
  const child: ChildProcess = spawn(process.execPath, [script, '--headless', `--port=${port}`], {
    env: { ...process.env, NODE_ENV: 'production', TRUSTED_CUSTOM_HOSTS: '127.0.0.1' },
    stdio: 'ignore',
  })
  const url = `http://127.0.0.1:${port}`
  const deadline = performance.now() + startsWithin
  while (!(await isUp(url))) {
    if (performance.now() > deadline || child.exitCode !== null) throw new Error('Portkey’s gateway did not start.')
    await sleep(100)
  }
  return {
    url: `${url}/v1/chat/completions`,
    headers: {
      'x-portkey-provider': 'openai',
      'x-portkey-custom-host': `${bedUrl}/v1`,
      authorization: 'Bearer of-a-bench',
    },
    pid: child.pid ?? Number.NaN,
    stop: () => {
      child.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Portkey's gateway from npm in a folder of its own, asking the bed; a line that says why when it cannot be had. */
export const startPortkey = async (bedUrl: string): Promise<Peer | string> => {
  const folder = mkdtempSync(join(tmpdir(), 'orrery-portkey-'))
  const words = ['install', '--no-audit', '--no-fund', '--ignore-scripts', `@portkey-ai/gateway@${portkeyVersion}`]
  const { status } = spawnSync('npm', words, { cwd: folder, stdio: 'ignore', timeout: 300_000 })
  if (status === 0) return start(folder, bedUrl)
  rmSync(folder, { recursive: true, force: true })
  return `npm could not install @portkey-ai/gateway@${portkeyVersion}`
}
