import { pageQuery } from '@orrery/contracts/readings-api'
import { answerOwn } from '../../answer-own.ts'
import type { Route } from '../../app.ts'
import { profilePage } from '../../openapi/readings-schemas.ts'
import { parseQuery } from '../../parse-query.ts'
import { ownErrors } from '../../readings-errors.ts'

export const listProfiles: Route = {
  method: 'GET',
  access: { who: 'user', key: 'readings:read' },
  counting: 'once',
  path: '/profiles',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'listProfiles',
    tag: 'Profiles',
    summary: 'The people you keep charts for, yourself among them',
    description: 'In the order in which they were added, 100 at once unless you ask for fewer.',
    query: pageQuery,
    answers: { 200: { description: 'A page of profiles.', schema: profilePage } },
    errors: [...ownErrors, 'INVALID_INPUT'],
  },
  async answer(c) {
    const page = parseQuery(c, pageQuery)
    return answerOwn(c, await c.var.askReadings((readings, caller) => readings.listProfiles({ ...caller, ...page })))
  },
}
