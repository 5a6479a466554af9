import type { Route } from '../../app.ts'
import { idParameter } from '../../openapi/readings-schemas.ts'
import { idInPath } from '../../id-in-path.ts'
import { ownErrors } from '../../readings-errors.ts'

export const removeEntry: Route = {
  method: 'DELETE',
  access: { who: 'user', key: 'readings:write' },
  counting: 'once',
  path: '/timeline/{id}',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'removeEntry',
    tag: 'Timeline',
    summary: 'Remove an entry of your timeline',
    parameters: idParameter,
    answers: { 204: { description: 'It is gone.' } },
    errors: [...ownErrors, 'NOT_FOUND'],
  },
  async answer(c) {
    const id = idInPath(c)
    await c.var.askReadings((readings, caller) => readings.removeEntry({ ...caller, id }))
    return c.body(null, 204)
  },
}
