import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { z } from 'zod'
import type { App } from '../app.ts'

const refusal = z.object({ error: z.string(), error_description: z.string().optional() })

/** What the library answers when it failed says nothing to anybody outside. */
const failed = (status: number): Error => new Error(`The library answered ${status}.`)

/**
 * Gives a program the library's answer: a success as it is, a refusal as the standard writes it and no more. Throws for
 * what is neither.
 */
export const passOn = async (c: Context<App>, answer: Response): Promise<Response> => {
  const { status } = answer
  const body: unknown = status === 204 ? {} : await answer.json().catch(() => null)
  c.header('Cache-Control', 'no-store')
  c.header('Pragma', 'no-cache')
  // Safe because every status that the library answers with here carries a body.
  if (status < 300) return c.json(body ?? {}, status as ContentfulStatusCode)
  const told = refusal.safeParse(body)
  if (status >= 500 || !told.success) throw failed(status)
  const challenge = answer.headers.get('www-authenticate')
  if (challenge !== null) c.header('WWW-Authenticate', challenge)
  return c.json(told.data, status as ContentfulStatusCode)
}
