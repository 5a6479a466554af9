import { createHash, randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Tokens = { access_token: string; refresh_token?: string; scope: string }

const answered = async <Answer>(response: Response): Promise<Answer> => {
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${await response.text()}`)
  // Safe because the standards name these fields.
  return (await response.json()) as Answer
}

/**
 * A program of somebody else, as the platform meets them: it makes itself known, sends the browser to ask, waits on
 * loopback for it to come back, and exchanges the code.
 */
export const openProgram = async (platformUrl: string, name: string) => {
  const arrivals: URL[] = []
  const server = createServer((request, response) => {
    arrivals.push(new URL(request.url ?? '/', 'http://127.0.0.1'))
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end(
      '<!doctype html><html lang="en"><title>Sky clock</title><link rel="icon" href="data:,"><h1>Back</h1></html>',
    )
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const returnTo = `http://127.0.0.1:${(server.address() as AddressInfo).port}/back`
  const { client_id: clientId } = await answered<{ client_id: string }>(
    await fetch(`${platformUrl}/oauth2/register`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ client_name: name, redirect_uris: [returnTo] }),
    }),
  )
  const verifier = randomBytes(48).toString('base64url')
  const state = randomBytes(8).toString('hex')
  return {
    returnTo,
    /** Where the program sends the browser. */
    question: (scope: string, more: Record<string, string> = {}): string => {
      const asked = {
        client_id: clientId,
        response_type: 'code',
        redirect_uri: returnTo,
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
        scope,
        state,
        ...more,
      }
      return `${platformUrl}/oauth2/authorize?${new URLSearchParams(asked).toString()}`
    },
    /** What the browser brought back last, if it was meant for this question. */
    arrival: (): URLSearchParams | null => {
      const last = arrivals.findLast(({ pathname }) => pathname === '/back')
      return last?.searchParams.get('state') === state ? last.searchParams : null
    },
    tokens: async (code: string): Promise<Tokens> => {
      const body = {
        grant_type: 'authorization_code',
        client_id: clientId,
        redirect_uri: returnTo,
        code,
        code_verifier: verifier,
      }
      return answered(await fetch(`${platformUrl}/oauth2/token`, { method: 'POST', body: new URLSearchParams(body) }))
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
