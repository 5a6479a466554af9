import type { z } from 'zod'
import { AppError } from './errors.ts'

const pathText = (path: readonly PropertyKey[]): string => path.map(String).join('.')

/** Schemas say in their own words what to give; where one leaves it to zod, its two bare messages are said plainly. */
const plainMessage = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'invalid_value' && issue.message.startsWith('Invalid option')) {
    return `Give one of ${issue.values.map(String).join(', ')}.`
  }
  if (issue.code === 'unrecognized_keys') return `Leave out ${issue.keys.join(', ')}: not known here.`
  return issue.message
}

/**
 * Turns what zod found into the one error of every door: 400 `INVALID_INPUT` with `details.issues[{path, message}]`.
 * `at` is put before every path, so that `birth_date` becomes `input.birth_date` where the input lies deeper.
 */
export const invalidInput = (error: z.ZodError, at: readonly PropertyKey[] = []): AppError => {
  const issues = error.issues.map((issue) => ({ path: pathText([...at, ...issue.path]), message: plainMessage(issue) }))
  const first = issues[0]
  const message = first === undefined ? 'The input is not valid.' : `${first.path || 'The request'}: ${first.message}`
  return new AppError('INVALID_INPUT', message, { issues })
}
