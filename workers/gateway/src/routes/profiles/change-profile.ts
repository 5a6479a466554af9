import { profileChange } from '@orrery/contracts/readings-api'
import { parseBody } from '@orrery/worker-kit/parse-body'
import type { Route } from '../../app.ts'
import { idParameter, judgedProfile } from '../../openapi/readings-schemas.ts'
import { idInPath } from '../../id-in-path.ts'
import { profileErrors } from '../../readings-errors.ts'

export const changeProfile: Route = {
  method: 'PATCH',
  access: { who: 'user', key: 'readings:write' },
  counting: 'once',
  path: '/profiles/{id}',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'changeProfile',
    tag: 'Profiles',
    summary: 'Change a profile',
    description:
      'Fields that are left out stay; null removes one. A new place or new coordinates take the old ones with their zone and offset away. The relation never changes.',
    parameters: idParameter,
    body: profileChange,
    example: { birth_time: '14:26' },
    answers: { 200: { description: 'The profile as it is now.', schema: judgedProfile } },
    errors: [...profileErrors, 'NOT_FOUND'],
  },
  async answer(c) {
    const id = idInPath(c)
    const change = await parseBody(c.req.raw, profileChange)
    const changed = await c.var.askReadings((readings, caller) => readings.changeProfile({ ...caller, id, change }))
    return c.json(changed)
  },
}
