import type { Route } from '../../app.ts'
import { answerAudio } from '../../practice/answer-audio.ts'
import { audioAnswers, audioPerMinute } from '../play-audio.ts'
import { tokenParameter } from './shared-item.ts'

const actor = { kind: 'system', job: 'share' } as const

export const sharedAudio: Route = {
  method: 'GET',
  access: { who: 'anyone', key: 'any' },
  counting: { perMinute: audioPerMinute },
  path: '/shares/{token}/audio',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'sharedAudio',
    tag: 'Library',
    summary: 'The sound of what was shared',
    description: 'Checked against the link at every request: revoked, it is 404 at once.',
    parameters: tokenParameter,
    answers: audioAnswers,
    errors: ['NOT_FOUND', 'RATE_LIMITED', 'PRACTICE_UNAVAILABLE', 'STUDIO_UNAVAILABLE'],
  },
  async answer(c) {
    const token = c.req.param('token') ?? ''
    const file = await c.var.askPractice((practice) => practice.sharedAudio({ token }))
    return answerAudio(c, (asked) => c.var.askStudio((studio) => studio.readAudio({ ...asked, ...file, actor })), {
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex',
    })
  },
}
