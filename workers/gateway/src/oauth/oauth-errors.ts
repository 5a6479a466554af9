import type { ErrorBody, ErrorCode } from '@orrery/contracts/errors'
import { z } from 'zod'

/** An error as RFC 6749 §5.2 writes it. */
export const oauthError = z
  .object({ error: z.string(), error_description: z.string().exactOptional() })
  .meta({ id: 'OAuthError' })

const standard: Partial<Record<ErrorCode, string>> = {
  UNAUTHORIZED: 'invalid_client',
  FORBIDDEN: 'access_denied',
  RATE_LIMITED: 'temporarily_unavailable',
  UNAVAILABLE: 'temporarily_unavailable',
  INTERNAL: 'server_error',
}

/** One of our failures in the standard's words: what says nothing better is an `invalid_request`. */
export const oauthErrorOf = ({ code, message }: ErrorBody['error']): z.infer<typeof oauthError> => ({
  error: standard[code] ?? 'invalid_request',
  error_description: message,
})
