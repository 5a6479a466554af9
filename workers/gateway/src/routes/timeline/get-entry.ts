import { answerOwn } from '../../answer-own.ts'
import type { Route } from '../../app.ts'
import { idParameter, timelineEntry } from '../../openapi/readings-schemas.ts'
import { idInPath } from '../../id-in-path.ts'
import { ownErrors } from '../../readings-errors.ts'

export const getEntry: Route = {
  method: 'GET',
  access: { who: 'user', key: 'readings:read' },
  counting: 'once',
  path: '/timeline/{id}',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'getEntry',
    tag: 'Timeline',
    summary: 'One entry of your timeline',
    parameters: idParameter,
    answers: { 200: { description: 'The entry.', schema: timelineEntry } },
    errors: [...ownErrors, 'NOT_FOUND'],
  },
  async answer(c) {
    const id = idInPath(c)
    return answerOwn(c, await c.var.askReadings((readings, caller) => readings.getEntry({ ...caller, id })))
  },
}
