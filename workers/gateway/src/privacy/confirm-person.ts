import { AppError } from '@orrery/contracts/errors'
import type { Context } from 'hono'
import { normalPassword } from '../accounts/password-rules.ts'
import type { App } from '../app.ts'
import { askingPerson } from '../asking-person.ts'
import { countNarrow } from '../count-request.ts'

/** Signing in counts as confirming for as long as one still sits at the same screen. */
const freshMs = 10 * 60_000

const notConfirmed = (message: string): AppError => new AppError('UNAUTHORIZED', message)

const confirmByPassword = async (
  c: Context<App>,
  { userId, password, stored }: { userId: string; password: string; stored: string },
): Promise<void> => {
  // Counted before hashing, and given back when it is right: a stolen session guesses no faster than anybody else.
  const attempt = await countNarrow(c, 'sign-in-account', userId)
  const hasher = c.env.PASSWORD_HASHER.getByName('one')
  const { isRight } = await hasher.verify({ password: normalPassword(password), stored })
  if (!isRight) throw notConfirmed('This is not the password of your account.')
  await attempt.giveBack()
}

/**
 * Makes sure that it is the person who asks and not who found their screen: by the password, or by a sign-in of the last
 * ten minutes where the account has none. Throws `UNAUTHORIZED`, `RATE_LIMITED`.
 */
export const confirmPerson = async (c: Context<App>, password: string | undefined): Promise<void> => {
  const { userId } = askingPerson(c)
  const credential = c.get('credential')
  const sessionId = 'sessionId' in credential ? credential.sessionId : ''
  const row = await c.env.ACCOUNTS.prepare(
    `SELECT (SELECT password FROM account WHERE userId = ?1 AND providerId = 'credential') AS stored,
            (SELECT createdAt FROM session WHERE id = ?2 AND userId = ?1) AS signedInAt`,
  )
    .bind(userId, sessionId)
    .first<{ stored: string | null; signedInAt: string | null }>()
  if (row?.stored) {
    if (password === undefined) throw notConfirmed('Give your password to do this.')
    await confirmByPassword(c, { userId, password, stored: row.stored })
    return
  }
  const signedInAt = Date.parse(row?.signedInAt ?? '')
  if (!(Date.now() - signedInAt < freshMs)) throw notConfirmed('Sign in once more, then do this within ten minutes.')
}
