import { closeSync, existsSync, mkdirSync, openSync, renameSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const largestBytes = 10_000_000

/** Appends lines to `logs/<name>` of the data folder; beyond 10 MB the file becomes `<name>.1`, and one such is kept. */
export const openLog = (dataFolder: string, name: string): ((line: string) => void) => {
  const folder = join(dataFolder, 'logs')
  const path = join(folder, name)
  mkdirSync(folder, { recursive: true })
  let file = openSync(path, 'a', 0o600)
  let bytes = statSync(path).size
  return (line) => {
    if (bytes > largestBytes) {
      closeSync(file)
      if (existsSync(path)) renameSync(path, `${path}.1`)
      file = openSync(path, 'a', 0o600)
      bytes = 0
    }
    bytes += writeSync(file, `${line}\n`)
  }
}
