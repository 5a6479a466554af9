import { aiBudgetChange } from '@orrery/contracts/ai-calls'
import { parseBody } from '@orrery/worker-kit/parse-body'
import { z } from 'zod'
import type { Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { requireAccount } from '../../administration/list-people.ts'
import { audited } from '../../audit/audit.ts'

export const setAiBudget: Route = {
  method: 'PUT',
  access: { who: 'admin', key: 'never' },
  counting: 'once',
  path: '/admin/ai/budgets/{userId}',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'setAiBudget',
    tag: 'Administration',
    summary: 'How much of the models a person may use',
    description: 'A limit that is not named stays as it is. Holds from the next request on.',
    parameters: z.object({ userId: z.string() }),
    body: aiBudgetChange,
    example: { dayMicroUsd: 2_000_000 },
    answers: { 204: { description: 'Set.' } },
    errors: [...bodyErrors, 'UNAUTHORIZED', 'FORBIDDEN', 'NOT_FOUND', 'RATE_LIMITED', 'AI_UNAVAILABLE'],
  },
  async answer(c) {
    const limits = await parseBody(c.req.raw, aiBudgetChange)
    const userId = c.req.param('userId') ?? ''
    await requireAccount(c.env.ACCOUNTS, userId)
    await audited(c, { action: 'ai.budget_set', target: { kind: 'person', id: userId }, details: limits }, () =>
      c.var.askAi((ai, caller) => ai.setBudget({ ...caller, userId, ...limits })),
    )
    return c.body(null, 204)
  },
}
