import type { RendererHealth } from '@orrery/contracts/renderer'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { timingSafeEqual } from 'node:crypto'

/** Stands at the renderer's address while there is none behind it, and says why. */
export type RendererNotice = {
  port: number
  /** What `GET /health` says from now on. */
  write: (said: Pick<RendererHealth, 'mode' | 'step' | 'reason'>) => void
  /** Leaves the address free. */
  takeDown: () => Promise<void>
  /** Takes the address again. */
  putUp: () => Promise<void>
}

const isSame = (given: string, wanted: string): boolean => {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/** Opens the notice on loopback. `port` 0 takes any free one, which is kept. Rejects where the port is taken. */
export const openNotice = async (wantedPort: number, token: string): Promise<RendererNotice> => {
  let health: RendererHealth = {
    mode: 'preparing',
    step: null,
    reason: null,
    manim: null,
    typst: false,
    tex: false,
    sandbox: {},
  }
  const server = createServer((request, response) => {
    const answer = (status: number, body: object): void => {
      // Connections that stay open would keep the address.
      response.writeHead(status, { 'content-type': 'application/json', connection: 'close' })
      response.end(JSON.stringify(body))
    }
    request.resume()
    if (!isSame(request.headers.authorization ?? '', `Bearer ${token}`))
      return answer(401, { error: 'The bearer token is missing or wrong.' })
    if (request.method === 'GET' && request.url === '/health') return answer(200, health)
    return answer(503, { error: health.reason ?? `The renderer is being prepared: ${health.step ?? 'it starts'}.` })
  })
  const listen = (port: number): Promise<number> =>
    new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject)
        resolve((server.address() as AddressInfo).port)
      })
    })
  const port = await listen(wantedPort)
  return {
    port,
    write: (said) => {
      health = { ...health, ...said }
    },
    takeDown: () =>
      new Promise((resolve) => {
        if (!server.listening) return resolve()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
    putUp: async () => {
      if (!server.listening) await listen(port)
    },
  }
}
