import { answerOwn } from '../../answer-own.ts'
import type { Route } from '../../app.ts'
import { idParameter, profile } from '../../openapi/readings-schemas.ts'
import { idInPath } from '../../id-in-path.ts'
import { ownErrors } from '../../readings-errors.ts'

export const getProfile: Route = {
  method: 'GET',
  access: { who: 'user', key: 'readings:read' },
  counting: 'once',
  path: '/profiles/{id}',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'getProfile',
    tag: 'Profiles',
    summary: 'One profile',
    parameters: idParameter,
    answers: { 200: { description: 'The profile.', schema: profile } },
    errors: [...ownErrors, 'NOT_FOUND'],
  },
  async answer(c) {
    const id = idInPath(c)
    return answerOwn(c, await c.var.askReadings((readings, caller) => readings.getProfile({ ...caller, id })))
  },
}
