import { existsSync, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

/** The checkout these tools belong to: every other path starts here. */
export const rootFolder = resolve(import.meta.dirname, '../..')

export const webFolder = join(rootFolder, 'apps/web')

/** Folders of all workers of the platform: those with a `wrangler.jsonc`, in alphabetical order. */
export const workerFolders = (): readonly string[] =>
  readdirSync(join(rootFolder, 'workers'))
    .sort()
    .map((name) => join(rootFolder, 'workers', name))
    .filter((folder) => existsSync(join(folder, 'wrangler.jsonc')))

/** Where the bundle of a worker lies: `dist/<folder's name>`. */
export const bundleFolder = (workerFolder: string): string => join(rootFolder, 'dist', basename(workerFolder))
