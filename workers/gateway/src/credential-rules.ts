import { AppError } from '@orrery/contracts/errors'

/** A credential in a header: what it claims to be, not yet looked up. */
export type Presented = { header: 'X-API-Key' | 'Authorization'; text: string }

const both = (): AppError =>
  new AppError('INVALID_INPUT', 'Send either X-API-Key or Authorization, not both.', {
    issues: [{ path: 'headers', message: 'X-API-Key and Authorization exclude each other.' }],
  })

/** One answer for every credential that is not accepted: it tells nobody how close a guess was. */
export const notAccepted = (): AppError =>
  new AppError(
    'UNAUTHORIZED',
    'This credential is not accepted: it is wrong, has expired or was revoked. Sign in again.',
  )

/** The credential that a request's headers present, or null. Throws `INVALID_INPUT` for two, `UNAUTHORIZED` for another scheme. */
export const presentedIn = (headers: Headers): Presented | null => {
  const key = headers.get('x-api-key')
  const authorization = headers.get('authorization')
  if (key !== null && authorization !== null) throw both()
  if (key !== null) return { header: 'X-API-Key', text: key.trim() }
  if (authorization === null) return null
  const [, text] = /^bearer +(\S+)$/i.exec(authorization.trim()) ?? []
  if (text === undefined) throw notAccepted()
  return { header: 'Authorization', text }
}

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

const foreign = (): AppError =>
  new AppError('FORBIDDEN', 'This page may not do that in your name. Use the app itself, or send an API key or token.')

const notJson = (): AppError =>
  new AppError('UNSUPPORTED', 'Send JSON with the header "Content-Type: application/json".')

const isJson = (contentType: string): boolean => {
  const mediaType = contentType.split(';')[0]?.trim().toLowerCase()
  return mediaType === 'application/json'
}

/** Why a page of this origin may not sign anybody in or write in anybody's name by a cookie, or null. */
const originRefused = (headers: Headers, allowed: ReadonlySet<string>): AppError | null => {
  const origin = headers.get('origin')
  return origin !== null && allowed.has(origin) ? null : foreign()
}

/**
 * Why a request that a cookie signs may not change anything, or null. A browser sends the cookie along with a request
 * of any page, but never a false `Origin`, and JSON across origins only after asking.
 */
export const cookieWriteRefused = (
  { method, headers, hasBody }: { method: string; headers: Headers; hasBody: boolean },
  allowed: ReadonlySet<string>,
): AppError | null => {
  if (safeMethods.has(method)) return null
  const refused = originRefused(headers, allowed)
  if (refused) return refused
  const contentType = headers.get('content-type')
  return (contentType !== null || hasBody) && !isJson(contentType ?? '') ? notJson() : null
}
