import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { RendererHealth } from '@orrery/contracts/renderer'
import { Response, type Request } from 'miniflare'

const root = resolve(import.meta.dirname, '..')

const typeByEnding = { '.js': 'ESModule', '.wasm': 'CompiledWasm', '.bin': 'Data' } as const
type Ending = keyof typeof typeByEnding

const endingOf = (file: string): Ending | null =>
  (Object.keys(typeByEnding) as Ending[]).find((ending) => file.endsWith(ending)) ?? null

/** What a neighbour is to be. `project` is whose tests it stands beside: two that run at once must not share a folder. */
type Neighbour = { project: string; name: string; environment: string; compatibilityDate: string }

const bundle = (worker: string, folder: string): Promise<unknown> =>
  promisify(execFile)(
    join(root, 'node_modules/.bin/wrangler'),
    ['deploy', '--dry-run', '--outdir', folder, '-c', join(root, 'workers', worker, 'wrangler.jsonc')],
    { env: { ...process.env, WRANGLER_SEND_METRICS: 'false' } },
  )

const bundling = new Map<string, Promise<unknown>>()

/** A worker as a deployment would have it, because the test pool takes no sources; bundled once for a project. */
const bundled = async (worker: string, { project, name, compatibilityDate }: Neighbour) => {
  const modulesRoot = join(root, 'dist/test', project, worker)
  const begun = bundling.get(modulesRoot) ?? bundle(worker, modulesRoot)
  bundling.set(modulesRoot, begun)
  await begun
  const modules = readdirSync(modulesRoot)
    .toSorted((a, b) => Number(b === 'index.js') - Number(a === 'index.js'))
    .flatMap((file) => {
      const ending = endingOf(file)
      return ending === null ? [] : [{ type: typeByEnding[ending], path: join(modulesRoot, file) }]
    })
  return { name, compatibilityDate, modulesRoot, modules }
}

/** The real engines worker. */
export const bundledEngines = async (neighbour: Neighbour) => ({
  ...(await bundled('engines', neighbour)),
  bindings: {
    ORRERY_ENV: neighbour.environment,
    GENE_KEYS_TRIADS: 'on',
    DRAW_SECRET: 'of a test, as long as a real one is',
  },
  kvNamespaces: ['CALCULATIONS'],
  assets: { directory: join(root, 'packages/ephemeris/assets'), binding: 'ASSETS' },
})

/** The real ai worker with these settings. Its database is `ledger`: whoever binds the same id can migrate it. */
export const bundledAi = async (neighbour: Neighbour, settings: Readonly<Record<string, string>> = {}) => ({
  ...(await bundled('ai', neighbour)),
  compatibilityFlags: ['nodejs_compat', 'no_nodejs_global_timers', 'enable_abortsignal_rpc'],
  bindings: {
    ORRERY_ENV: neighbour.environment,
    AI_CHAIN: '',
    AI_PRICES: '',
    AI_BUDGETS: 'on',
    AI_TIMERS: '',
    AI_BREAKER: '',
    AI_COMPATIBLE_URL: '',
    ...settings,
  },
  d1Databases: { LEDGER: 'ledger' },
  kvNamespaces: ['ANSWERS'],
  durableObjects: { BREAKERS: { className: 'TargetBreaker', useSQLite: true } },
})

/**
 * The real readings worker, asking the engines of that name. Its database is `readings`: whoever binds the same id in the
 * same instance can migrate it.
 */
export const bundledReadings = async (neighbour: Neighbour, engines: string) => ({
  ...(await bundled('readings', neighbour)),
  bindings: { ORRERY_ENV: neighbour.environment },
  d1Databases: { READINGS: 'readings' },
  serviceBindings: { ENGINES: { name: engines, entrypoint: 'Engines' } },
})

/** The real market worker. Its database is `market`: whoever binds the same id can migrate it. */
export const bundledMarket = async (neighbour: Neighbour) => ({
  ...(await bundled('market', neighbour)),
  bindings: { ORRERY_ENV: neighbour.environment, OTEL_EXPORTER_OTLP_ENDPOINT: '', WELCOME_HALF_CREDITS: '' },
  d1Databases: { MARKET: 'market' },
  durableObjects: { SHARED_COMMIT: { className: 'SharedCommit', useSQLite: true } },
})

/** All that the studio reaches outside: a renderer that is well and never has a place free, so that videos wait. */
const busyRenderer = (request: Pick<Request, 'url'>): Response => {
  if (!request.url.endsWith('/health')) return new Response(null, { status: 503 })
  const health: RendererHealth = {
    mode: 'full',
    step: null,
    reason: null,
    manim: '0.21.0',
    typst: true,
    tex: false,
    sandbox: {},
  }
  return Response.json(health)
}

/** The real studio worker without keys, telling its costs to the ai of that name. Its database is `studio`. */
export const bundledStudio = async (neighbour: Neighbour, ai: string) => ({
  ...(await bundled('studio', neighbour)),
  compatibilityFlags: ['nodejs_compat'],
  bindings: {
    ORRERY_ENV: neighbour.environment,
    OTEL_EXPORTER_OTLP_ENDPOINT: '',
    SPEECH_MODEL: '',
    VIDEO_LIFETIMES: '',
    RENDERER_URL: 'http://renderer.example',
    RENDERER_TOKEN: 'of a test',
    LINK_SECRET: 'of a test, as long as a real one is',
  },
  d1Databases: { MEDIA: 'studio' },
  durableObjects: { VIDEO_MAKERS: { className: 'VideoMaker', useSQLite: true } },
  r2Buckets: { FILES: 'studio' },
  outboundService: busyRenderer,
  serviceBindings: { AI: { name: ai, entrypoint: 'Ai' } },
})

/** The real practice worker beside those of these names. Its database is `practice`. */
export const bundledPractice = async (
  neighbour: Neighbour,
  { ai, studio, market, readings }: Readonly<Record<'ai' | 'studio' | 'market' | 'readings', string>>,
) => ({
  ...(await bundled('practice', neighbour)),
  bindings: {
    ORRERY_ENV: neighbour.environment,
    OTEL_EXPORTER_OTLP_ENDPOINT: '',
    PUBLIC_URL: 'http://localhost:8787',
  },
  d1Databases: { LIBRARY: 'practice' },
  durableObjects: { CONVERSATIONS: { className: 'Conversation', useSQLite: true } },
  workflows: { CREATE_ITEM: { name: 'create-item', className: 'CreateItem' } },
  serviceBindings: {
    AI: { name: ai, entrypoint: 'Ai' },
    STUDIO: { name: studio, entrypoint: 'Studio' },
    MARKET: { name: market, entrypoint: 'Market' },
    READINGS: { name: readings, entrypoint: 'Readings' },
  },
})

/** The real channels worker beside those of these names, with a bot whose platform is nowhere. Its database is `channels`. */
export const bundledChannels = async (
  neighbour: Neighbour,
  { practice, readings, studio, ai }: Readonly<Record<'practice' | 'readings' | 'studio' | 'ai', string>>,
) => ({
  ...(await bundled('channels', neighbour)),
  bindings: {
    ORRERY_ENV: neighbour.environment,
    OTEL_EXPORTER_OTLP_ENDPOINT: '',
    PUBLIC_URL: 'http://localhost:8787',
    TELEGRAM_API_URL: 'http://127.0.0.1:9',
    TELEGRAM_BOT_TOKEN: '7000001:of-a-test',
    TELEGRAM_WEBHOOK_SECRET: 'a-webhook-secret-of-a-test',
    WHATSAPP_PHONE_NUMBER_ID: '',
    WHATSAPP_GRAPH_URL: 'http://127.0.0.1:9',
    WHATSAPP_GRAPH_VERSION: 'v26.0',
    WHATSAPP_TEMPLATES: '',
  },
  d1Databases: { PEOPLE: 'channels' },
  durableObjects: {
    CHATS: { className: 'ChatSession', useSQLite: true },
    BOTS: { className: 'BotAccount', useSQLite: true },
  },
  serviceBindings: {
    PRACTICE: { name: practice, entrypoint: 'Practice' },
    READINGS: { name: readings, entrypoint: 'Readings' },
    STUDIO: { name: studio, entrypoint: 'Studio' },
    AI: { name: ai, entrypoint: 'Ai' },
  },
})
