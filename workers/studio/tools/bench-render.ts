// What a render costs in CPU and memory: `node workers/studio/tools/bench-render.ts`. Bundles the worker as a deployment would.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { AudioMetadata, StudioApi } from '@orrery/contracts/studio-api'
import { speechSetting } from '@orrery/contracts/studio-api'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { unstable_splitSqlQuery } from 'wrangler'
import { meditation } from './bench-script.ts'

const root = resolve(import.meta.dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'orrery-bench-'))
const typeOf = { js: 'ESModule', wasm: 'CompiledWasm', bin: 'Data' } as const

const modules = () => {
  const bundle = join(folder, 'bundle')
  const config = join(root, 'workers/studio/wrangler.jsonc')
  const wrangler = join(root, 'node_modules/wrangler/bin/wrangler.js')
  execFileSync(process.execPath, [wrangler, 'deploy', '--dry-run', '--outdir', bundle, '-c', config], {
    stdio: 'ignore',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true', WRANGLER_WRITE_LOGS: 'false' },
  })
  return readdirSync(bundle)
    .flatMap((name) => {
      const type = typeOf[name.split('.').at(-1) as keyof typeof typeOf]
      return type === undefined ? [] : [{ type, path: join(bundle, name) }]
    })
    .toSorted((a, b) => Number(b.path.endsWith('index.js')) - Number(a.path.endsWith('index.js')))
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

const mf = new Miniflare(
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
        modules: modules(),
        ...compatibility,
        d1Databases: ['MEDIA'],
        r2Buckets: ['FILES'],
        bindings: { LINK_SECRET: 'of a bench, as long as a real one', ORRERY_ENV: 'development', SPEECH_MODEL: '' },
        serviceBindings: { AI: { name: 'caller', entrypoint: 'Nobody' } },
      },
    ],
  }),
)
await mf.ready
const media = await mf.getD1Database('MEDIA', 'studio')
const migrations = join(root, 'workers/studio/migrations')
for (const name of readdirSync(migrations).toSorted()) {
  for (const statement of unstable_splitSqlQuery(readFileSync(join(migrations, name), 'utf8'))) {
    await media.prepare(statement).run()
  }
}

const runtimePid = (): number => {
  const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(/\s+/).map(Number)
  const found = children.find((pid) => readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('workerd'))
  if (found === undefined) throw new Error('The runtime is not to be found.')
  return found
}

const ticksPerSecond = 100
const cpuSeconds = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}
const peakKilobytes = (pid: number): string =>
  /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '?'

const ask = async <Method extends 'renderSpeech'>(
  method: Method,
  call: Parameters<StudioApi[Method]>[0],
): Promise<AudioMetadata> => {
  const response = await mf.dispatchFetch('http://caller/', { method: 'POST', body: JSON.stringify({ method, call }) })
  const told = (await response.json()) as { answer?: AudioMetadata; error?: string }
  if (told.answer === undefined) throw new Error(JSON.stringify(told))
  return told.answer
}

const userId = 'bench'
const actor = { kind: 'system', job: 'bench' } as const
let version = 0

const measure = async (name: string, minutes: number, locale: 'en-US' | 'es-ES', setting: object): Promise<void> => {
  const pid = runtimePid()
  const before = cpuSeconds(pid)
  version += 1
  const audio = await ask('renderSpeech', {
    actor,
    trace: { requestId: 'bench' },
    jobId: `bench-${version}`,
    userId,
    itemId: 'item',
    version,
    script: meditation(minutes, locale),
    setting: speechSetting.parse(setting),
    lengthMs: minutes * 60_000,
    format: 'mp3',
  })
  const spoken = audio.segments.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0) / 1000
  process.stdout.write(
    `${name}: ${(cpuSeconds(pid) - before).toFixed(2)} s CPU · ${audio.durationSeconds.toFixed(3)} s long, ${spoken.toFixed(0)} s spoken in ${audio.segments.length} sentences · ${audio.loudnessLufs} LUFS, ${audio.truePeakDb} dBTP · ${audio.sizeBytes} bytes · peak memory ${peakKilobytes(pid)} kB\n`,
  )
  const keep = process.argv[2]
  if (keep === undefined) return
  const files = await mf.getR2Bucket('FILES', 'studio')
  const file = await files.get(`audio/${userId}/item/${version}.mp3`)
  if (file) writeFileSync(join(keep, `${name.replaceAll(/\W+/g, '-')}.mp3`), Buffer.from(await file.arrayBuffer()))
}

try {
  await measure('first minute, Flite', 1, 'en-US', {})
  await measure('10 minutes, Flite, rain', 10, 'en-US', { bed: 'rain' })
  await measure('10 minutes, Flite again, no bed', 10, 'en-US', {})
  await measure('10 minutes, Flite again, rain', 10, 'en-US', { bed: 'rain' })
  await measure('10 minutes, espeak-ng, ocean', 10, 'es-ES', { bed: 'ocean' })
  await measure('10 minutes, espeak-ng warm, ocean', 10, 'es-ES', { bed: 'ocean', pace: 'normal' })
  await measure('10 minutes, espeak-ng again, ocean', 10, 'es-ES', { bed: 'ocean' })
} finally {
  await mf.dispose()
  rmSync(folder, { recursive: true, force: true })
}
