import type { Route } from '../../app.ts'
import { idInPath } from '../../id-in-path.ts'
import { creationProgress } from '../../openapi/practice-schemas.ts'
import { idParameter } from '../../openapi/readings-schemas.ts'
import { writesPractice } from '../../practice/practice-access.ts'
import { ownPracticeErrors } from '../../practice/practice-errors.ts'

export const cancelCreation: Route = {
  ...writesPractice,
  method: 'POST',
  path: '/content/{id}/cancel',
  operation: {
    id: 'cancelCreation',
    tag: 'Practice',
    summary: 'Stop a creation',
    description: 'What was held is given back. Too late is 409, and nothing moves.',
    parameters: idParameter,
    answers: { 200: { description: 'The creation as it is now.', schema: creationProgress } },
    errors: [...ownPracticeErrors, 'CONFLICT', 'MARKET_UNAVAILABLE'],
  },
  async answer(c) {
    const creationId = idInPath(c)
    return c.json(await c.var.askPractice((practice, caller) => practice.cancelCreation({ ...caller, creationId })))
  },
}
