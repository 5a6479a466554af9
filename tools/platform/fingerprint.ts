import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { rootFolder, webFolder } from './checkout.ts'

/** What no bundle contains, wherever it lies. */
const leftOut = new Set(['node_modules', 'dist', 'golden', 'e2e', 'README.md'])
const isTest = (name: string) => name.endsWith('.test.ts') || name.endsWith('.test.tsx')

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (leftOut.has(entry.name) || isTest(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesUnder(path)
    else if (entry.isFile()) yield path
  }
}

const hashOf = (paths: Iterable<string>): string => {
  // The checkout's place is part of it: the options beside a bundle hold absolute paths.
  const hash = createHash('sha256').update(rootFolder)
  for (const path of paths) {
    const content = readFileSync(path)
    hash.update(`\0${relative(rootFolder, path)}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/** The packages, without what they are made with and without assets, which are served from disk as they are. */
function* sharedInputs(): Generator<string> {
  yield join(rootFolder, 'package-lock.json')
  const packages = join(rootFolder, 'packages')
  for (const name of readdirSync(packages).sort())
    for (const part of readdirSync(join(packages, name), { withFileTypes: true })) {
      if (part.isFile()) yield join(packages, name, part.name)
      else if (!['assets', 'tools', 'node_modules'].includes(part.name))
        yield* filesUnder(join(packages, name, part.name))
    }
}

/** Changes whenever the bundle of this worker could: contents count, not times, so it is right after any checkout. */
export const workerFingerprint = (workerFolder: string): string =>
  hashOf([
    ...sharedInputs(),
    ...filesUnder(workerFolder),
    join(import.meta.dirname, 'bundle-worker.ts'),
    join(import.meta.dirname, 'built-worker.ts'),
  ])

/** The same for the web app. Its `public` folder counts, because the build copies it. */
export const webFingerprint = (): string =>
  hashOf([...sharedInputs(), ...(existsSync(webFolder) ? filesUnder(webFolder) : [])])
