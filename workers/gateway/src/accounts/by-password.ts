import { passwordRequest } from '@orrery/contracts/accounts'
import { parseBody } from '@orrery/worker-kit/parse-body'
import type { Context } from 'hono'
import type { App } from '../app.ts'
import { askingPerson } from '../asking-person.ts'
import { askAuth } from './auth-errors.ts'
import { authHeaders } from './auth-headers.ts'
import { ownAccount } from './find-account.ts'
import { limitSignIn } from './limit-sign-in.ts'
import { normalPassword } from './password-rules.ts'

/** Does what only the person may do, by their password: whoever found their screen open guesses five times. */
export const byPassword = async <Result>(
  c: Context<App>,
  act: (password: string, headers: Headers) => Promise<Result>,
): Promise<Result> => {
  const { password } = await parseBody(c.req.raw, passwordRequest)
  const { email } = await ownAccount(c.env.ACCOUNTS, askingPerson(c).userId)
  const headers = await authHeaders(c)
  return limitSignIn(c, email, () => askAuth(() => act(normalPassword(password), headers)))
}
