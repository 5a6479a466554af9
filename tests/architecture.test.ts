import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { engineIds } from '@orrery/engines/schemas'
import { expect, test } from 'vitest'
import { z } from 'zod'

const root = fileURLToPath(new URL('..', import.meta.url))
const foldersOf = (group: string): string[] =>
  readdirSync(join(root, group)).filter((name) => statSync(join(root, group, name)).isDirectory())
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const named = z.object({ binding: z.string() })
const workerConfig = z.object({
  name: z.string(),
  compatibility_date: z.string(),
  services: z.array(named.extend({ service: z.string() })).default([]),
  d1_databases: z.array(named.extend({ database_id: z.string() })).default([]),
  kv_namespaces: z.array(named.extend({ id: z.string() })).default([]),
  r2_buckets: z.array(named.extend({ bucket_name: z.string() })).default([]),
  durable_objects: z.object({ bindings: z.array(z.object({ name: z.string() })) }).default({ bindings: [] }),
  workflows: z.array(named).default([]),
})
const withoutComments = (jsonc: string): string =>
  jsonc.replaceAll(/^\s*\/\/.*$/gm, '').replaceAll(/,(\s*[}\]])/g, '$1')
const workers = foldersOf('workers').map((folder) => ({
  folder,
  config: workerConfig.parse(JSON.parse(withoutComments(read(`workers/${folder}/wrangler.jsonc`)))),
}))

const sourceFilesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('node_modules') && !file.startsWith('dist'))
    .map((file) => join(folder, file))
const isTest = (file: string): boolean => /\.(test|spec)\.tsx?$/.test(file) || file.includes('/e2e/')
const importsOf = (file: string): string[] =>
  [...read(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

/** What each part may import of ours. Arrows point inward: decision page 2026-11-21-arrows-point-inward. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'packages/contracts': [],
  'packages/ephemeris': ['@orrery/contracts'],
  'packages/engines': ['@orrery/contracts', '@orrery/ephemeris'],
  'packages/safety': [],
  'packages/worker-kit': ['@orrery/contracts'],
  'packages/client': ['@orrery/contracts', '@orrery/engines'],
  'workers/ai': ['@orrery/contracts', '@orrery/engines', '@orrery/safety', '@orrery/worker-kit'],
  'workers/channels': ['@orrery/contracts', '@orrery/safety', '@orrery/worker-kit'],
  'workers/engines': ['@orrery/contracts', '@orrery/ephemeris', '@orrery/engines', '@orrery/worker-kit'],
  'workers/gateway': ['@orrery/contracts', '@orrery/engines', '@orrery/worker-kit'],
  'workers/market': ['@orrery/contracts', '@orrery/worker-kit'],
  'workers/practice': ['@orrery/contracts', '@orrery/safety', '@orrery/worker-kit'],
  'workers/readings': ['@orrery/contracts', '@orrery/engines', '@orrery/worker-kit'],
  'workers/studio': ['@orrery/contracts', '@orrery/safety', '@orrery/worker-kit'],
  'apps/web': ['@orrery/client', '@orrery/contracts', '@orrery/engines'],
}

test('every part of the workspace has its rule of imports', () => {
  const parts = ['packages', 'workers', 'apps'].flatMap((group) => foldersOf(group).map((name) => `${group}/${name}`))
  expect(parts.toSorted()).toEqual(Object.keys(mayImport).toSorted())
})

test.each(Object.entries(mayImport))('%s imports only what lies further inward', (part, allowed) => {
  const files = sourceFilesBelow(part).filter((file) => !isTest(file) && !file.includes('/tools/'))
  expect(files.length).toBeGreaterThan(0)
  const faults = files.flatMap((file) =>
    importsOf(file)
      .filter((specifier) => specifier.startsWith('@orrery/') && !allowed.includes(packageOf(specifier)))
      .map((specifier) => `${file} imports ${specifier}`),
  )
  expect(faults).toEqual([])
})

/** What a file loads when it runs; an import of types alone is gone by then. */
const loadsOf = (file: string): string[] =>
  [...read(file).matchAll(/^import (?!type )[^'"]*from '([^']+)'/gm)].map((match) => match[1] ?? '')

const contractsFolder = 'packages/contracts/src'
const loadsZod = (contract: string): boolean =>
  loadsOf(join(contractsFolder, contract)).some(
    (specifier) => specifier === 'zod' || (specifier.startsWith('./') && loadsZod(specifier)),
  )

test.each(['apps/web/src', 'packages/client/src'])(
  '%s takes types of schemas alone, so that no schema is loaded',
  (part) => {
    const ours = '@orrery/contracts/'
    const faults = sourceFilesBelow(part)
      .filter((file) => !isTest(file))
      .flatMap((file) =>
        loadsOf(file)
          .filter((specifier) => specifier.startsWith(ours) && loadsZod(`${specifier.slice(ours.length)}.ts`))
          .map((specifier) => `${file} loads ${specifier}`),
      )
    expect(loadsZod('accounts.ts')).toBe(true)
    expect(faults).toEqual([])
  },
)

test('a relative import never leaves its own package, worker or app', () => {
  const faults = Object.keys(mayImport).flatMap((part) =>
    sourceFilesBelow(part)
      .filter((file) => !isTest(file) && file.includes('/src/'))
      .flatMap((file) =>
        importsOf(file)
          .filter((specifier) => specifier.startsWith('.') && !specifier.includes('/node_modules/'))
          .filter((specifier) => relative(part, join(dirname(file), specifier)).startsWith('..'))
          .map((specifier) => `${file} imports ${specifier}`),
      ),
  )
  expect(faults).toEqual([])
})

test('only worker-kit and workers import the platform, and pure packages import neither it nor Node', () => {
  const faults = Object.keys(mayImport)
    .flatMap((part) => sourceFilesBelow(part))
    .filter((file) => !isTest(file) && file.includes('/src/') && !file.includes('/src/testing/'))
    .flatMap((file) =>
      importsOf(file)
        .filter(
          (specifier) =>
            (specifier.startsWith('cloudflare:') && !/^(workers\/|packages\/worker-kit\/)/.test(file)) ||
            (specifier.startsWith('node:') && /^packages\/(contracts|ephemeris|engines|safety|client)\//.test(file)),
        )
        .map((specifier) => `${file} imports ${specifier}`),
    )
  expect(faults).toEqual([])
})

test('workers call each other in one direction only', () => {
  const calls = new Map(workers.map(({ folder, config }) => [folder, config.services.map(({ service }) => service)]))
  const reaches = (from: string, to: string, seen: readonly string[] = []): boolean =>
    (calls.get(from) ?? []).some((next) => next === to || (!seen.includes(next) && reaches(next, to, [...seen, next])))
  expect([...calls.keys()].filter((worker) => reaches(worker, worker))).toEqual([])
  expect([...calls.values()].flat().filter((service) => !calls.has(service))).toEqual([])
})

test('every store is bound by exactly one worker', () => {
  const stores = workers.flatMap(({ config }) => [
    ...config.d1_databases.map((store) => `d1:${store.database_id}`),
    ...config.kv_namespaces.map((store) => `kv:${store.id}`),
    ...config.r2_buckets.map((store) => `r2:${store.bucket_name}`),
  ])
  expect(stores.filter((store, index) => stores.indexOf(store) !== index)).toEqual([])
})

/** Workers with a store that keeps nothing of a person, each with the reason. */
const impersonal: Readonly<Record<string, string>> = {
  engines: 'calculations are kept as facts under a hash of their input, never with the input or a name',
  gateway: 'is the one that asks the others, and erases its own tables itself',
}

test('every worker with a store is asked for what it keeps of a person, when they export it and when they go', () => {
  const withStore = workers
    .filter(({ config }) =>
      [
        config.d1_databases,
        config.kv_namespaces,
        config.r2_buckets,
        config.durable_objects.bindings,
        config.workflows,
      ].some(({ length }) => length > 0),
    )
    .map(({ folder }) => folder)
  const source = read('workers/gateway/src/privacy/personal-data-owners.ts')
  const asked = [...source.matchAll(/^ {2}(\w+): \(env\) =>/gm)].map((match) => match[1] ?? '')
  expect([...asked, ...Object.keys(impersonal)].toSorted()).toEqual(withStore.toSorted())
})

test('whoever is asked for what it keeps of a person offers it by contract', () => {
  const source = read('workers/gateway/src/privacy/personal-data-owners.ts')
  const asked = [...source.matchAll(/^ {2}(\w+): \(env\) =>/gm)].map((match) => match[1] ?? '')
  expect(asked.length).toBeGreaterThan(0)
  for (const worker of asked) {
    expect(read(`packages/contracts/src/${worker}-api.ts`)).toMatch(/interface \w+Api extends [^{]*\bPersonalData\b/)
  }
})

test('workers are named as their folder and share one compatibility date', () => {
  expect(workers.map(({ config }) => config.name)).toEqual(workers.map(({ folder }) => folder))
  expect([...new Set(workers.map(({ config }) => config.compatibility_date))]).toEqual(['2026-10-01'])
})

test.each(foldersOf('workers'))(
  'the README of worker %s says what it owns, offers, calls and how it fails in 40 lines',
  (folder) => {
    const readme = read(`workers/${folder}/README.md`)
    expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(40)
    for (const word of ['owns', 'offers', 'calls', 'when it fails']) expect(readme.toLowerCase()).toContain(word)
  },
)

const engineFolders = foldersOf('packages/engines/src').filter((name) =>
  existsSync(join(root, 'packages/engines/src', name, 'engine.ts')),
)

test('every folder of an engine is in the registry, and nothing else', () => {
  expect(engineFolders.toSorted()).toEqual(engineIds.toSorted())
})

test.each(engineFolders)(
  'engine %s has its schema, calculation, picture, texts, golden data, tests and sources',
  (name) => {
    const folder = join(root, 'packages/engines/src', name)
    const parts = ['schema.ts', 'calculate.ts', 'picture.ts', 'content', 'calculate.test.ts', 'golden', 'README.md']
    expect(parts.filter((part) => !existsSync(join(folder, part)))).toEqual([])
  },
)

test('no file or folder bears a name that says nothing', () => {
  const empty = /(^|\/)(utils?|helpers?|common|service|manager|misc|shared|lib)(\.tsx?|\/)/
  const files = [...Object.keys(mayImport), 'tools', 'tests'].flatMap((part) => sourceFilesBelow(part))
  expect(files.filter((file) => empty.test(file))).toEqual([])
})

test('every dependency is pinned to an exact version', () => {
  const manifest = z.object({
    dependencies: z.record(z.string(), z.string()).default({}),
    devDependencies: z.record(z.string(), z.string()).default({}),
    optionalDependencies: z.record(z.string(), z.string()).default({}),
  })
  const faults = ['.', ...Object.keys(mayImport)].flatMap((part) => {
    const found = manifest.parse(JSON.parse(read(join(part, 'package.json'))))
    const all = { ...found.dependencies, ...found.devDependencies, ...found.optionalDependencies }
    return Object.entries(all)
      .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(([name, version]) => `${part}: ${name} ${version}`)
  })
  expect(faults).toEqual([])
})
