import { answerOwn } from '../../answer-own.ts'
import type { Route } from '../../app.ts'
import { idInPath } from '../../id-in-path.ts'
import { sequenceOfItems } from '../../openapi/practice-schemas.ts'
import { idParameter } from '../../openapi/readings-schemas.ts'
import { readsPractice } from '../../practice/practice-access.ts'
import { ownPracticeErrors } from '../../practice/practice-errors.ts'

export const getSequence: Route = {
  ...readsPractice,
  method: 'GET',
  path: '/sequences/{id}',
  operation: {
    id: 'getSequence',
    tag: 'Library',
    summary: 'A sequence, to be played',
    parameters: idParameter,
    answers: { 200: { description: 'Its items in order, each with a link of its own.', schema: sequenceOfItems } },
    errors: ownPracticeErrors,
  },
  async answer(c) {
    const sequenceId = idInPath(c)
    return answerOwn(c, await c.var.askPractice((practice, caller) => practice.sequence({ ...caller, sequenceId })))
  },
}
