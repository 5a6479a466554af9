import type { z } from 'zod'
import { AppError } from './errors.ts'

const pathText = (path: readonly PropertyKey[]): string => path.map(String).join('.')

/**
 * Turns what zod found into the one error of every door: 400 `INVALID_INPUT` with `details.issues[{path, message}]`.
 * `at` is put before every path, so that `birth_date` becomes `input.birth_date` where the input lies deeper.
 */
export const invalidInput = (error: z.ZodError, at: readonly PropertyKey[] = []): AppError => {
  const issues = error.issues.map(({ path, message }) => ({ path: pathText([...at, ...path]), message }))
  const first = issues[0]
  const message = first === undefined ? 'The input is not valid.' : `${first.path || 'The request'}: ${first.message}`
  return new AppError('INVALID_INPUT', message, { issues })
}
