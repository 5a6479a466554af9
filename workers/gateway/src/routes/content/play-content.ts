import { beganPlay } from '@orrery/contracts/practice-calls'
import type { Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { idInPath } from '../../id-in-path.ts'
import { notedPlay } from '../../openapi/practice-schemas.ts'
import { idParameter } from '../../openapi/readings-schemas.ts'
import { writesPractice } from '../../practice/practice-access.ts'
import { ownPracticeErrors } from '../../practice/practice-errors.ts'
import { parseRenamed } from '../../practice/waqup-names.ts'

export const playContent: Route = {
  ...writesPractice,
  method: 'POST',
  path: '/content/{id}/play',
  operation: {
    id: 'playContent',
    tag: 'Library',
    summary: 'Note that a practice began',
    parameters: idParameter,
    body: beganPlay,
    answers: { 200: { description: 'Noted, once for each id.', schema: notedPlay } },
    errors: [...ownPracticeErrors, ...bodyErrors, 'CONFLICT'],
  },
  async answer(c) {
    const itemId = idInPath(c)
    const play = await parseRenamed(c.req.raw, beganPlay)
    return c.json(await c.var.askPractice((practice, caller) => practice.play({ ...caller, ...play, itemId })))
  },
}
