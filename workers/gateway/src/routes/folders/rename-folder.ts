import { folderRequest } from '@orrery/contracts/practice-calls'
import type { Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { idInPath } from '../../id-in-path.ts'
import { folder } from '../../openapi/practice-schemas.ts'
import { idParameter } from '../../openapi/readings-schemas.ts'
import { writesPractice } from '../../practice/practice-access.ts'
import { ownPracticeErrors } from '../../practice/practice-errors.ts'
import { parseRenamed } from '../../practice/waqup-names.ts'

export const renameFolder: Route = {
  ...writesPractice,
  method: 'PATCH',
  path: '/folders/{id}',
  operation: {
    id: 'renameFolder',
    tag: 'Library',
    summary: 'Rename a folder',
    parameters: idParameter,
    body: folderRequest,
    example: { name: 'Mornings' },
    answers: { 200: { description: 'The folder as it is now.', schema: folder } },
    errors: [...ownPracticeErrors, ...bodyErrors, 'CONFLICT'],
  },
  async answer(c) {
    const folderId = idInPath(c)
    const { name } = await parseRenamed(c.req.raw, folderRequest)
    return c.json(await c.var.askPractice((practice, caller) => practice.renameFolder({ ...caller, folderId, name })))
  },
}
