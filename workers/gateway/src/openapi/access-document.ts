import type { ErrorCode } from '@orrery/contracts/errors'
import type { Route } from '../app.ts'

type Json = Record<string, unknown>

/** Every operation can meet these: a bug, an address that is too long, another method, an answer that does not begin. */
const everywhere: readonly ErrorCode[] = ['INTERNAL', 'URI_TOO_LONG', 'METHOD_NOT_ALLOWED', 'UNAVAILABLE']

/** Two credentials at once, and one that is not accepted. */
const ofCredentials: readonly ErrorCode[] = ['INVALID_INPUT', 'UNAUTHORIZED']

const isForbiddenToSome = ({ access: { who, key }, method }: Route): boolean =>
  key !== 'any' || who === 'creator' || who === 'admin' || method !== 'GET'

/** Errors that the door gives before or around a route, as its access and counting say. */
export const doorErrors = (route: Route): readonly ErrorCode[] => [
  ...everywhere,
  ...(route.authentication === 'own' ? [] : ofCredentials),
  ...(route.authentication !== 'own' && isForbiddenToSome(route) ? (['FORBIDDEN'] as const) : []),
  // A write that a cookie signs is JSON, also where a route reads no body.
  ...(route.authentication !== 'own' && route.method !== 'GET' ? (['UNSUPPORTED'] as const) : []),
  ...(route.counting === 'free' ? [] : (['RATE_LIMITED'] as const)),
]

/** The ways to say who asks, for `components.securitySchemes`. */
export const securitySchemes: Json = {
  bearer: {
    type: 'http',
    scheme: 'bearer',
    description: 'An access token of a sign-in, of another program (OAuth 2.1), or an API key.',
  },
  apiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key', description: 'An API key that a person made.' },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'orrery.session_token',
    description: 'The session of the web app; what it changes, it changes from our own pages alone.',
  },
}

/** Which of them an operation takes; `{}` where guests may ask. Scopes as an API key needs them. */
export const securityOf = ({ access: { who, key }, authentication }: Route): readonly Json[] => {
  if (authentication === 'own') return []
  const scopes = key === 'any' || key === 'never' ? [] : [key]
  return [
    ...(who === 'anyone' ? [{}] : []),
    { bearer: scopes },
    ...(key === 'never' ? [] : [{ apiKey: scopes }]),
    { session: [] },
  ]
}

const seconds = (description: string): Json => ({ description, schema: { type: 'integer' } })
const retryAfter = { 'Retry-After': seconds('Seconds until a retry makes sense.') }

const quotaHeaders = {
  'RateLimit-Limit': { description: 'Requests a minute.', schema: { type: 'integer' } },
  'RateLimit-Remaining': { description: 'What is left of them.', schema: { type: 'integer' } },
  'RateLimit-Reset': seconds('Seconds until the minute is over.'),
}

/** Headers of an error by its status; empty for most. */
export const errorHeaders = (status: number): Json => {
  if (status === 429) return { ...retryAfter, ...quotaHeaders }
  if (status === 503) return retryAfter
  return status === 405 ? { Allow: { description: 'Methods of this address.', schema: { type: 'string' } } } : {}
}
