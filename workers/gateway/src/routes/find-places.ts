import { placesQuery } from '@orrery/contracts/places'
import { z } from 'zod'
import type { Route } from '../app.ts'
import { place } from '../openapi/answer-schemas.ts'
import { parseQuery } from '../parse-query.ts'

export const findPlaces: Route = {
  method: 'GET',
  access: { who: 'anyone', key: 'any' },
  counting: { perMinute: 600 },
  path: '/places',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'findPlaces',
    tag: 'Places',
    summary: 'Towns by name',
    description: 'Accents are optional; English, German and former names are understood.',
    query: placesQuery,
    example: { q: 'Lisboa', country: 'PT', limit: 5 },
    answers: { 200: { description: 'Matches, the most likely first.', schema: z.array(place) } },
    errors: ['INVALID_INPUT', 'ENGINE_UNAVAILABLE'],
  },
  async answer(c) {
    const query = parseQuery(c, placesQuery)
    const places = await c.var.askEngines((engines, { trace }) => engines.findPlaces({ ...query, trace }))
    c.header('Cache-Control', 'private, max-age=3600')
    return c.json(places)
  },
}
