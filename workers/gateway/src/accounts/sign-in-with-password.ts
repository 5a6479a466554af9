import type { Context } from 'hono'
import { z } from 'zod'
import type { App } from '../app.ts'
import { askAuth } from './auth-errors.ts'
import { authHeaders, cookiesOf, sessionTokenOf } from './auth-headers.ts'
import { authOf } from './auth.ts'
import { verifyCode } from './verify-code.ts'

/** Signed in; or the password was right and a code is wanted, which the cookies of `headers` may bring. */
export type SignInOutcome =
  | { kind: 'signed_in'; sessionToken: string }
  | { kind: 'code_wanted'; methods: readonly string[]; headers: Headers }

const challenge = z.object({ twoFactorRedirect: z.literal(true), twoFactorMethods: z.array(z.string()) })

/** Signs in by address and password, and at once by the code when it came along. Throws `UNAUTHORIZED`, `FORBIDDEN`. */
export const signInWithPassword = async (
  c: Context<App>,
  { email, password, code }: { email: string; password: string; code: string | undefined },
): Promise<SignInOutcome> => {
  const sent = await authHeaders(c)
  // A session that is still open is none of this sign-in's business.
  sent.delete('cookie')
  const { headers, response } = await askAuth(() =>
    authOf(c.env).api.signInEmail({ body: { email, password }, headers: sent, returnHeaders: true }),
  )
  const wanted = challenge.safeParse(response)
  if (!wanted.success) return { kind: 'signed_in', sessionToken: tokenOf(headers, c) }
  if (code === undefined) return { kind: 'code_wanted', methods: wanted.data.twoFactorMethods, headers }
  sent.set('cookie', cookiesOf(headers))
  return { kind: 'signed_in', sessionToken: await verifyCode(c, code, sent) }
}

const tokenOf = (headers: Headers, c: Context<App>): string => {
  const token = sessionTokenOf(headers, c.env)
  if (token === null) throw new Error('A sign-in went through without a session.')
  return token
}
