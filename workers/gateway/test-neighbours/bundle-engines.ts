import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '../../..')
const bundleFolder = join(root, 'dist/test/engines')

const moduleType = { '.js': 'ESModule', '.wasm': 'CompiledWasm', '.bin': 'Data' } as const
const isModule = (file: string): boolean => Object.keys(moduleType).some((ending) => file.endsWith(ending))
const typeOf = (file: string) => {
  if (file.endsWith('.wasm')) return moduleType['.wasm']
  return file.endsWith('.bin') ? moduleType['.bin'] : moduleType['.js']
}

const bundle = (): Promise<unknown> =>
  promisify(execFile)(
    join(root, 'node_modules/.bin/wrangler'),
    ['deploy', '--dry-run', '--outdir', bundleFolder, '-c', join(root, 'workers/engines/wrangler.jsonc')],
    { env: { ...process.env, WRANGLER_SEND_METRICS: 'false' } },
  )

let bundling: Promise<unknown> | undefined

/** The real engines worker as a neighbour: bundled as for a deployment, because the test pool takes no sources. */
export const bundledEngines = async (compatibilityDate: string, name: string, environment: string) => {
  bundling ??= bundle()
  await bundling
  const files = readdirSync(bundleFolder).filter(isModule)
  const others = files.filter((file) => file !== 'index.js')
  return {
    name,
    compatibilityDate,
    modulesRoot: bundleFolder,
    modules: ['index.js', ...others].map((file) => ({ type: typeOf(file), path: join(bundleFolder, file) })),
    bindings: { ORRERY_ENV: environment, GENE_KEYS_TRIADS: 'on', DRAW_SECRET: 'of a test, as long as a real one is' },
    kvNamespaces: ['CALCULATIONS'],
    assets: { directory: join(root, 'packages/ephemeris/assets'), binding: 'ASSETS' },
  }
}
