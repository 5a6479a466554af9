import type { FailureClass } from '@orrery/contracts/ai-api'

/** What a provider refuses, with which status and body, and what that is. */
export type Case = readonly [what: string, status: number, body: unknown, failureClass: FailureClass]

export const openaiError = (message: string, type: string, code: string | null, param: string | null = null) => ({
  error: { message, type, param, code },
})
