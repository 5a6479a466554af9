import type { ErrorCode } from '@orrery/contracts/errors'
import { bodyErrors, calculationErrors } from '../calculation-errors.ts'
import { longestAnswerMs } from './patience.ts'

/** Every way in which a model's answer can fail to come. */
export const modelErrors: readonly ErrorCode[] = [
  ...bodyErrors,
  'UNAUTHORIZED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BUDGET_EXCEEDED',
  'CONTENT_FILTERED',
  'CONTEXT_TOO_LONG',
  'RATE_LIMITED',
  'AI_UNAVAILABLE',
  'NO_MODEL_CONFIGURED',
]

/** Every way in which a reading can fail to come: in its calculations, or in its words. */
export const readingErrors: readonly ErrorCode[] = [...new Set([...calculationErrors, ...modelErrors])]

/** The timers of the ai worker end an answer; the door's own would end it too early. */
export const modelPatience = { firstByteWithinMs: longestAnswerMs + 5000 } as const
