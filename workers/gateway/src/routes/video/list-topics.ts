import { z } from 'zod'
import { localeTag } from '@orrery/contracts/locale'
import type { Route } from '../../app.ts'
import { videoTopics } from '../../openapi/video-schemas.ts'
import { parseQuery } from '../../parse-query.ts'

const query = z.object({ locale: localeTag.default('en') })

export const listTopics: Route = {
  method: 'GET',
  access: { who: 'anyone', key: 'any' },
  counting: 'once',
  path: '/video/topics',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'listVideoTopics',
    tag: 'Video',
    summary: 'What our own library explains, without any model',
    query,
    answers: { 200: { description: 'Each with something to ask.', schema: videoTopics } },
    errors: ['INVALID_INPUT', 'RATE_LIMITED', 'STUDIO_UNAVAILABLE'],
  },
  async answer(c) {
    const { locale } = parseQuery(c, query)
    return c.json({ topics: await c.var.askStudio((studio) => studio.videoTopics({ locale })) })
  },
}
