import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { rootFolder, webFolder } from './checkout.ts'

/** Where bundles come from, in any part of the project; other folders hold tests, tools, assets and what these made. */
const sourceFolders = new Set(['src', 'gen', 'migrations', 'public'])

const isLeftOut = (name: string): boolean =>
  name === 'golden' || name === 'README.md' || name.endsWith('.test.ts') || name.endsWith('.test.tsx')

const entriesOf = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !isLeftOut(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))

function* filesUnder(folder: string): Generator<string> {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesUnder(path)
    else if (entry.isFile()) yield path
  }
}

/** The files of a package, a worker or the web app that its bundle is made from. */
function* sourcesOf(part: string): Generator<string> {
  for (const entry of entriesOf(part)) {
    if (entry.isFile()) yield join(part, entry.name)
    else if (sourceFolders.has(entry.name)) yield* filesUnder(join(part, entry.name))
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

function* sharedInputs(): Generator<string> {
  yield join(rootFolder, 'package-lock.json')
  const packages = join(rootFolder, 'packages')
  for (const { name } of entriesOf(packages)) yield* sourcesOf(join(packages, name))
}

/** Changes whenever the bundle of this worker could: contents count, not times, so it is right after any checkout. */
export const workerFingerprint = (workerFolder: string): string =>
  hashOf([
    ...sharedInputs(),
    ...sourcesOf(workerFolder),
    join(import.meta.dirname, 'bundle-worker.ts'),
    join(import.meta.dirname, 'built-worker.ts'),
  ])

/** The same for the web app. */
export const webFingerprint = (): string => hashOf([...sharedInputs(), ...sourcesOf(webFolder)])
