import type { ErrorCode } from '@orrery/contracts/errors'
import { birthErrors, bodyErrors } from './calculation-errors.ts'

/** Every way in which a person's own things can be refused before they are looked for. */
export const ownErrors = [
  'UNAUTHORIZED',
  'FORBIDDEN',
  'RATE_LIMITED',
  'READINGS_UNAVAILABLE',
] as const satisfies readonly ErrorCode[]

/** What storing a profile can answer instead. */
export const profileErrors: readonly ErrorCode[] = [
  ...ownErrors,
  ...bodyErrors,
  ...birthErrors,
  'CONFLICT',
  'ENGINE_UNAVAILABLE',
]
