import { AppError, type ErrorCode } from '@orrery/contracts/errors'
import { z } from 'zod'
import { confirmEmailChange } from '../../accounts/change-email.ts'
import { verifyAddress } from '../../accounts/verify-address.ts'
import type { Route } from '../../app.ts'
import type { Env } from '../../env.ts'
import { writeAudit } from '../../audit/audit-log.ts'
import { parseQuery } from '../../parse-query.ts'

const verifyQuery = z.object({ token: z.string().min(1, 'The link is not whole.').max(200) })

/** Whoever opens the link from a mail sees the app; a program sees what happened. */
const wantsPage = (accept: string | undefined): boolean => accept?.includes('text/html') === true

const screens = {
  verified: '/sign-in?verified=1',
  email_changed: '/verify?email=changed',
  open_the_other_link: '/verify?email=other',
} as const

type Outcome = { userId: string; status: keyof typeof screens }

const failureScreens: Partial<Record<ErrorCode, string>> = {
  INVALID_INPUT: '/verify?failed=old',
  CONFLICT: '/verify?failed=taken',
}

/** The screen that says why a link did nothing; null for what no screen has words for. */
const failureScreenOf = (error: unknown): string | null =>
  AppError.is(error) ? (failureScreens[error.code] ?? null) : null

const confirm = async (env: Env, token: string): Promise<Outcome> =>
  (await confirmEmailChange(env, token)) ?? { userId: await verifyAddress(env, token), status: 'verified' }

export const verify: Route = {
  method: 'GET',
  access: { who: 'anyone', key: 'never' },
  counting: 'once',
  path: '/auth/verify',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'verifyAddress',
    tag: 'Account',
    summary: 'Confirm an address',
    description:
      'The link of the mail, for 24 hours: of a new account, once, or of another address for one, where both mails have a link. Browsers are led to a screen that says what came of it.',
    query: verifyQuery,
    answers: {
      200: {
        description: 'The address is confirmed, or changed, or will be with the link in the other mail.',
        schema: z.object({ status: z.enum(['verified', 'email_changed', 'open_the_other_link']) }),
      },
      303: { description: 'The same for a browser, also when the link no longer works.' },
    },
    errors: ['INVALID_INPUT', 'FORBIDDEN', 'CONFLICT', 'RATE_LIMITED'],
  },
  async answer(c) {
    const { token } = parseQuery(c, verifyQuery)
    const isPage = wantsPage(c.req.header('accept'))
    const confirmed = await confirm(c.env, token).catch((error: unknown) => {
      const screen = isPage ? failureScreenOf(error) : null
      if (screen === null) throw error
      return c.redirect(screen, 303)
    })
    if (confirmed instanceof Response) return confirmed
    const { userId, status } = confirmed
    await writeAudit(c.env, {
      requestId: c.var.requestId,
      actor: { kind: 'person', userId, roles: [] },
      action: status === 'email_changed' ? 'email.changed' : 'email.verified',
      target: null,
      outcome: 'ok',
    })
    return isPage ? c.redirect(screens[status], 303) : c.json({ status })
  },
}
