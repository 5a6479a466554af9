import type { Route } from '../../app.ts'
import { idInPath } from '../../id-in-path.ts'
import { idParameter } from '../../openapi/readings-schemas.ts'
import { writesPractice } from '../../practice/practice-access.ts'
import { ownPracticeErrors } from '../../practice/practice-errors.ts'

export const removeFolder: Route = {
  ...writesPractice,
  method: 'DELETE',
  path: '/folders/{id}',
  operation: {
    id: 'removeFolder',
    tag: 'Library',
    summary: 'Remove a folder',
    description: 'What lay in it stays in the library.',
    parameters: idParameter,
    answers: { 204: { description: 'It is gone.' } },
    errors: ownPracticeErrors,
  },
  async answer(c) {
    const folderId = idInPath(c)
    await c.var.askPractice((practice, caller) => practice.removeFolder({ ...caller, folderId }))
    return c.body(null, 204)
  },
}
