import { consentChange, consentList } from '@orrery/contracts/privacy'
import { parseBody } from '@orrery/worker-kit/parse-body'
import type { Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { askingPerson } from '../../asking-person.ts'
import { audited } from '../../audit/audit.ts'
import { refusalOfWithdrawal } from '../../privacy/consent-rules.ts'
import { changeConsent as writeConsent, consentsOf } from '../../privacy/consents.ts'

export const changeConsent: Route = {
  method: 'PUT',
  access: { who: 'user', key: 'never' },
  counting: 'once',
  path: '/users/me/consents',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'changeConsent',
    tag: 'Account',
    summary: 'Agree to something, or withdraw it',
    body: consentChange,
    example: { kind: 'analytics', version: '2026-11', given: true },
    answers: { 200: { description: 'Every consent, as it is now.', schema: consentList } },
    errors: [...bodyErrors, 'UNAUTHORIZED', 'FORBIDDEN', 'CONFLICT', 'RATE_LIMITED'],
  },
  async answer(c) {
    const { userId } = askingPerson(c)
    const change = await parseBody(c.req.raw, consentChange)
    const refusal = refusalOfWithdrawal(change)
    if (refusal) throw refusal
    const { kind, version, given } = change
    await audited(
      c,
      {
        action: given ? 'consent.given' : 'consent.withdrawn',
        target: { kind: 'person', id: userId },
        details: { kind, version },
      },
      () => writeConsent(c.env.ACCOUNTS, { userId, change, now: Date.now() }),
    )
    return c.json({ items: await consentsOf(c.env.ACCOUNTS, userId) })
  },
}
