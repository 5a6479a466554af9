import type { ErrorCode } from '@orrery/contracts/errors'
import { bodyErrors } from '../calculation-errors.ts'

/** Every way in which what is a person's own in practice can be refused before it is looked for. */
export const practiceErrors = [
  'UNAUTHORIZED',
  'FORBIDDEN',
  'RATE_LIMITED',
  'PRACTICE_UNAVAILABLE',
] as const satisfies readonly ErrorCode[]

/** Where something of one id is asked for: another's is not there. */
export const ownPracticeErrors = [...practiceErrors, 'NOT_FOUND'] as const satisfies readonly ErrorCode[]

/** What is said in a conversation. */
export const sayingErrors: readonly ErrorCode[] = [
  ...ownPracticeErrors,
  ...bodyErrors,
  'CONFLICT',
  'AI_UNAVAILABLE',
  'MARKET_UNAVAILABLE',
  'UNAVAILABLE',
]

/** What begins a creation. */
export const creationErrors: readonly ErrorCode[] = [
  ...sayingErrors,
  'INSUFFICIENT_CREDITS',
  'SUPPORT_NEEDED',
  'STUDIO_UNAVAILABLE',
]

/** What changes an item, which may be spoken anew. */
export const changeErrors: readonly ErrorCode[] = [
  ...ownPracticeErrors,
  ...bodyErrors,
  'CONFLICT',
  'SUPPORT_NEEDED',
  'CONTENT_FILTERED',
  'STUDIO_UNAVAILABLE',
  'UNAVAILABLE',
]

export const creditErrors = [
  'UNAUTHORIZED',
  'FORBIDDEN',
  'RATE_LIMITED',
  'MARKET_UNAVAILABLE',
] as const satisfies readonly ErrorCode[]
