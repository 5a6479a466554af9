// The worker as a deployment would bundle it, in a runtime that can be measured and killed.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { AudioMetadata, StudioApi } from '@orrery/contracts/studio-api'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { unstable_splitSqlQuery } from 'wrangler'

const root = resolve(import.meta.dirname, '../../..')
const typeOf = { js: 'ESModule', wasm: 'CompiledWasm', bin: 'Data' } as const

const bundleInto = (bundle: string): void => {
  const config = join(root, 'workers/studio/wrangler.jsonc')
  const wrangler = join(root, 'node_modules/wrangler/bin/wrangler.js')
  execFileSync(process.execPath, [wrangler, 'deploy', '--dry-run', '--outdir', bundle, '-c', config], {
    stdio: 'ignore',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true', WRANGLER_WRITE_LOGS: 'false' },
  })
}

const modulesOf = (bundle: string) =>
  readdirSync(bundle)
    .flatMap((name) => {
      const type = typeOf[name.split('.').at(-1) as keyof typeof typeOf]
      return type === undefined ? [] : [{ type, path: join(bundle, name) }]
    })
    .toSorted((a, b) => Number(b.path.endsWith('index.js')) - Number(a.path.endsWith('index.js')))

const caller = `
import { WorkerEntrypoint } from 'cloudflare:workers'
export default { async fetch(request, env) {
  const { method, call } = await request.json()
  try { return Response.json({ answer: await env.STUDIO[method](call) }) }
  catch (error) { return Response.json({ error: String(error), code: error.code, details: error.details }) }
} }
export class Nobody extends WorkerEntrypoint { async recordUsage() {} }
`

const compatibility = { compatibilityDate: '2026-10-01', compatibilityFlags: ['nodejs_compat'] }

const optionsFor = (folder: string) =>
  convertV4MiniflareOptions({
    cf: false,
    telemetry: { enabled: false },
    resourcePersistencePath: join(folder, 'state'),
    workers: [
      {
        name: 'caller',
        modules: [{ type: 'ESModule', path: 'caller.js', contents: caller }],
        ...compatibility,
        serviceBindings: { STUDIO: { name: 'studio', entrypoint: 'Studio' } },
      },
      {
        name: 'studio',
        modulesRoot: join(folder, 'bundle'),
        modules: modulesOf(join(folder, 'bundle')),
        ...compatibility,
        d1Databases: ['MEDIA'],
        r2Buckets: ['FILES'],
        bindings: { LINK_SECRET: 'of a bench, as long as a real one', ORRERY_ENV: 'development', SPEECH_MODEL: '' },
        serviceBindings: { AI: { name: 'caller', entrypoint: 'Nobody' } },
      },
    ],
  })

/** A bundle lies here, and what the worker keeps. Whoever makes one removes it. */
export const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'orrery-bench-'))

const runtimePid = (): number => {
  const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(/\s+/).map(Number)
  const found = children.find((pid) => readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('workerd'))
  if (found === undefined) throw new Error('The runtime is not to be found.')
  return found
}

export type Studio = {
  pid: number
  render: (call: Parameters<StudioApi['renderSpeech']>[0]) => Promise<AudioMetadata>
  files: () => ReturnType<Miniflare['getR2Bucket']>
  close: () => Promise<void>
}

/** Opens a studio over a folder; again over the same one, it goes on with what lies there. */
export const openStudio = async (folder: string): Promise<Studio> => {
  const isNew = !existsSync(join(folder, 'bundle'))
  if (isNew) bundleInto(join(folder, 'bundle'))
  const mf = new Miniflare(optionsFor(folder))
  await mf.ready
  if (isNew) {
    const media = await mf.getD1Database('MEDIA', 'studio')
    const migrations = join(root, 'workers/studio/migrations')
    const statements = readdirSync(migrations)
      .toSorted()
      .flatMap((name) => unstable_splitSqlQuery(readFileSync(join(migrations, name), 'utf8')))
    for (const statement of statements) await media.prepare(statement).run()
  }
  return {
    pid: runtimePid(),
    async render(call) {
      const body = JSON.stringify({ method: 'renderSpeech', call })
      const response = await mf.dispatchFetch('http://caller/', { method: 'POST', body })
      // Safe because the caller above answers nothing else.
      const told = (await response.json()) as { answer?: AudioMetadata; error?: string }
      if (told.answer === undefined) throw new Error(JSON.stringify(told))
      return told.answer
    },
    files: () => mf.getR2Bucket('FILES', 'studio'),
    close: () => mf.dispose(),
  }
}
