import { answerOwn } from '../../answer-own.ts'
import type { Route } from '../../app.ts'
import { folderList } from '../../openapi/practice-schemas.ts'
import { readsPractice } from '../../practice/practice-access.ts'
import { practiceErrors } from '../../practice/practice-errors.ts'

export const listFolders: Route = {
  ...readsPractice,
  method: 'GET',
  path: '/folders',
  operation: {
    id: 'listFolders',
    tag: 'Library',
    summary: 'Your folders',
    answers: { 200: { description: 'All of them, by name.', schema: folderList } },
    errors: practiceErrors,
  },
  async answer(c) {
    const items = await c.var.askPractice((practice, caller) => practice.folders(caller))
    return answerOwn(c, { items, nextCursor: null })
  },
}
