import { voicesQuery } from '@orrery/contracts/practice-calls'
import type { Route } from '../../app.ts'
import { voiceList } from '../../openapi/practice-schemas.ts'
import { parseQuery } from '../../parse-query.ts'
import { readsPractice } from '../../practice/practice-access.ts'

export const listVoices: Route = {
  ...readsPractice,
  method: 'GET',
  path: '/voices',
  operation: {
    id: 'listVoices',
    tag: 'Practice',
    summary: 'Voices that can speak here',
    description: 'The one that speaks by default first.',
    query: voicesQuery,
    example: { locale: 'en' },
    answers: { 200: { description: 'All of them.', schema: voiceList } },
    errors: ['INVALID_INPUT', 'UNAUTHORIZED', 'FORBIDDEN', 'RATE_LIMITED', 'STUDIO_UNAVAILABLE'],
  },
  async answer(c) {
    const { locale } = parseQuery(c, voicesQuery)
    const items = await c.var.askStudio((studio, { actor }) =>
      studio.voices({ actor, ...(locale !== undefined && { locale }) }),
    )
    return c.json({ items, nextCursor: null })
  },
}
