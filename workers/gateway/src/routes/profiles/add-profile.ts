import { profileInput } from '@orrery/contracts/readings-api'
import { parseBody } from '@orrery/worker-kit/parse-body'
import type { Route } from '../../app.ts'
import { exampleBirth } from '../../example-birth.ts'
import { judgedProfile } from '../../openapi/readings-schemas.ts'
import { profileErrors } from '../../readings-errors.ts'

export const addProfile: Route = {
  method: 'POST',
  access: { who: 'user', key: 'readings:write' },
  counting: 'once',
  path: '/profiles',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'addProfile',
    tag: 'Profiles',
    summary: 'Keep somebody’s birth',
    description:
      'The birth is judged as an engine judges it, and refused in the same words. The profile with relation self fills in your calculations that leave the birth out; there is one. A date alone is enough for numerology and biorhythm.',
    body: profileInput,
    example: { name: 'Maria', relation: 'friend', ...exampleBirth },
    answers: { 201: { description: 'The profile, and what to know about its birth.', schema: judgedProfile } },
    errors: profileErrors,
  },
  async answer(c) {
    const profile = await parseBody(c.req.raw, profileInput)
    const added = await c.var.askReadings((readings, caller) => readings.addProfile({ ...caller, profile }))
    return c.json(added, 201)
  },
}
