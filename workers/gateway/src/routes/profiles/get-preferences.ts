import { answerOwn } from '../../answer-own.ts'
import type { Route } from '../../app.ts'
import { preferences } from '../../openapi/readings-schemas.ts'
import { ownErrors } from '../../readings-errors.ts'

export const getPreferences: Route = {
  method: 'GET',
  access: { who: 'user', key: 'never' },
  counting: 'once',
  path: '/users/me/preferences',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'getPreferences',
    tag: 'Profiles',
    summary: 'Your preferences',
    answers: { 200: { description: 'As they were set last; empty at first.', schema: preferences } },
    errors: ownErrors,
  },
  async answer(c) {
    return answerOwn(c, await c.var.askReadings((readings, caller) => readings.getPreferences(caller)))
  },
}
