import type { ErrorCode } from '@orrery/contracts/errors'

/** Every way a request about signing in can be refused. */
export const accountRefusals = [
  'INVALID_INPUT',
  'UNAUTHORIZED',
  'FORBIDDEN',
  'TOO_LARGE',
  'UNSUPPORTED',
  'RATE_LIMITED',
  'UNAVAILABLE',
] as const satisfies readonly ErrorCode[]
