import { timezoneQuery } from '@orrery/contracts/places'
import type { Route } from '../app.ts'
import { timezoneAnswer } from '../openapi/answer-schemas.ts'
import { parseQuery } from '../parse-query.ts'

export const timezoneAt: Route = {
  method: 'GET',
  access: { who: 'anyone', key: 'any' },
  counting: 'once',
  path: '/places/timezone',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'timezoneAt',
    tag: 'Places',
    summary: 'The time zone of a point',
    query: timezoneQuery,
    example: { latitude: 38.72, longitude: -9.14 },
    answers: { 200: { description: 'The zone; near borders also the others that may hold.', schema: timezoneAnswer } },
    errors: ['INVALID_INPUT', 'ENGINE_UNAVAILABLE'],
  },
  async answer(c) {
    const query = parseQuery(c, timezoneQuery)
    const zone = await c.var.askEngines((engines, { trace }) => engines.timezoneAt({ ...query, trace }))
    c.header('Cache-Control', 'private, max-age=3600')
    return c.json(zone)
  },
}
