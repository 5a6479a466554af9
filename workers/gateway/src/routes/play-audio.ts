import { z } from 'zod'
import type { Route } from '../app.ts'
import { answerAudio } from '../practice/answer-audio.ts'

/** Players ask for one file piece by piece. */
export const audioPerMinute = 600

const audioFile = { mediaType: ['audio/mpeg', 'audio/wav'], schema: z.unknown() } as const

export const audioAnswers = {
  200: { ...audioFile, description: 'The whole file.' },
  206: { ...audioFile, description: 'The part that `Range` named.' },
  304: { description: 'It is what `If-None-Match` names.' },
  416: { description: 'The part lies outside the file.' },
} as const

export const playAudio: Route = {
  method: 'GET',
  access: { who: 'anyone', key: 'any' },
  counting: { perMinute: audioPerMinute },
  path: '/media/audio/{signed}',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'playAudio',
    tag: 'Library',
    summary: 'The sound of an item, by its signed link',
    description:
      'As `audioUrl` of an item names it: the link itself is the right to hear it, for 15 minutes. One part at a time by `Range`.',
    parameters: z.object({ signed: z.string() }),
    answers: audioAnswers,
    errors: ['NOT_FOUND', 'RATE_LIMITED', 'STUDIO_UNAVAILABLE'],
  },
  answer(c) {
    const signed = c.req.param('signed') ?? ''
    return answerAudio(c, (asked) => c.var.askStudio((studio) => studio.openAudio({ ...asked, signed })))
  },
}
