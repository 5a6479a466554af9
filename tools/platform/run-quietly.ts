import { spawn } from 'node:child_process'
import { rootFolder } from './checkout.ts'

/** Runs a program and shows what it printed only when it failed, as the error's message. */
export const runQuietly = (
  program: string,
  programArguments: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  folder: string = rootFolder,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, programArguments, {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const printed: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => printed.push(chunk))
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(Buffer.concat(printed).toString('utf8').trim()))
    })
  })
