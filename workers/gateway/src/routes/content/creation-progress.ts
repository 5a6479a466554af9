import type { Route } from '../../app.ts'
import { idInPath } from '../../id-in-path.ts'
import { creationProgress as answer } from '../../openapi/practice-schemas.ts'
import { idParameter } from '../../openapi/readings-schemas.ts'
import { readsPractice } from '../../practice/practice-access.ts'
import { ownPracticeErrors } from '../../practice/practice-errors.ts'

export const creationProgress: Route = {
  ...readsPractice,
  method: 'GET',
  path: '/content/{id}/progress',
  operation: {
    id: 'creationProgress',
    tag: 'Practice',
    summary: 'How far a creation is',
    parameters: idParameter,
    answers: { 200: { description: 'Its step and what is done of the whole.', schema: answer } },
    errors: ownPracticeErrors,
  },
  async answer(c) {
    const creationId = idInPath(c)
    return c.json(await c.var.askPractice((practice, caller) => practice.progress({ ...caller, creationId })))
  },
}
