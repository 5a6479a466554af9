import { randomUUID } from 'node:crypto'
import { chmodSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join, relative } from 'node:path'
import type { Miniflare, V4WorkerOptions } from 'miniflare'

/** The longest path of a socket that every system takes. */
const longestPath = 100

/** Where operators' commands come in: only who owns the data folder can open it. */
export const operatorSocket = (dataFolder: string): string => {
  const path = join(dataFolder, 'operator.sock')
  const fromHere = relative(process.cwd(), path)
  return path.length > longestPath && fromHere.length < path.length ? fromHere : path
}

/** The runtime's own port on loopback lets any process of the machine choose a worker; this one asks who it is. */
const knownHereAlone = randomUUID()

/**
 * Bound to gateway's `Admin`, which nobody else is: turns a request of the socket into a call, and its error into what can
 * be written.
 */
export const operatorWorker: V4WorkerOptions = {
  name: 'operator',
  compatibilityDate: '2026-10-01',
  serviceBindings: { ADMIN: { name: 'gateway', entrypoint: 'Admin' } },
  bindings: { KNOWN_HERE_ALONE: knownHereAlone },
  modules: [
    {
      type: 'ESModule',
      path: 'operator.mjs',
      contents: `export default {
        async fetch(request, { ADMIN, KNOWN_HERE_ALONE }) {
          if (request.headers.get('authorization') !== KNOWN_HERE_ALONE) return new Response(null, { status: 404 })
          try {
            return Response.json({ answer: await ADMIN.run(await request.json()) })
          } catch (error) {
            if (error.name !== 'AppError') throw error
            return Response.json({ error: { code: error.code, message: error.message } }, { status: 400 })
          }
        },
      }`,
    },
  ],
}

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  return JSON.parse(Buffer.concat(pieces).toString('utf8'))
}

const pass = async (instance: Miniflare, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const worker = await instance.getWorker(operatorWorker.name)
  const body = JSON.stringify({ command: await bodyOf(request), requestId: randomUUID() })
  const answer = await worker.fetch('http://operator/', {
    method: 'POST',
    headers: { authorization: knownHereAlone },
    body,
  })
  response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text())
}

/**
 * Takes commands from `npm run admin` as long as the server runs. Resolves, when the socket is open, with what closes it.
 */
export const openOperatorSocket = async (
  instance: Miniflare,
  { dataFolder, log }: { dataFolder: string; log: (line: string) => void },
): Promise<() => void> => {
  const path = operatorSocket(dataFolder)
  const server = createServer((request, response) => {
    pass(instance, request, response).catch((error: unknown) => {
      log(`an operator's command failed: ${String(error)}`)
      response.writeHead(500, { 'content-type': 'application/json' }).end('{}')
    })
  })
  // The data folder is ours alone, so a socket that is there was left by a platform that was killed.
  rmSync(path, { force: true })
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject)
  server.listen(path, resolve)
  await promise
  chmodSync(path, 0o600)
  return () => server.close()
}
