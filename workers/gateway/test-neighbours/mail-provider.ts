type Sent = { from: string; to: readonly string[]; subject: string; text: string }

const accept = async (request: Request, sent: Map<string, Sent>): Promise<Response> => {
  if (request.headers.get('authorization') !== 'Bearer re_test') return new Response('no such key', { status: 401 })
  const mail = (await request.json()) as Sent
  if (mail.to.some((address) => address.startsWith('refused-'))) return new Response('no', { status: 422 })
  sent.set(request.headers.get('idempotency-key') ?? '', mail)
  return Response.json({ id: crypto.randomUUID() })
}

type Answer = (request: Request) => Promise<Response>

/**
 * A provider of mail with Resend's API at `mail.example`, which refuses wrong keys and addresses that begin with
 * `refused-`; every other host is `elsewhere`.
 */
export const createMailProvider = (elsewhere: Answer): Answer => {
  const sent = new Map<string, Sent>()
  return async (request) => {
    const { host, pathname } = new URL(request.url)
    if (host !== 'mail.example') return elsewhere(request)
    if (request.method === 'POST' && pathname === '/emails') return accept(request, sent)
    return Response.json([...sent.values()])
  }
}
