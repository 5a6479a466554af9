import { sequenceRequest } from '@orrery/contracts/practice-calls'
import { z } from 'zod'
import type { Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { writesPractice } from '../../practice/practice-access.ts'
import { ownPracticeErrors } from '../../practice/practice-errors.ts'
import { parseRenamed } from '../../practice/waqup-names.ts'

export const addSequence: Route = {
  ...writesPractice,
  method: 'POST',
  path: '/sequences',
  operation: {
    id: 'addSequence',
    tag: 'Library',
    summary: 'Put items into an order',
    body: sequenceRequest,
    example: { name: 'Before sleep', itemIds: [] },
    answers: { 201: { description: 'Its id.', schema: z.object({ id: z.string() }) } },
    errors: [...ownPracticeErrors, ...bodyErrors, 'CONFLICT'],
  },
  async answer(c) {
    const sequence = await parseRenamed(c.req.raw, sequenceRequest)
    return c.json(await c.var.askPractice((practice, caller) => practice.addSequence({ ...caller, ...sequence })), 201)
  },
}
