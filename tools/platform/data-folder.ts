import { accessSync, chmodSync, constants, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StartRefused } from './start-refused.ts'

/** The data folder, held by this process until it ends. */
export type HeldFolder = {
  /** The platform before this one was killed: its last processes may still be on their way out. */
  afterCrash: boolean
  release: () => void
}

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error)

const prepare = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    chmodSync(folder, 0o700)
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    writeFileSync(join(folder, '.written'), '')
    rmSync(join(folder, '.written'))
  } catch (error) {
    throw new StartRefused(
      `Cannot write to ${folder} (${reasonOf(error)}). Make it writable, or set ORRERY_DATA to a folder that is.`,
    )
  }
}

const readPid = (path: string): number | null => {
  try {
    return Number(readFileSync(path, 'utf8').trim()) || null
  } catch {
    return null
  }
}

/** SQLite's code for a lock that another process holds. */
const isBusy = (error: unknown): boolean => error instanceof Error && 'errcode' in error && error.errcode === 5

/**
 * Makes the folder, closes it to others and holds it: one platform per data folder. The lock is SQLite's on
 * `lock.db`, so the system itself lets go of it when the process dies, however it dies.
 */
export const holdDataFolder = (folder: string): HeldFolder => {
  prepare(folder)
  const pidPath = join(folder, 'pid')
  const lock = new DatabaseSync(join(folder, 'lock.db'))
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (!isBusy(error))
      throw new StartRefused(`Cannot lock ${folder} (${String(error)}). Set ORRERY_DATA to a local disk.`)
    const pid = readPid(pidPath)
    throw new StartRefused(
      `Orrery is already running on ${folder}${pid ? ` as process ${pid}` : ''}. Stop it, or set ORRERY_DATA to another folder.`,
    )
  }
  const afterCrash = readPid(pidPath) !== null
  writeFileSync(pidPath, `${process.pid}\n`)
  return {
    afterCrash,
    release: () => {
      rmSync(pidPath, { force: true })
      lock.close()
    },
  }
}
