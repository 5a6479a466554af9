import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Stores in which a person's things lie; objects keep theirs apart, one file each, and delete the file. */
const folders = ['v3/d1', 'v3/r2', 'v3/kv'] as const

const databasesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.sqlite'))
        .map((name) => join(folder, name))
    : []

const withDatabase = <Result>(path: string, use: (database: DatabaseSync) => Result): Result => {
  const database = new DatabaseSync(path)
  try {
    return use(database)
  } finally {
    database.close()
  }
}

/** When somebody was erased last, by the receipts in this database; 0 where there are none. */
const lastErasure = (path: string): number =>
  withDatabase(path, (database) => {
    const table = database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'erasures'").get()
    if (!table) return 0
    const { last } = database.prepare('SELECT max(finished_at_ms) AS last FROM erasures').get() ?? {}
    return Number(last ?? 0)
  })

const purgedUpTo = (path: string): number => (existsSync(path) ? Number(readFileSync(path, 'utf8')) || 0 : 0)

/**
 * SQLite leaves what was deleted in the free space of its files. When somebody was erased since the last time, the files
 * are written anew, while no runtime has them open: after a stop, and before a start for one that crashed. Returns how
 * many.
 */
export const purgeErased = (dataFolder: string): number => {
  const markPath = join(dataFolder, 'purged')
  const last = Math.max(0, ...databasesIn(join(dataFolder, 'v3/d1')).map(lastErasure))
  if (last <= purgedUpTo(markPath)) return 0
  const databases = folders.flatMap((folder) => databasesIn(join(dataFolder, folder)))
  for (const path of databases)
    withDatabase(path, (database) => database.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)'))
  writeFileSync(markPath, String(last))
  return databases.length
}
