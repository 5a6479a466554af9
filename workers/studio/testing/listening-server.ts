import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { parentPort } from 'node:worker_threads'
import { listen, type Listening } from './listen.ts'

/** A thread that listens for tests, which run where nothing can be compiled: a file goes in, what is heard comes out. */
const server = createServer(async (request, response) => {
  const { searchParams } = new URL(request.url ?? '/', 'http://listener')
  try {
    // Safe because only our own tests ask.
    const listening = JSON.parse(searchParams.get('listening') ?? '') as Listening
    const heard = await listen(await buffer(request), listening)
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(heard))
  } catch (error) {
    response.writeHead(500).end(String(error))
  }
})

server.listen(0, '127.0.0.1', () => {
  // Safe because a server on a port has an address of this form.
  const { port } = server.address() as AddressInfo
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
  parentPort?.postMessage(`http://127.0.0.1:${port}`)
})
