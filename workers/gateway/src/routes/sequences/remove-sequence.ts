import type { Route } from '../../app.ts'
import { idInPath } from '../../id-in-path.ts'
import { idParameter } from '../../openapi/readings-schemas.ts'
import { writesPractice } from '../../practice/practice-access.ts'
import { ownPracticeErrors } from '../../practice/practice-errors.ts'

export const removeSequence: Route = {
  ...writesPractice,
  method: 'DELETE',
  path: '/sequences/{id}',
  operation: {
    id: 'removeSequence',
    tag: 'Library',
    summary: 'Remove a sequence',
    description: 'Its items stay in the library.',
    parameters: idParameter,
    answers: { 204: { description: 'It is gone.' } },
    errors: ownPracticeErrors,
  },
  async answer(c) {
    const sequenceId = idInPath(c)
    await c.var.askPractice((practice, caller) => practice.removeSequence({ ...caller, sequenceId }))
    return c.body(null, 204)
  },
}
