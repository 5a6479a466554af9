import { jsonOf } from './knock.ts'

/** What the door itself says to those whom it does not let through; a route's own refusals say something else. */
const doorSays =
  /^(Sign in, or send|This key lacks|This can be done only by a person|Your account may not|This credential is not|This page may not)/

/** Routes of OAuth and of `/v1` say it in the words of their standards. */
const standard = { 401: { status: 401, code: 'UNAUTHORIZED' }, 403: { status: 403, code: 'FORBIDDEN' } } as const

const openaiWords: Readonly<Record<string, { status: number; code: string }>> = {
  '401 invalid_api_key': standard[401],
  '403 insufficient_permissions': standard[403],
}

/** The refusal of the door, or null when it let the request through. */
export const refusalOf = async (answer: Response): Promise<{ status: number; code: unknown } | null> => {
  if (answer.status !== 401 && answer.status !== 403) return null
  const { error, error_description: inStandard } = await jsonOf(answer.clone())
  if (typeof error === 'string') return doorSays.test(String(inStandard)) ? standard[answer.status] : null
  const { code, message = '', type } = error as { code?: string; message?: string; type?: string }
  if (!doorSays.test(message)) return null
  return type === undefined ? { status: answer.status, code } : (openaiWords[`${answer.status} ${code}`] ?? null)
}

export const unauthorized = { status: 401, code: 'UNAUTHORIZED' }
export const forbidden = { status: 403, code: 'FORBIDDEN' }
