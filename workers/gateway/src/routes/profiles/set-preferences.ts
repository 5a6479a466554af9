import { preferencesInput } from '@orrery/contracts/readings-api'
import { parseBody } from '@orrery/worker-kit/parse-body'
import type { Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { preferences as schema } from '../../openapi/readings-schemas.ts'
import { ownErrors } from '../../readings-errors.ts'

export const setPreferences: Route = {
  method: 'PUT',
  access: { who: 'user', key: 'never' },
  counting: 'once',
  path: '/users/me/preferences',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'setPreferences',
    tag: 'Profiles',
    summary: 'Set your preferences',
    description: 'An object of your clients’ own, at most 16 kB, in place of what was set before.',
    body: schema,
    example: { theme: 'dark', house_system: 'W' },
    answers: { 200: { description: 'The preferences as they are now.', schema } },
    errors: [...ownErrors, ...bodyErrors],
  },
  async answer(c) {
    const preferences = await parseBody(c.req.raw, preferencesInput)
    const set = await c.var.askReadings((readings, caller) => readings.setPreferences({ ...caller, preferences }))
    return c.json(set)
  },
}
