import { listContent as query } from '@orrery/contracts/practice-api'
import { answerOwn } from '../../answer-own.ts'
import type { Route } from '../../app.ts'
import { libraryPage } from '../../openapi/practice-schemas.ts'
import { parseQuery } from '../../parse-query.ts'
import { readsPractice } from '../../practice/practice-access.ts'
import { practiceErrors } from '../../practice/practice-errors.ts'
import { withOurNames } from '../../practice/waqup-names.ts'

export const listContent: Route = {
  ...readsPractice,
  method: 'GET',
  path: '/content',
  operation: {
    id: 'listContent',
    tag: 'Library',
    summary: 'What was made for you',
    description: 'The newest first; each condition narrows it. `q` looks into titles and words.',
    query,
    answers: { 200: { description: 'A page of the library.', schema: libraryPage } },
    errors: [...practiceErrors, 'INVALID_INPUT', 'STUDIO_UNAVAILABLE'],
  },
  async answer(c) {
    const asked = parseQuery(c, query, withOurNames)
    return answerOwn(c, await c.var.askPractice((practice, caller) => practice.list({ ...caller, query: asked })))
  },
}
