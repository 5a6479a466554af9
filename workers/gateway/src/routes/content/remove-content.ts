import type { Route } from '../../app.ts'
import { idInPath } from '../../id-in-path.ts'
import { removalReceipt } from '../../openapi/practice-schemas.ts'
import { idParameter } from '../../openapi/readings-schemas.ts'
import { writesPractice } from '../../practice/practice-access.ts'
import { ownPracticeErrors } from '../../practice/practice-errors.ts'

export const removeContent: Route = {
  ...writesPractice,
  method: 'DELETE',
  path: '/content/{id}',
  operation: {
    id: 'removeContent',
    tag: 'Library',
    summary: 'Delete an item, its sound and its links',
    parameters: idParameter,
    answers: { 200: { description: 'What was removed.', schema: removalReceipt } },
    errors: [...ownPracticeErrors, 'STUDIO_UNAVAILABLE'],
  },
  async answer(c) {
    const itemId = idInPath(c)
    return c.json(await c.var.askPractice((practice, caller) => practice.remove({ ...caller, itemId })))
  },
}
