import { Response, type Request } from 'miniflare'

/** Keeps captured mail in memory, as the server on one machine keeps it in files; `GET /` tells all of it to tests. */
export const captureMail = () => {
  const messages = new Map<string, string>()
  return async (request: Request): Promise<Response> => {
    const name = new URL(request.url).pathname.slice(1)
    if (request.method === 'PUT') messages.set(name, await request.text())
    else if (request.method === 'DELETE') messages.delete(name)
    else return Response.json(Object.fromEntries(messages))
    return new Response(null, { status: 204 })
  }
}
