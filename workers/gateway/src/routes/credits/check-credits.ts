import { creditCheck } from '@orrery/contracts/credit-calls'
import { type PricedWork, pricesHalfCredits } from '@orrery/contracts/market-api'
import type { Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { creditCheckAnswer } from '../../openapi/credit-schemas.ts'
import { personBehind } from '../../practice/person-behind.ts'
import { readsPractice } from '../../practice/practice-access.ts'
import { creditErrors } from '../../practice/practice-errors.ts'
import { parseRenamed } from '../../practice/waqup-names.ts'

const credits = (halfCredits: number): string => `${halfCredits / 2} credit${halfCredits === 2 ? '' : 's'}`

export const checkCredits: Route = {
  ...readsPractice,
  method: 'POST',
  path: '/credits/check',
  operation: {
    id: 'checkCredits',
    tag: 'Credits',
    summary: 'Whether something can be paid',
    description: 'Looks, and takes nothing. Half-credits.',
    body: creditCheck,
    example: { action: 'ritual' },
    answers: { 200: { description: 'What it costs and what there is.', schema: creditCheckAnswer } },
    errors: [...creditErrors, ...bodyErrors],
  },
  async answer(c) {
    const { action } = await parseRenamed(c.req.raw, creditCheck)
    const work: PricedWork = action === 'modification' ? 'revision' : action
    const required = pricesHalfCredits[work]
    const { available } = await c.var.askMarket((market, caller) =>
      market.balance({ ...caller, userId: personBehind(c) }),
    )
    const message = `This will use ${credits(required)}. You have ${available / 2}.`
    return c.json({ sufficient: available >= required, available, required, message })
  },
}
