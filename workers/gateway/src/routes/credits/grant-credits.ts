import { creditGrant, idempotencyKey } from '@orrery/contracts/credit-calls'
import { invalidInput } from '@orrery/contracts/invalid-input'
import { sha256Hex } from '@orrery/worker-kit/hex'
import { parseBody } from '@orrery/worker-kit/parse-body'
import type { Context } from 'hono'
import { accountToCredit } from '../../administration/account-to-credit.ts'
import type { App, Route } from '../../app.ts'
import { audited } from '../../audit/audit.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { creditBalance } from '../../openapi/credit-schemas.ts'
import { creditErrors } from '../../practice/practice-errors.ts'

/** By what the grant is known again: an id of the caller, their key for this request, or nothing but this once. */
const grantIdOf = async (c: Context<App>, id: string | undefined): Promise<string> => {
  const sent = c.req.header('idempotency-key')
  if (id !== undefined) return `admin:${id}`
  if (sent === undefined) return `admin:${crypto.randomUUID()}`
  const key = idempotencyKey.safeParse(sent)
  if (!key.success) throw invalidInput(key.error)
  return `admin-key:${await sha256Hex(key.data)}`
}

export const grantCredits: Route = {
  method: 'POST',
  access: { who: 'admin', key: 'never' },
  counting: 'once',
  path: '/admin/credits/grant',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'grantCredits',
    tag: 'Administration',
    summary: 'Give somebody credits',
    description:
      'Written into the audit log, with its reason in the ledger. The same `id`, or the same `Idempotency-Key`, gives once; with another body it is 409.',
    body: creditGrant,
    example: { userId: 'a person’s id', halfCredits: 4, reason: 'Found a fault and told us' },
    answers: { 201: { description: 'What the person had right after it.', schema: creditBalance } },
    errors: [...creditErrors, ...bodyErrors, 'NOT_FOUND', 'CONFLICT'],
  },
  async answer(c) {
    const { id: given, halfCredits, reason, ...whom } = await parseBody(c.req.raw, creditGrant)
    const id = await grantIdOf(c, given)
    const userId = await accountToCredit(c.env.ACCOUNTS, whom)
    const grant = {
      action: 'credits.granted',
      target: { kind: 'person', id: userId },
      details: { halfCredits },
    } as const
    const balance = await audited(c, grant, () =>
      c.var.askMarket((market, caller) => market.grant({ ...caller, id, userId, halfCredits, reason })),
    )
    return c.json(balance, 201)
  },
}
