import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The checkout's root folder, with a trailing slash. */
export const root = fileURLToPath(new URL('..', import.meta.url))

export type StepResult = { name: string; ok: boolean; seconds: number; output: string }

/** Runs a command in the checkout and keeps what it printed. `live` also shows it while it runs. */
export const runStep = (
  name: string,
  command: readonly string[],
  { live = false, env = {} }: { live?: boolean; env?: Record<string, string> } = {},
): Promise<StepResult> =>
  new Promise((resolve) => {
    const started = performance.now()
    const [program = '', ...args] = command
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, PATH: `${root}node_modules/.bin:${process.env['PATH'] ?? ''}`, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const keep = (chunk: Buffer): void => {
      output += chunk.toString()
      if (live) process.stdout.write(chunk)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    const finish = (ok: boolean): void => resolve({ name, ok, seconds: (performance.now() - started) / 1000, output })
    child.on('error', (error) => {
      output += error.message
      finish(false)
    })
    child.on('close', (code) => finish(code === 0))
  })

/** One line per step; the output only of those that failed. */
export const reportStep = ({ name, ok, seconds, output }: StepResult): void => {
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${seconds.toFixed(1)} s)`)
  if (!ok) console.log(output.trim().replaceAll(/^/gm, '     '))
}
