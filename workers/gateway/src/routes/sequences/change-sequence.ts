import { sequenceChange } from '@orrery/contracts/practice-calls'
import type { Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { idInPath } from '../../id-in-path.ts'
import { sequenceOfItems } from '../../openapi/practice-schemas.ts'
import { idParameter } from '../../openapi/readings-schemas.ts'
import { writesPractice } from '../../practice/practice-access.ts'
import { ownPracticeErrors } from '../../practice/practice-errors.ts'
import { parseRenamed } from '../../practice/waqup-names.ts'

export const changeSequence: Route = {
  ...writesPractice,
  method: 'PATCH',
  path: '/sequences/{id}',
  operation: {
    id: 'changeSequence',
    tag: 'Library',
    summary: 'Rename a sequence, or put it in another order',
    parameters: idParameter,
    body: sequenceChange,
    example: { name: 'After work' },
    answers: { 200: { description: 'The sequence as it is now.', schema: sequenceOfItems } },
    errors: [...ownPracticeErrors, ...bodyErrors, 'CONFLICT'],
  },
  async answer(c) {
    const sequenceId = idInPath(c)
    const change = await parseRenamed(c.req.raw, sequenceChange)
    return c.json(
      await c.var.askPractice((practice, caller) => practice.changeSequence({ ...caller, sequenceId, ...change })),
    )
  },
}
