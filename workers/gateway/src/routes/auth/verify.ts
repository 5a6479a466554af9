import { z } from 'zod'
import { verifyAddress } from '../../accounts/verify-address.ts'
import type { Route } from '../../app.ts'
import { writeAudit } from '../../audit/audit-log.ts'
import { parseQuery } from '../../parse-query.ts'

const verifyQuery = z.object({ token: z.string().min(1, 'The link is not whole.').max(200) })

/** Whoever opens the link from a mail sees the app; a program sees what happened. */
const wantsPage = (accept: string | undefined): boolean => accept?.includes('text/html') === true

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
    description: 'The link of the mail. Works once, for 24 hours; browsers are led to the sign-in.',
    query: verifyQuery,
    answers: {
      200: { description: 'The address is confirmed.', schema: z.object({ status: z.literal('verified') }) },
      303: { description: 'The same, for a browser.' },
    },
    errors: ['INVALID_INPUT', 'FORBIDDEN', 'RATE_LIMITED'],
  },
  async answer(c) {
    const { token } = parseQuery(c, verifyQuery)
    const userId = await verifyAddress(c.env, token)
    await writeAudit(c.env, {
      requestId: c.var.requestId,
      actor: { kind: 'person', userId, roles: [] },
      action: 'email.verified',
      target: null,
      outcome: 'ok',
    })
    c.header('Cache-Control', 'no-store')
    return wantsPage(c.req.header('accept')) ? c.redirect('/sign-in?verified=1', 303) : c.json({ status: 'verified' })
  },
}
