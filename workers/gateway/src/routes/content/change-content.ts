import { changeContent as request } from '@orrery/contracts/practice-api'
import type { Route } from '../../app.ts'
import { idInPath } from '../../id-in-path.ts'
import { libraryItem } from '../../openapi/practice-schemas.ts'
import { idParameter } from '../../openapi/readings-schemas.ts'
import { renderingPatience, writesPractice } from '../../practice/practice-access.ts'
import { changeErrors } from '../../practice/practice-errors.ts'
import { parseRenamed } from '../../practice/waqup-names.ts'

export const changeContent: Route = {
  ...writesPractice,
  ...renderingPatience.route,
  method: 'PATCH',
  path: '/content/{id}',
  operation: {
    id: 'changeContent',
    tag: 'Library',
    summary: 'Change an item, for free',
    description:
      'Minutes, guidance, pace, bed and volume are solved and mixed anew without new text; `text` is your own wording, spoken anew. Deep changes are `revise`.',
    parameters: idParameter,
    body: request,
    example: { title: 'Before a meeting' },
    answers: { 200: { description: 'The item as it is now.', schema: libraryItem } },
    errors: changeErrors,
  },
  async answer(c) {
    const itemId = idInPath(c)
    const change = await parseRenamed(c.req.raw, request)
    const item = await c.var.askPractice(
      (practice, caller) => practice.change({ ...caller, itemId, change }),
      renderingPatience.withinMs,
    )
    return c.json(item)
  },
}
