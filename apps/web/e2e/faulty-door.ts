import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the door does with a calculation: pass it on, answer that it is down, hang up, or fail one engine of a batch. */
export type Fault = 'none' | 'unavailable' | 'hang-up' | 'natal-of-batch'

const requestId = 'e2e-request-00000001'

/** The gateway's own answer when the engines are down, byte for byte in shape. */
const unavailable = (response: ServerResponse): void => {
  response.writeHead(503, { 'content-type': 'application/json', 'retry-after': '5', 'x-request-id': requestId })
  response.end(
    JSON.stringify({
      success: false,
      data: null,
      engine: 'human_design',
      error: { code: 'ENGINE_UNAVAILABLE', message: 'The engines do not answer.', requestId },
      timestamp: '2026-11-21T12:00:00Z',
    }),
  )
}

const failedItem = {
  success: false,
  status: 500,
  data: null,
  error: { code: 'CALCULATION_FAILED', message: 'Two derivations did not agree.', requestId },
}

/** A batch in which one engine failed: the gateway's answer with that one item exchanged, and status 207. */
const withoutNatal = (answer: IncomingMessage, response: ServerResponse): void => {
  const chunks: Buffer[] = []
  answer.on('data', (chunk: Buffer) => chunks.push(chunk))
  answer.on('end', () => {
    const batch = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { results: { engine: string }[] }
    const results = batch.results.map((item) => (item.engine === 'natal' ? Object.assign({}, item, failedItem) : item))
    response.writeHead(207, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ success: false, results }))
  })
}

/** A proxy in front of the platform that misbehaves on demand: the outside world between browser and gateway. */
export const openFaultyDoor = async (platformUrl: string) => {
  let fault: Fault = 'none'
  const pass = (incoming: IncomingMessage, response: ServerResponse): void => {
    const target = new URL(incoming.url ?? '/', platformUrl)
    const isSpoiled = fault === 'natal-of-batch' && target.pathname.endsWith('/batch')
    const headers = { ...incoming.headers, host: target.host, ...(isSpoiled && { 'accept-encoding': 'identity' }) }
    const onward = request(target, { method: incoming.method, headers }, (answer) => {
      if (isSpoiled) return withoutNatal(answer, response)
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    incoming.pipe(onward)
  }
  const server = createServer((incoming, response) => {
    const isCalculation = incoming.url?.includes('/calculate') ?? false
    if (isCalculation && fault === 'hang-up') incoming.destroy()
    else if (isCalculation && fault === 'unavailable') unavailable(response)
    else pass(incoming, response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requestId,
    set: (next: Fault) => {
      fault = next
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
