import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { z } from 'zod'
import type { App } from '../app.ts'

const refusal = z.object({ error: z.string(), error_description: z.string().optional() })

/** What the library answers when it failed says nothing to anybody outside. */
const failed = (status: number): Error => new Error(`The library answered ${status}.`)

type Refusal = { status: number; error: string }

/**
 * What the library says of a code or token that is worth nothing, in the words of RFC 6749 §5.2, by which programs know
 * that they have to ask the person again: there 401 is for a program that could not prove who it is, and for nothing else.
 */
export const invalidGrant = ({ status, error }: Refusal): Refusal =>
  error === 'invalid_token' || (status === 401 && error === 'invalid_request')
    ? { status: 400, error: 'invalid_grant' }
    : { status, error }

/**
 * Gives a program the library's answer: a success as it is, a refusal as the standard writes it and no more. Throws for
 * what is neither.
 */
export const passOn = async (
  c: Context<App>,
  answer: Response,
  inStandardWords: (refusal: Refusal) => Refusal = (refusal) => refusal,
): Promise<Response> => {
  const { status } = answer
  const body: unknown = status === 204 ? {} : await answer.json().catch(() => null)
  c.header('Pragma', 'no-cache')
  // Safe because every status that the library answers with here carries a body.
  if (status < 300) return c.json(body ?? {}, status as ContentfulStatusCode)
  const told = refusal.safeParse(body)
  if (status >= 500 || !told.success) throw failed(status)
  const challenge = answer.headers.get('www-authenticate')
  if (challenge !== null) c.header('WWW-Authenticate', challenge)
  const refused = inStandardWords({ status, error: told.data.error })
  return c.json({ ...told.data, error: refused.error }, refused.status as ContentfulStatusCode)
}
