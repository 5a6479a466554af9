import { z } from 'zod'
import type { Route } from '../../app.ts'
import { sharedItem as answer } from '../../openapi/practice-schemas.ts'

export const tokenParameter = z.object({ token: z.string() })

export const sharedItem: Route = {
  method: 'GET',
  access: { who: 'anyone', key: 'any' },
  counting: 'once',
  path: '/shares/{token}',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'sharedItem',
    tag: 'Library',
    summary: 'What somebody shared with you',
    description: 'Nothing of its owner. A link that was revoked or has ended is 404.',
    parameters: tokenParameter,
    answers: { 200: { description: 'What is said and where it is heard.', schema: answer } },
    errors: ['NOT_FOUND', 'RATE_LIMITED', 'PRACTICE_UNAVAILABLE'],
  },
  async answer(c) {
    const token = c.req.param('token') ?? ''
    c.header('X-Robots-Tag', 'noindex')
    c.header('Referrer-Policy', 'no-referrer')
    return c.json(await c.var.askPractice((practice) => practice.shared({ token })))
  },
}
