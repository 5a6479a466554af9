import { folderRequest } from '@orrery/contracts/practice-calls'
import { z } from 'zod'
import type { Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { writesPractice } from '../../practice/practice-access.ts'
import { practiceErrors } from '../../practice/practice-errors.ts'
import { parseRenamed } from '../../practice/waqup-names.ts'

export const addFolder: Route = {
  ...writesPractice,
  method: 'POST',
  path: '/folders',
  operation: {
    id: 'addFolder',
    tag: 'Library',
    summary: 'Make a folder',
    body: folderRequest,
    example: { name: 'Evenings' },
    answers: { 201: { description: 'Its id.', schema: z.object({ id: z.string() }) } },
    errors: [...practiceErrors, ...bodyErrors, 'CONFLICT'],
  },
  async answer(c) {
    const { name } = await parseRenamed(c.req.raw, folderRequest)
    return c.json(await c.var.askPractice((practice, caller) => practice.addFolder({ ...caller, name })), 201)
  },
}
