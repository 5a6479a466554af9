import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { dialectOf } from './bed-dialects.ts'
import { embeddingsAnswer } from './bed-embeddings.ts'
import { createExchange } from './bed-exchange.ts'
import { play } from './bed-faults.ts'
import { type BedRequest, readRequests } from './bed-request.ts'

/** One request that reached the bed. Times in milliseconds since it started, of the wall. */
export type Try = {
  model: string
  dialect: string
  atMs: number
  said: string
  body: string
  headers: Readonly<Record<string, string>>
  /** When the client hung up before the answer was whole; null: it did not. */
  leftAtMs: number | null
}

export type Bed = {
  /** Without a slash at the end. OpenAI's dialect is below `/v1`, Anthropic's below `/anthropic/v1`, Gemini's below `/gemini/v1beta`. */
  url: string
  log(model?: string): readonly Try[]
  /** `down` refuses from now on until it is told to be up. */
  setDown(model: string, isDown: boolean): void
  reset(): void
  stop(): Promise<void>
}

export type BedOptions = {
  port?: number
  /** How much shorter every wait of the bed is than in earnest. */
  scale?: number
}

type Memory = { tries: Try[]; counts: Map<string, number>; down: Set<string> }

const json = 'application/json'

/** A provider of models on loopback that misbehaves as the name of the model asks, on the raw wire. */
export const startBed = async ({ port = 0, scale = 1 }: BedOptions = {}): Promise<Bed> => {
  const memory: Memory = { tries: [], counts: new Map(), down: new Set() }
  const sockets = new Set<Socket>()
  const startedAt = performance.now()
  const sinceStart = (): number => Math.round(performance.now() - startedAt)

  const chat = async (request: BedRequest, socket: Socket): Promise<void> => {
    const dialect = dialectOf(request.path)
    const exchange = createExchange(socket, scale)
    if (!dialect) return exchange.send(404, json, '{"error":{"message":"There is nothing here."}}')
    const asked = dialect.asked(request)
    const { body, headers } = request
    const noted: Try = {
      model: asked.model,
      dialect: dialect.name,
      atMs: sinceStart(),
      said: asked.said,
      body,
      headers,
      leftAtMs: null,
    }
    // A bench would fill the memory.
    if (asked.model !== 'bench') memory.tries.push(noted)
    const leave = (): void => {
      noted.leftAtMs = sinceStart()
    }
    socket.once('close', leave)
    const call = `${asked.model} ${asked.said}`
    const tryNumber = (memory.counts.get(call) ?? 0) + 1
    if (asked.model !== 'bench') memory.counts.set(call, tryNumber)
    await play({ asked, dialect, exchange, tryNumber, isDown: memory.down.has(asked.model) })
    if (!exchange.hasLeft()) socket.off('close', leave)
  }

  const reset = (): void => {
    memory.tries.length = 0
    memory.counts.clear()
    memory.down.clear()
  }

  const setDown = (model: string, isDown: boolean): void => {
    if (isDown) memory.down.add(model)
    else memory.down.delete(model)
  }

  const log = (model?: string): readonly Try[] =>
    memory.tries.filter((noted) => model === undefined || noted.model === model)

  /** For whoever reaches the bed over HTTP alone, such as tests inside workerd. */
  const control = ({ path, body }: BedRequest, socket: Socket): void => {
    const told = body === '' ? {} : (JSON.parse(body) as { model?: string; isDown?: boolean })
    if (path === '/control/reset') reset()
    if (path === '/control/down') setDown(told.model ?? '', told.isDown ?? true)
    createExchange(socket, scale).send(200, json, JSON.stringify(path === '/control/log' ? log(told.model) : {}))
  }

  const serve = (request: BedRequest, socket: Socket): void => {
    if (request.path.startsWith('/control/')) control(request, socket)
    else if (request.path.endsWith('/embeddings')) {
      const { status, answer } = embeddingsAnswer(request.body)
      createExchange(socket, scale).send(status, json, JSON.stringify(answer))
    } else void chat(request, socket)
  }

  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    // Clients reset connections: that is their right.
    socket.on('error', () => {})
    readRequests(socket, (request) => serve(request, socket))
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The bed has no port.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    log,
    setDown,
    reset,
    stop: async () => {
      server.close()
      for (const socket of sockets) socket.destroy()
      await once(server, 'close')
    },
  }
}
