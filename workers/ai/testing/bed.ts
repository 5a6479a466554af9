import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import { embeddingsAnswer } from './bed-embeddings.ts'
import { createExchange } from './bed-exchange.ts'
import { play } from './bed-faults.ts'
import { BedMemory } from './bed-memory.ts'
import { type BedRequest, readRequests } from './bed-request.ts'
import { playScript } from './bed-script.ts'
import { transcriptionAnswer } from './bed-transcription.ts'
import { dialectOf } from './dialects/index.ts'
import type { Script } from './script.ts'

/** A provider of models on loopback that misbehaves as the name of the model asks, on the raw wire. */
export type Bed = {
  /** Without a slash at the end. OpenAI's dialect is below `/v1`, Anthropic's below `/anthropic/v1`, Gemini's below `/gemini/v1beta`. */
  url: string
  memory: BedMemory
  stop(): Promise<void>
}

export type BedOptions = {
  port?: number
  /** How much shorter every wait of the bed is than in earnest. */
  scale?: number
}

/** Who is answered, with what it takes. */
type Desk = { socket: Socket; memory: BedMemory; scale: number }

const json = 'application/json'

const chat = async (request: BedRequest, { socket, memory, scale }: Desk): Promise<void> => {
  const dialect = dialectOf(request.path)
  const exchange = createExchange(socket, scale)
  if (!dialect) return exchange.send(404, json, '{"error":{"message":"There is nothing here."}}')
  const asked = dialect.asked(request)
  const { noted, tryNumber } = memory.note(asked, dialect.name, request)
  const leave = (): void => {
    noted.leftAtMs = memory.sinceStartMs()
  }
  socket.once('close', leave)
  const script = memory.scriptFor(asked.model, request)
  await (script
    ? playScript(script, exchange)
    : play({ asked, dialect, exchange, tryNumber, isDown: memory.isDown(asked.model) }))
  socket.off('close', leave)
  exchange.end()
}

const sendOnce = ({ socket, scale }: Desk, status: number, answer: unknown): void => {
  const exchange = createExchange(socket, scale)
  exchange.send(status, json, JSON.stringify(answer))
  exchange.end()
}

const embed = (request: BedRequest, desk: Desk): void => {
  const { model, status, answer } = embeddingsAnswer(request.body)
  const script = desk.memory.scriptFor(model, request)
  if (script && 'body' in script) sendOnce(desk, script.status ?? 200, JSON.parse(script.body))
  else sendOnce(desk, status, answer)
}

/** For whoever reaches the bed over HTTP alone, such as tests inside workerd. */
const control = ({ path, body }: BedRequest, { socket, memory, scale }: Desk): void => {
  const told = body === '' ? {} : (JSON.parse(body) as { model?: string; isDown?: boolean; script?: Script })
  if (path === '/control/reset') memory.reset()
  if (path === '/control/down') memory.setDown(told.model ?? '', told.isDown ?? true)
  if (path === '/control/script' && told.script) memory.setScript(told.model ?? '', told.script)
  const answer = path === '/control/log' ? memory.log(told.model) : {}
  sendOnce({ socket, memory, scale }, 200, answer)
}

const serve = (request: BedRequest, desk: Desk): void => {
  if (request.path.startsWith('/control/')) control(request, desk)
  else if (request.path.endsWith('/embeddings')) embed(request, desk)
  else if (request.path.endsWith('/audio/transcriptions')) {
    const { status, answer } = transcriptionAnswer(request.body)
    sendOnce(desk, status, answer)
  } else void chat(request, desk)
}

const portOf = (server: Server): number => {
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The bed has no port.')
  return address.port
}

export const startBed = async ({ port = 0, scale = 1 }: BedOptions = {}): Promise<Bed> => {
  const memory = new BedMemory()
  const sockets = new Set<Socket>()
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    // Clients reset connections: that is their right.
    socket.on('error', () => {})
    readRequests(socket, (request) => serve(request, { socket, memory, scale }))
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    memory,
    stop: async () => {
      server.close()
      for (const socket of sockets) socket.destroy()
      await once(server, 'close')
    },
  }
}
