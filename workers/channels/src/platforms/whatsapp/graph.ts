import { z } from 'zod'
import type { WhatsAppSettings } from '../../settings.ts'

const timeoutMs = 20_000

/** What the Graph API answered; `code` is its own, by which alone is decided. */
export type GraphAnswer =
  | { is: 'ok'; body: unknown }
  | { is: 'error'; status: number; code: number | null }
  /** Nothing came back: it may have been done. */
  | { is: 'lost' }

const graphError = z.object({ error: z.object({ code: z.number() }) })

const graphAddress = ({ graphUrl, version }: WhatsAppSettings, path: string): string => `${graphUrl}/${version}/${path}`

/** One call to the Graph API. Never throws for what the network does. */
export const callGraph = async (
  settings: WhatsAppSettings,
  path: string,
  body: FormData | Record<string, unknown> | null = null,
): Promise<GraphAnswer> => {
  const isForm = body instanceof FormData
  const init: RequestInit = {
    method: body === null ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${settings.accessToken}`,
      ...(body !== null && !isForm && { 'content-type': 'application/json' }),
    },
    ...(body !== null && { body: isForm ? body : JSON.stringify(body) }),
    signal: AbortSignal.timeout(timeoutMs),
  }
  try {
    const answer = await fetch(graphAddress(settings, path), init)
    const said: unknown = await answer.json()
    if (answer.ok) return { is: 'ok', body: said }
    const read = graphError.safeParse(said)
    return { is: 'error', status: answer.status, code: read.success ? read.data.error.code : null }
  } catch {
    return { is: 'lost' }
  }
}
