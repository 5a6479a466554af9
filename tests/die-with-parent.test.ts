import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { isAlive, rootFolder } from './platform.ts'

const guard = join(rootFolder, 'tools/platform/die-with-parent.sh')

/** A folder of programs without setpriv, as on a machine that has none. */
const withoutSetpriv = mkdtempSync(join(tmpdir(), 'orrery-test-'))
for (const program of ['sh', 'sleep', 'cat']) symlinkSync(join('/bin', program), join(withoutSetpriv, program))
afterAll(() => rmSync(withoutSetpriv, { recursive: true }))

const paths = [
  ['with setpriv', process.env['PATH'] ?? ''],
  ['without setpriv', withoutSetpriv],
] as const

/** A parent that starts `sleep` through the guard, prints the sleeper's own pid and waits. */
const startParent = async (path: string): Promise<{ parent: ReturnType<typeof spawn>; sleeper: number }> => {
  const script = `const { spawn } = require('node:child_process')
    const env = { PATH: ${JSON.stringify(path)}, ORRERY_PARENT: String(process.pid) }
    spawn(${JSON.stringify(guard)}, ['sh', '-c', 'echo $$; exec sleep 60'], { env, stdio: ['ignore', 'inherit', 'inherit'] })`
  const parent = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(parent.stdout, 'data')) as [Buffer]
  return { parent, sleeper: Number(line.toString('utf8')) }
}

test.each(paths)('%s a program dies when its parent is killed with −9', async (_name, path) => {
  const { parent, sleeper } = await startParent(path)
  expect(isAlive(sleeper)).toBe(true)
  parent.kill('SIGKILL')
  await expect.poll(() => isAlive(sleeper), { timeout: 3000 }).toBe(false)
})

test.each(paths)('%s a program whose parent is already gone does not start', async (_name, path) => {
  const gone = spawn('true')
  await once(gone, 'exit')
  const program = spawn(guard, ['sh', '-c', 'sleep 2; echo started'], {
    env: { PATH: path, ORRERY_PARENT: String(gone.pid) },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let printed = ''
  program.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString('utf8')))
  await once(program, 'close')
  expect(printed).toBe('')
})

test.each(paths)('%s a program keeps its input, its output and its exit code', async (_name, path) => {
  const program = spawn(guard, ['sh', '-c', 'cat; exit 7'], {
    env: { PATH: path, ORRERY_PARENT: String(process.pid) },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let printed = ''
  program.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString('utf8')))
  program.stdin.end('passed on')
  const [code] = (await once(program, 'close')) as [number]
  expect({ printed, code }).toEqual({ printed: 'passed on', code: 7 })
})
