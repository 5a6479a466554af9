import type { Context } from 'hono'
import type { App } from '../app.ts'
import { askAuth } from './auth-errors.ts'
import { sessionTokenOf } from './auth-headers.ts'
import { authOf } from './auth.ts'
import { useCodeOnce } from './use-code-once.ts'

const isShownCode = (code: string): boolean => /^\d{6}$/.test(code)

/**
 * Verifies the six digits an app shows, or a backup code, for whoever the headers' cookies name: somebody half signed
 * in, or somebody who switches codes on. Returns the token of the session they have from now on. Throws `UNAUTHORIZED`.
 */
export const verifyCode = async (c: Context<App>, code: string, headers: Headers): Promise<string> => {
  const { api } = authOf(c.env)
  const answer = await askAuth(() =>
    isShownCode(code)
      ? api.verifyTOTP({ body: { code }, headers, returnHeaders: true })
      : api.verifyBackupCode({ body: { code }, headers, returnHeaders: true }),
  )
  // Without a new cookie the session stays the one it was.
  const sessionToken = sessionTokenOf(answer.headers, c.env) ?? answer.response.token ?? ''
  // The library itself takes a backup code once; the code that switches codes on signs nobody in.
  if (isShownCode(code) && c.var.actor.kind !== 'person') {
    await useCodeOnce(c.env, { sessionToken, code, now: Date.now() })
  }
  return sessionToken
}
