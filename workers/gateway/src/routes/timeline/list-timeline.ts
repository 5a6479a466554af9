import { timelineQuery } from '@orrery/contracts/readings-api'
import { answerOwn } from '../../answer-own.ts'
import type { Route } from '../../app.ts'
import { timelinePage } from '../../openapi/readings-schemas.ts'
import { parseQuery } from '../../parse-query.ts'
import { ownErrors } from '../../readings-errors.ts'

export const listTimeline: Route = {
  method: 'GET',
  access: { who: 'user', key: 'readings:read' },
  counting: 'once',
  path: '/timeline',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'listTimeline',
    tag: 'Timeline',
    summary: 'What you calculated, the newest first',
    description:
      'Every calculation of a signed-in person leaves an entry within five seconds, and so does that of an API key with the scope readings:write. Entries stay for two years, at most the newest 2,000; favourites stay for good.',
    query: timelineQuery,
    answers: { 200: { description: 'A page of entries.', schema: timelinePage } },
    errors: [...ownErrors, 'INVALID_INPUT'],
  },
  async answer(c) {
    const { favorite, ...page } = parseQuery(c, timelineQuery)
    const onlyFavorites = favorite === 'true'
    return answerOwn(
      c,
      await c.var.askReadings((readings, caller) => readings.listTimeline({ ...caller, ...page, onlyFavorites })),
    )
  },
}
