import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { answerBotApi } from './answer-bot-api.ts'
import { answerGraphApi } from './answer-graph-api.ts'
import type { BedCall, Fault, FaultRule } from './bed-call.ts'
import { readFields } from './read-fields.ts'

export type BedMemory = {
  calls: BedCall[]
  rules: FaultRule[]
  /** Messages given out so far. */
  messages: number
  /** Updates that wait for `getUpdates`. */
  updates: Record<string, unknown>[]
  /** Files by the id under which a message names them. */
  files: Map<string, Buffer>
}

export type ChatBed = {
  /** For `TELEGRAM_API_URL` and `WHATSAPP_GRAPH_URL`. */
  url: string
  memory: BedMemory
  close: () => Promise<void>
}

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}

const textOf = (field: unknown): string => (typeof field === 'string' || typeof field === 'number' ? String(field) : '')

const botPath = /^\/bot[^/]+\/(\w+)$/

const callOf = (request: IncomingMessage, body: Buffer): BedCall => {
  const { pathname } = new URL(request.url ?? '/', 'http://bed')
  const bot = botPath.exec(pathname)
  const fields = readFields(request.headers['content-type'] ?? '', body)
  return {
    face: bot === null ? 'whatsapp' : 'telegram',
    atMs: Date.now(),
    method: request.method ?? '',
    path: pathname,
    name: bot?.[1] ?? pathname.split('/').at(-1) ?? '',
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
    raw: body.toString('utf8').slice(0, 100_000),
    fields,
    to: textOf(fields['chat_id'] ?? fields['to'] ?? fields['recipient']),
    isTaken: false,
  }
}

const faultFor = ({ rules }: BedMemory, { face, name, to }: BedCall): Fault | null => {
  const rule = rules.find(
    (one) => one.times > 0 && (one.face ?? face) === face && (one.name ?? name) === name && (one.to ?? to) === to,
  )
  if (rule === undefined) return null
  rule.times -= 1
  return rule.fault
}

const writeJson = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

const misbehave = async (fault: Fault, call: BedCall, response: ServerResponse): Promise<'answered' | 'goes on'> => {
  if (fault.is === 'slow') {
    await sleep(fault.ms)
    return 'goes on'
  }
  if (fault.is === 'status') writeJson(response, fault.status, fault.body)
  else {
    call.isTaken = fault.is !== 'reset'
    // A silent one stays open until the caller has had enough.
    if (fault.is !== 'silent') response.destroy()
  }
  return 'answered'
}

/** What tests in another runtime ask of the bed. */
const answerTest = (memory: BedMemory, path: string, body: Buffer, response: ServerResponse): void => {
  if (path === '/_bed/rules') memory.rules.push(...(JSON.parse(body.toString('utf8')) as FaultRule[]))
  if (path === '/_bed/updates') memory.updates.push(...(JSON.parse(body.toString('utf8')) as Record<string, unknown>[]))
  if (path.startsWith('/_bed/files/')) memory.files.set(path.slice('/_bed/files/'.length), body)
  const { pathname, searchParams } = new URL(path, 'http://bed')
  const wanted = searchParams.get('to')
  const asked = memory.calls.filter(({ to }) => wanted === null || to === wanted)
  writeJson(response, 200, pathname === '/_bed/calls' ? asked : {})
}

/** Bot API and Graph API on loopback: they record every call and go wrong as the rules say. */
export const startChatBed = async ({ port = 0 }: { port?: number } = {}): Promise<ChatBed> => {
  const memory: BedMemory = { calls: [], rules: [], messages: 0, updates: [], files: new Map() }
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request)
    const path = request.url ?? '/'
    if (path.startsWith('/_bed/')) return answerTest(memory, path, body, response)
    const call = callOf(request, body)
    memory.calls.push(call)
    const fault = faultFor(memory, call)
    if (fault !== null && (await misbehave(fault, call, response)) === 'answered') return
    call.isTaken = true
    if (call.face === 'telegram') await answerBotApi(memory, call, response)
    else answerGraphApi(memory, call, { address: `http://${request.headers.host ?? ''}`, response })
  }
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => writeJson(response, 500, { description: String(error) }))
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${taken}`,
    memory,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
