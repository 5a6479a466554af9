import { AppError } from '@orrery/contracts/errors'

type Issue = { path: string; message: string }

const isIssue = (issue: unknown): issue is Issue =>
  typeof issue === 'object' &&
  issue !== null &&
  'path' in issue &&
  typeof issue.path === 'string' &&
  'message' in issue &&
  typeof issue.message === 'string'

const issuesOf = (error: unknown): readonly Issue[] => {
  const issues = AppError.is(error) ? error.details?.['issues'] : undefined
  return Array.isArray(issues) ? issues.filter(isIssue) : []
}

/** What the platform says is wrong with one field, `name` or `scopes.0`. */
export const problemOf = (error: unknown, field: string): string | undefined =>
  issuesOf(error).find(({ path }) => path === field || path.startsWith(`${field}.`))?.message

/** Whether every reason of a refusal stands beside one of these fields already. */
export const isToldBeside = (error: unknown, fields: readonly string[]): boolean => {
  const issues = issuesOf(error)
  return issues.length > 0 && issues.every(({ path }) => fields.some((field) => path.split('.')[0] === field))
}

/** A credential that was refused, as a problem of the field it was typed in. Whether the session has ended is asked elsewhere. */
export const asProblemOf = (error: unknown, field: string): unknown =>
  AppError.is(error) && error.code === 'UNAUTHORIZED'
    ? new AppError(error.code, error.message, { ...error.details, issues: [{ path: field, message: error.message }] })
    : error
