import { DurableObject, WorkerEntrypoint, WorkflowEntrypoint } from 'cloudflare:workers'
import type { WorkflowEvent, WorkflowStep } from 'cloudflare:workers'
import type { Actor } from '@orrery/contracts/actor'
import type { AiApi, CompleteRequest } from '@orrery/contracts/ai-api'
import { AppError } from '@orrery/contracts/errors'
import type { MarketApi } from '@orrery/contracts/market-api'
import type { PracticeApi } from '@orrery/contracts/practice-api'
import type { StudioApi } from '@orrery/contracts/studio-api'

type Env = {
  PROBE_SETTING: string
  PUBLIC_URL: string
  ORRERY_ENV: string
  AUTH_SECRET: string
  AI: AiApi
  MARKET: MarketApi
  PRACTICE: PracticeApi
  STUDIO: StudioApi
  DB: D1Database
  KV: KVNamespace
  BUCKET: R2Bucket
  BELL: DurableObjectNamespace<Bell>
  NAP: Workflow<{ seconds: number }>
}

const record = (env: Env, kind: string, detail: string) =>
  env.DB.prepare('INSERT INTO events (kind, detail) VALUES (?, ?)').bind(kind, detail).run()

/** Rings once, `delayMs` after it was set. */
export class Bell extends DurableObject<Env> {
  async set(delayMs: number): Promise<void> {
    await this.ctx.storage.put('name', this.ctx.id.name ?? '')
    await this.ctx.storage.setAlarm(Date.now() + delayMs)
  }

  override async alarm(): Promise<void> {
    await record(this.env, 'alarm', (await this.ctx.storage.get<string>('name')) ?? '')
  }
}

/** Two steps with a sleep between them: a platform killed during the sleep has to take it up again. */
export class Nap extends WorkflowEntrypoint<Env, { seconds: number }> {
  override async run(event: WorkflowEvent<{ seconds: number }>, step: WorkflowStep): Promise<void> {
    await step.do('lie down', async () => {
      await record(this.env, 'nap-begun', event.instanceId)
    })
    await step.sleep('sleep', event.payload.seconds * 1000)
    await step.do('get up', async () => {
      await record(this.env, 'nap-done', event.instanceId)
    })
  }
}

const operator: Actor = { kind: 'system', job: 'probe' }

const person: Actor = { kind: 'person', userId: 'person of the probe', roles: ['user'] }

/** The answer to a request of chat completions, or the failure that was told. */
const completed = async ({ AI }: Env, request: Request): Promise<unknown> => {
  const { model, messages } = await request.json<Pick<CompleteRequest, 'model' | 'messages'>>()
  const asked = { ...(model !== undefined && { model }), ...(messages && { messages }) }
  try {
    return await AI.complete({ actor: person, trace: { requestId: crypto.randomUUID() }, ...asked })
  } catch (error) {
    if (!AppError.is(error)) throw error
    return { error: { code: error.code, message: error.message, details: error.details } }
  }
}

type Call = { method: string; request: never }
type Methods = Record<string, (request: never) => Promise<unknown>>

/** The answers of a neighbour to calls that are made at once, each a value or the code of its failure. */
const answersOf = async (neighbour: MarketApi | PracticeApi, request: Request): Promise<unknown> => {
  const calls = await request.json<readonly Call[]>()
  // Safe because contracts are methods of one argument.
  const methods = neighbour as unknown as Methods
  const answerTo = async ({ method, request: asked }: Call): Promise<unknown> => {
    try {
      return { value: await methods[method]?.(asked) }
    } catch (error) {
      if (!AppError.is(error)) throw error
      return { code: error.code }
    }
  }
  return Promise.all(calls.map(answerTo))
}

/** The audio of an item as its player gets it, with the part that the request asks for. */
const audioOf = async ({ STUDIO }: Env, url: URL, range: string | null): Promise<Response> => {
  const [userId = '', itemId = '', version = ''] = ['userId', 'itemId', 'version'].map(
    (name) => url.searchParams.get(name) ?? '',
  )
  const of = { actor: operator, userId, itemId, version: Number(version) }
  const answer = await STUDIO.readAudio({ ...of, range, method: 'GET' })
  if (answer === null) return new Response('No such audio', { status: 404 })
  const { status, headers, body } = answer
  // Safe because here the contract's bytes are the runtime's own stream.
  return new Response(body as ReadableStream<Uint8Array>, { status, headers })
}

type Verb = (env: Env, url: URL, request: Request) => Promise<unknown>

const verbs: Record<string, Verb> = {
  '/settings': async (env) => ({
    PROBE_SETTING: env.PROBE_SETTING,
    PUBLIC_URL: env.PUBLIC_URL,
    ORRERY_ENV: env.ORRERY_ENV,
    authSecretLength: env.AUTH_SECRET.length,
    names: Object.keys(env).sort(),
  }),
  '/write': async (env, url) => {
    const value = url.searchParams.get('value') ?? ''
    await env.DB.prepare('INSERT INTO rows (value) VALUES (?)').bind(value).run()
    await env.KV.put(value, value)
    await env.BUCKET.put(value, value)
    return { written: value }
  },
  '/read': async (env, url) => {
    const prefix = url.searchParams.get('prefix') ?? ''
    const { results } = await env.DB.prepare('SELECT value FROM rows ORDER BY id').all<{ value: string }>()
    const values = results.map((row) => row.value)
    const kept = await Promise.all(
      values
        .filter((value) => value.startsWith(prefix))
        .map(async (value) => [value, await env.KV.get(value), await (await env.BUCKET.get(value))?.text()] as const),
    )
    return {
      values,
      kv: kept.filter(([value, kv]) => kv === value).map(([value]) => value),
      r2: kept.filter(([value, , r2]) => r2 === value).map(([value]) => value),
      counted: await env.DB.prepare('SELECT n FROM row_count').first<number>('n'),
    }
  },
  '/events': async (env) => (await env.DB.prepare('SELECT kind, detail FROM events ORDER BY id').all()).results,
  '/bell': async (env, url) => {
    await env.BELL.getByName(url.searchParams.get('name') ?? '').set(Number(url.searchParams.get('delayMs')))
    return { set: true }
  },
  '/nap': async (env, url) => {
    const id = url.searchParams.get('id') ?? ''
    await env.NAP.create({ id, params: { seconds: Number(url.searchParams.get('seconds')) } })
    return { id }
  },
  '/nap-status': async (env, url) => (await env.NAP.get(url.searchParams.get('id') ?? '')).status(),
  '/ai-complete': (env, _url, request) => completed(env, request),
  '/market': (env, _url, request) => answersOf(env.MARKET, request),
  '/practice': (env, _url, request) => answersOf(env.PRACTICE, request),
  '/ai-overview': (env) => env.AI.overview({ actor: operator }),
  '/echo': async (_env, _url, request) => ({ headers: Object.fromEntries(request.headers), cf: request.cf ?? null }),
}

/** Loaded by the tests alone, on a socket of its own: everything a worker may keep, to be killed and found again. */
// oxlint-disable-next-line import/no-default-export -- workerd serves the default export
export default class Probe extends WorkerEntrypoint<Env> {
  override async fetch(request: Request): Promise<Response> {
    const url = new URL(request.url)
    if (url.pathname === '/audio') return audioOf(this.env, url, request.headers.get('range'))
    const verb = verbs[url.pathname]
    return verb ? Response.json(await verb(this.env, url, request)) : new Response('No such verb', { status: 404 })
  }

  override async scheduled(controller: ScheduledController): Promise<void> {
    await record(this.env, 'cron', `${controller.cron} ${new Date(controller.scheduledTime).toISOString()}`)
  }
}
