import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where Debian's swe-basic-data puts the files. */
export const dataFolder = process.env['SE_EPHE_PATH'] ?? '/usr/share/libswe/ephe'
export const dataFiles = ['seas_18.se1', 'semo_18.se1', 'sepl_18.se1']

/**
 * Compiles a program of this folder against the Swiss Ephemeris of this machine and runs it on `dataFolder`, `count` and what more it takes.
 * `printed` is null, and `why` says what is missing, where that cannot be done.
 */
export function runInC(
  source: string,
  count: number,
  ...more: readonly string[]
): { printed: string | null; why: string } {
  const missing = dataFiles.filter((name) => !existsSync(join(dataFolder, name)))
  if (missing.length > 0) return { printed: null, why: `${dataFolder} lacks ${missing.join(', ')}` }
  const folder = mkdtempSync(join(tmpdir(), 'orrery-in-c-'))
  try {
    const program = join(folder, 'program')
    const parameters = ['-O2', '-o', program, join(import.meta.dirname, source), '-lswe', '-lm']
    const compiled = spawnSync('cc', parameters, { encoding: 'utf8' })
    if (compiled.status !== 0) return { printed: null, why: compiled.stderr || 'there is no C compiler' }
    const printed = execFileSync(program, [dataFolder, String(count), ...more], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    })
    return { printed, why: `${source}, ${count} times` }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
