import type { StreamEvent } from '@orrery/contracts/ai-api'
import type { AppError } from '@orrery/contracts/errors'
import { toldError } from './openai-errors.ts'

/** The failure that a stream tells at its end. */
export const failureIn = ({
  error: { code, message, ...details },
}: Extract<StreamEvent, { type: 'error' }>): AppError => toldError(code, message, details)
