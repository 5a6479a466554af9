// The worker as a deployment would bundle it, in a runtime that can be measured and killed.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { AudioMetadata, StudioApi } from '@orrery/contracts/studio-api'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { buildIfStale } from '../../../tools/platform/build-if-stale.ts'
import { type BuiltWorker, readBuiltWorker } from '../../../tools/platform/built-worker.ts'
import { bundleFolder } from '../../../tools/platform/checkout.ts'

const studioFolder = resolve(import.meta.dirname, '..')
const bundle = bundleFolder(studioFolder)

const built = async (): Promise<BuiltWorker> => {
  await buildIfStale([studioFolder])
  const worker = readBuiltWorker(bundle)
  if (worker === null) throw new Error('The bundle of studio is not to be found.')
  return worker
}

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

const optionsFor = (folder: string, { modules }: BuiltWorker) =>
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
        modulesRoot: bundle,
        modules: modules.map(({ type, path }) => ({ type, path: join(bundle, path) })),
        ...compatibility,
        d1Databases: ['MEDIA'],
        r2Buckets: ['FILES'],
        bindings: { LINK_SECRET: 'of a bench, as long as a real one', ORRERY_ENV: 'development', SPEECH_MODEL: '' },
        serviceBindings: { AI: { name: 'caller', entrypoint: 'Nobody' } },
      },
    ],
  })

/** Here lies what the worker keeps. Whoever makes one removes it. */
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
  const worker = await built()
  const isNew = !existsSync(join(folder, 'state'))
  const mf = new Miniflare(optionsFor(folder, worker))
  await mf.ready
  if (isNew) {
    const media = await mf.getD1Database('MEDIA', 'studio')
    const statements = worker.databases.flatMap(({ migrations }) => migrations.flatMap((one) => one.statements))
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
