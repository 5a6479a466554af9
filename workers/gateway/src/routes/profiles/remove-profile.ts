import type { Route } from '../../app.ts'
import { idParameter } from '../../openapi/readings-schemas.ts'
import { idInPath } from '../../id-in-path.ts'
import { ownErrors } from '../../readings-errors.ts'

export const removeProfile: Route = {
  method: 'DELETE',
  access: { who: 'user', key: 'readings:write' },
  counting: 'once',
  path: '/profiles/{id}',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'removeProfile',
    tag: 'Profiles',
    summary: 'Remove a profile',
    description: 'Your own timeline stays as it is; entries are removed there.',
    parameters: idParameter,
    answers: { 204: { description: 'It is gone.' } },
    errors: [...ownErrors, 'NOT_FOUND'],
  },
  async answer(c) {
    const id = idInPath(c)
    await c.var.askReadings((readings, caller) => readings.removeProfile({ ...caller, id }))
    return c.body(null, 204)
  },
}
