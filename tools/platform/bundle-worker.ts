import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'
import { unstable_getMiniflareWorkerOptions, unstable_readConfig, unstable_splitSqlQuery } from 'wrangler'
import type { Unstable_Config } from 'wrangler'
import type { BuiltWorker, Database, Migration } from './built-worker.ts'
import { bundleFolder, rootFolder } from './checkout.ts'
import { workerFingerprint } from './fingerprint.ts'
import { runQuietly } from './run-quietly.ts'

const wrangler = join(rootFolder, 'node_modules/wrangler/bin/wrangler.js')

const moduleTypes: Readonly<Record<string, BuiltWorker['modules'][number]['type']>> = {
  '.js': 'ESModule',
  '.mjs': 'ESModule',
  '.wasm': 'CompiledWasm',
  '.bin': 'Data',
  '.txt': 'Text',
  '.html': 'Text',
  '.sql': 'Text',
}

const modulesIn = (folder: string): BuiltWorker['modules'] =>
  readdirSync(folder)
    .flatMap((path) => {
      const type = moduleTypes[extname(path)]
      return type ? [{ type, path }] : []
    })
    // The first module is the entry.
    .sort((a, b) => Number(b.path === 'index.js') - Number(a.path === 'index.js'))

const migrationsIn = (folder: string): readonly Migration[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.sql'))
        .sort()
        .map((name) => ({ name, statements: unstable_splitSqlQuery(readFileSync(join(folder, name), 'utf8')) }))
    : []

const databasesOf = (config: Unstable_Config, workerFolder: string): readonly Database[] =>
  config.d1_databases.map((database) => ({
    binding: database.binding,
    id: database.database_id ?? database.binding,
    migrations: migrationsIn(resolve(workerFolder, database.migrations_dir ?? 'migrations')),
  }))

/** What Wrangler makes of the configuration, without settings: they come at start, and secrets never lie in `dist`. */
const optionsOf = (configPath: string): BuiltWorker['options'] => {
  const { workerOptions } = unstable_getMiniflareWorkerOptions(configPath)
  const { bindings: _settings, ...options } = workerOptions
  return options
}

type WorkflowBinding = { binding: string; name: string; script_name?: string }

const readConfig = (configPath: string): Unstable_Config & { name: string } => {
  const config = unstable_readConfig({ config: configPath }, { hideWarnings: true })
  if (!config.name) throw new Error(`${configPath} names no worker: add "name".`)
  return { ...config, name: config.name }
}

type Bundle = { configPath: string; folder: string; fingerprint: string }

const describe = ({ configPath, folder, fingerprint }: Bundle): BuiltWorker => {
  const config = readConfig(configPath)
  return {
    name: config.name,
    fingerprint,
    modules: modulesIn(folder),
    vars: config.vars,
    secrets: config.secrets?.required ?? [],
    crons: config.triggers.crons ?? [],
    databases: databasesOf(config, dirname(configPath)),
    workflows: (config.workflows as readonly WorkflowBinding[])
      .filter(({ script_name: owner }) => !owner || owner === config.name)
      .map(({ binding, name }) => ({ binding, name })),
    options: optionsOf(configPath),
  }
}

/** Wrangler asks that the folder of assets is there. The web app's may be built at this moment, or be served later. */
const makeAssetFolder = (configPath: string): void => {
  const { assets } = readConfig(configPath)
  if (assets?.directory) mkdirSync(resolve(dirname(configPath), assets.directory), { recursive: true })
}

/** No banner, for it asks the registry for updates; no log file in the user's home. */
const quietWrangler = {
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_LOG: 'error',
  WRANGLER_WRITE_LOGS: 'false',
}

/**
 * Bundles a worker as its deployment would, into `dist/<folder's name>`, with `worker.json` beside the modules.
 * The folder is replaced at once: a platform that starts meanwhile sees the old bundle or the new one.
 */
export const bundleWorker = async (workerFolder: string): Promise<void> => {
  const fingerprint = workerFingerprint(workerFolder)
  const configPath = join(workerFolder, 'wrangler.jsonc')
  const target = bundleFolder(workerFolder)
  const fresh = `${target}.${process.pid}`
  mkdirSync(dirname(target), { recursive: true })
  Object.assign(process.env, quietWrangler)
  try {
    makeAssetFolder(configPath)
    await runQuietly(process.execPath, [wrangler, 'deploy', '--dry-run', '--outdir', fresh, '-c', configPath])
    rmSync(join(fresh, 'README.md'), { force: true })
    writeFileSync(
      join(fresh, 'worker.json'),
      `${JSON.stringify(describe({ configPath, folder: fresh, fingerprint }), null, 2)}\n`,
    )
    if (existsSync(target)) renameSync(target, `${fresh}.old`)
    renameSync(fresh, target)
  } finally {
    for (const folder of [fresh, `${fresh}.old`]) rmSync(folder, { recursive: true, force: true })
  }
}
