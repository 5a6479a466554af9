import { erasureReceipt as receiptAnswer } from '@orrery/contracts/privacy'
import { z } from 'zod'
import type { Route } from '../../app.ts'
import { findReceipt } from '../../privacy/erasures.ts'

export const erasureReceipt: Route = {
  method: 'GET',
  // Whoever asked has no account any more: the id of the receipt is known to nobody else and leads to nobody.
  access: { who: 'anyone', key: 'any' },
  counting: 'once',
  path: '/erasures/{receiptId}',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'erasureReceipt',
    tag: 'Account',
    summary: 'What a deletion has removed',
    parameters: z.object({ receiptId: z.string() }),
    answers: { 200: { description: 'Counts, by the part that kept the things.', schema: receiptAnswer } },
    errors: ['NOT_FOUND', 'RATE_LIMITED'],
  },
  async answer(c) {
    const receipt = await findReceipt(c.env.ACCOUNTS, c.req.param('receiptId') ?? '')
    return c.json(receipt)
  },
}
