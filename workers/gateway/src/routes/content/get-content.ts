import { answerOwn } from '../../answer-own.ts'
import type { Route } from '../../app.ts'
import { idInPath } from '../../id-in-path.ts'
import { libraryItem } from '../../openapi/practice-schemas.ts'
import { idParameter } from '../../openapi/readings-schemas.ts'
import { readsPractice } from '../../practice/practice-access.ts'
import { ownPracticeErrors } from '../../practice/practice-errors.ts'

export const getContent: Route = {
  ...readsPractice,
  method: 'GET',
  path: '/content/{id}',
  operation: {
    id: 'getContent',
    tag: 'Library',
    summary: 'One item, with a link to its sound',
    description: 'Listening is free for ever. The link ends after 15 minutes; ask again for another.',
    parameters: idParameter,
    answers: { 200: { description: 'The item.', schema: libraryItem } },
    errors: [...ownPracticeErrors, 'STUDIO_UNAVAILABLE'],
  },
  async answer(c) {
    const itemId = idInPath(c)
    return answerOwn(c, await c.var.askPractice((practice, caller) => practice.item({ ...caller, itemId })))
  },
}
