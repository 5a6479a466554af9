import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'

export type CommandOptions = {
  env: Readonly<Record<string, string>>
  /** Whom to run as; without it as the platform's own user. */
  userId?: number | undefined
  /** Is not to be broken off, even when the platform ends. */
  isUnbreakable?: boolean
  log: (line: string) => void
}

const limitMs = 900_000
const keptCharacters = 20_000

/** A command that dies with this process, as a user without a name who can become nobody else. */
export const asUser = (userId: number | undefined, command: readonly string[]): readonly string[] => [
  'setpriv',
  '--pdeathsig=KILL',
  '--no-new-privs',
  ...(userId === undefined ? [] : [`--reuid=${userId}`, `--regid=${userId}`, '--clear-groups']),
  ...command,
]

/**
 * Runs a command to its end, logs what it said and resolves with that. Rejects with its last line where it ends badly.
 * It keeps no process waiting for it, and writes to a file: a pipe whose reader is gone would break it off.
 */
export const runCommand = (
  command: readonly string[],
  { env, userId, isUnbreakable = false, log }: CommandOptions,
): Promise<string> =>
  new Promise((resolve, reject) => {
    const [program = '', ...args] = isUnbreakable ? command : asUser(userId, command)
    log(`$ ${command.join(' ')}`)
    const path = join(tmpdir(), `orrery-command-${randomUUID()}`)
    const file = openSync(path, 'wx', 0o600)
    const child = spawn(program, args, { env, detached: true, stdio: ['ignore', file, file], timeout: limitMs })
    child.unref()
    closeSync(file)
    const finish = (how: string | null): void => {
      const output = readFileSync(path, 'utf8').slice(-keptCharacters)
      rmSync(path, { force: true })
      for (const line of output.split('\n').filter(Boolean)) log(line)
      if (how === null) return resolve(output)
      const said = output.trim().split('\n').at(-1) ?? ''
      reject(new Error(`${command[0]} ${how}${said ? `: ${said.slice(0, 300)}` : ''}`))
    }
    child.once('error', (error) => finish(`cannot be run (${error.message})`))
    child.once('exit', (code, signal) => finish(code === 0 ? null : `ended with ${signal ?? `code ${code}`}`))
  })
