import type { Route } from '../../app.ts'
import { idInPath } from '../../id-in-path.ts'
import { idParameter } from '../../openapi/readings-schemas.ts'
import { writesPractice } from '../../practice/practice-access.ts'
import { ownPracticeErrors } from '../../practice/practice-errors.ts'

export const unshareContent: Route = {
  ...writesPractice,
  method: 'DELETE',
  path: '/content/{id}/share',
  operation: {
    id: 'unshareContent',
    tag: 'Library',
    summary: 'End every link to an item',
    parameters: idParameter,
    answers: { 204: { description: 'None of them opens any more.' } },
    errors: ownPracticeErrors,
  },
  async answer(c) {
    const itemId = idInPath(c)
    await c.var.askPractice((practice, caller) => practice.unshare({ ...caller, itemId }))
    return c.body(null, 204)
  },
}
