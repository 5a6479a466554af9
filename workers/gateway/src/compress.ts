import { isFromCloudflare } from './limits/client-address.ts'

/** Below this a compressed answer saves less than it costs. */
const smallestBytes = 1024

const compressible =
  /^(?:text\/(?!event-stream)|application\/(?:json|javascript|manifest\+json|wasm|xml|[\w.-]+\+json)|image\/svg\+xml)/

const takesGzip = (acceptEncoding: string | null): boolean =>
  (acceptEncoding ?? '').split(',').some((item) => {
    const [coding, ...parameters] = item.split(';').map((part) => part.trim().toLowerCase())
    const refused = parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter))
    return (coding === 'gzip' || coding === '*') && !refused
  })

const mayCompress = (request: Request, response: Response): boolean =>
  request.method !== 'HEAD' &&
  response.status !== 204 &&
  response.status !== 206 &&
  response.status !== 304 &&
  !response.headers.has('content-encoding') &&
  !(response.headers.get('cache-control') ?? '').includes('no-transform') &&
  compressible.test(response.headers.get('content-type') ?? '')

/** An entity tag names exact bytes; compressed ones are only as good as the same. */
const weaken = (headers: Headers): void => {
  const etag = headers.get('etag')
  if (etag !== null && !etag.startsWith('W/')) headers.set('ETag', `W/${etag}`)
}

const compressed = (body: BodyInit | null, response: Response): Response => {
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  headers.set('Content-Encoding', 'gzip')
  weaken(headers)
  return new Response(body, { status: response.status, headers })
}

/**
 * The answer with `Content-Encoding: gzip` where that helps and the client takes it; the runtime then writes the bytes
 * compressed. An answer that does not say how long it is, is read first: those that stream are never compressed.
 */
export const compress = async (request: Request, response: Response): Promise<Response> => {
  // Cloudflare compresses at its edge, and better; on one machine nobody else would.
  if (isFromCloudflare(request) || !mayCompress(request, response)) return response
  response.headers.append('Vary', 'Accept-Encoding')
  if (!takesGzip(request.headers.get('accept-encoding'))) return response
  const stated = response.headers.get('content-length')
  if (stated !== null) return Number(stated) < smallestBytes ? response : compressed(response.body, response)
  const bytes = await response.arrayBuffer()
  return bytes.byteLength < smallestBytes ? new Response(bytes, response) : compressed(bytes, response)
}
