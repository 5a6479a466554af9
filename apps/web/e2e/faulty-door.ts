import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the door does with a calculation: pass it on, answer that it is down, or hang up. */
export type Fault = 'none' | 'unavailable' | 'hang-up'

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

/** A proxy in front of the platform that misbehaves on demand: the outside world between browser and gateway. */
export const openFaultyDoor = async (platformUrl: string) => {
  let fault: Fault = 'none'
  const pass = (incoming: IncomingMessage, response: ServerResponse): void => {
    const target = new URL(incoming.url ?? '/', platformUrl)
    const headers = { ...incoming.headers, host: target.host }
    const onward = request(target, { method: incoming.method, headers }, (answer) => {
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
