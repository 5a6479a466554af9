import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CodeCheck, RendererHealth, RenderOrder, RenderStatus } from '@orrery/contracts/renderer'

export const rendererToken = 'the renderer of a test'

type Held = { order: RenderOrder; beganMs: number; isCancelled: boolean; done: readonly string[] }

const fileBytes = 300_000
const renderMs = 60
const slowMs = 1200

/** A file as long as one of video, each byte known from its place. */
const fileOf = (bytes: number): Buffer => Buffer.from(Array.from({ length: bytes }, (_, index) => index % 251))

const reply = (response: ServerResponse, status: number, body: object | Buffer = {}): void => {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body))
  response.writeHead(status, { 'content-length': bytes.length })
  response.end(bytes)
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** What its class's name asks for: `Broken…` fails, `Stuck…` never ends, all others are drawn. */
const fateOf = (scene: string): 'broken' | 'stuck' | 'drawn' => {
  if (scene.startsWith('Broken')) return 'broken'
  return scene.startsWith('Stuck') ? 'stuck' : 'drawn'
}

const checked = (code: string): CodeCheck => {
  const lines = code.split('\n')
  const problems = lines.flatMap((text, index) =>
    text.includes('import os') || text.includes('open(')
      ? [{ line: index + 1, rule: 'forbidden', message: `${text.trim()} may not be used` }]
      : [],
  )
  const scenes = [...code.matchAll(/^class (\w+)\(\w*Scene\):/gm)].map(([, name]) => name ?? '')
  return { ok: problems.length === 0, scenes, problems }
}

const healthOf = (kind: string): RendererHealth => {
  const mode = (['preparing', 'unavailable', 'library_only'] as const).find((one) => kind.startsWith(one)) ?? 'full'
  const step = mode === 'preparing' ? 'packages' : null
  return {
    mode,
    step,
    reason: mode === 'full' ? null : `of a test: ${mode}`,
    manim: '0.21.0',
    typst: true,
    tex: false,
    sandbox: {},
  }
}

/**
 * A renderer at the wire that draws nothing: `packages/contracts/src/renderer.ts` to the letter. The first part of an address is its
 * kind and one renderer of its own: `full-…`, `preparing-…`, `unavailable-…`, `library_only-…`, `forgetful-…` (loses each first
 * job), `cutting-…` (breaks off its first file), `huge-…` (files of more than 50 MB), `down-…` (500), `slow-…` (checks and files take
 * a while).
 */
class KindOfRenderer {
  readonly #kind: string
  readonly jobs = new Map<string, Held>()
  readonly asked: string[] = []
  #isFirstFile = true
  #hasForgotten = false

  constructor(kind: string) {
    this.#kind = kind
  }

  #statusOf(held: Held): RenderStatus {
    const { order, beganMs, isCancelled } = held
    const kept = new Set(order.keep?.scenes)
    const due = order.scenes.filter((scene) => !kept.has(scene))
    const base = { scene: null, percent: 100, failed_scenes: [] }
    if (isCancelled) return { ...base, state: 'cancelled' }
    if (due.some((scene) => fateOf(scene) === 'stuck'))
      return { ...base, state: 'rendering', scene: due[0] ?? null, percent: 30 }
    if (Date.now() - beganMs < (this.#kind.startsWith('slow') ? slowMs : renderMs))
      return { ...base, state: 'rendering', scene: due[0] ?? null, percent: 50 }
    const failed = due.filter((scene) => fateOf(scene) === 'broken')
    held.done = order.scenes.filter((scene) => !failed.includes(scene))
    if (failed.length > 0) {
      const fault = { error: 'NameError', traceback: "line 7, in construct\nNameError: name 'Sqare' is not defined" }
      return { ...base, state: 'failed', failed_scenes: failed.map((scene) => Object.assign({ scene }, fault)) }
    }
    return {
      ...base,
      state: 'done',
      size_bytes: fileBytes,
      duration_seconds: 2 * order.scenes.length,
      render_seconds: 0.1,
    }
  }

  #render(order: RenderOrder): number {
    const known = this.jobs.get(order.job_id)
    if (known !== undefined) return JSON.stringify(known.order) === JSON.stringify(order) ? 200 : 409
    const from = order.keep === undefined ? undefined : this.jobs.get(order.keep.job_id)
    if (order.keep !== undefined && !order.keep.scenes.every((scene) => from?.done.includes(scene))) return 409
    this.jobs.set(order.job_id, { order, beganMs: Date.now(), isCancelled: false, done: [] })
    return 202
  }

  #download(response: ServerResponse, held: Held): void {
    if (this.#statusOf(held).state !== 'done') return reply(response, 404)
    if (this.#kind.startsWith('huge')) return reply(response, 200, Buffer.alloc(51 * 1024 * 1024))
    if (!this.#kind.startsWith('cutting') || !this.#isFirstFile) return reply(response, 200, fileOf(fileBytes))
    this.#isFirstFile = false
    response.writeHead(200, { 'content-length': fileBytes })
    response.write(fileOf(1000), () => response.destroy())
  }

  #answerAbout(response: ServerResponse, path: string): void {
    const [, verb = '', id = ''] = path.split('/')
    if (this.#kind.startsWith('forgetful') && verb === 'status' && !this.#hasForgotten) {
      this.#hasForgotten = true
      this.jobs.clear()
    }
    const held = this.jobs.get(id)
    if (held === undefined) return reply(response, 404)
    if (verb === 'status') return reply(response, 200, this.#statusOf(held))
    if (verb === 'download') return this.#download(response, held)
    if (verb === 'cancel') held.isCancelled = true
    if (verb === 'jobs') this.jobs.delete(id)
    return reply(response, 200)
  }

  #answer(response: ServerResponse, path: string, body: string): void {
    if (path === '/health') return reply(response, 200, healthOf(this.#kind))
    if (path === '/check') return reply(response, 200, checked((JSON.parse(body) as { code: string }).code))
    if (path === '/render') return reply(response, this.#render(JSON.parse(body) as RenderOrder))
    return this.#answerAbout(response, path)
  }

  async answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const body = await bodyOf(request)
    this.asked.push(`${request.method} ${path}`)
    if (request.headers.authorization !== `Bearer ${rendererToken}`) return reply(response, 401)
    if (this.#kind.startsWith('down')) return reply(response, 500)
    if (this.#kind.startsWith('slow') && /^\/(check|download)/.test(path)) await sleep(slowMs)
    this.#answer(response, path, body)
  }
}

/** Starts on a free port of loopback. `GET /{kind}/asked`: what that renderer was asked and which jobs it holds, without a token. */
export const startRendererServer = async (): Promise<{ url: string; stop: () => Promise<void> }> => {
  const kinds = new Map<string, KindOfRenderer>()
  const kindOf = (name: string): KindOfRenderer => {
    const known = kinds.get(name) ?? new KindOfRenderer(name)
    kinds.set(name, known)
    return known
  }
  const server = createServer((request, response) => {
    const [, kind = '', ...rest] = (request.url ?? '').split('/')
    const renderer = kindOf(kind)
    if (rest[0] === 'asked')
      reply(response, 200, { asked: renderer.asked, orders: [...renderer.jobs.values()].map(({ order }) => order) })
    else void renderer.answer(request, response, `/${rest.join('/')}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // Safe because it listens on a port.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
