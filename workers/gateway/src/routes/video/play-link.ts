import { AppError } from '@orrery/contracts/errors'
import { z } from 'zod'
import type { Route } from '../../app.ts'
import { streamed } from '../../practice/streamed.ts'
import { readPass } from '../../video/pass-cookie.ts'
import { ofLinks } from '../../video/video-access.ts'
import { linkParameters, tokenInPath } from './link-parameters.ts'

const video = { mediaType: ['video/mp4', 'video/webm'], schema: z.unknown() } as const

export const playLink: Route = {
  ...ofLinks,
  method: 'GET',
  path: '/v/{token}/media',
  operation: {
    id: 'playVideoLink',
    tag: 'Video',
    summary: 'The video of an address that was opened',
    description: 'For the browser that opened it, by its cookie. One part at a time by `Range`, as often as it likes.',
    parameters: linkParameters,
    answers: {
      200: { ...video, description: 'The whole file.' },
      206: { ...video, description: 'The part that `Range` named.' },
      416: { description: 'The part lies outside the file.' },
    },
    errors: ['FORBIDDEN', 'NOT_FOUND', 'GONE', 'RATE_LIMITED', 'STUDIO_UNAVAILABLE'],
  },
  async answer(c) {
    const token = tokenInPath(c)
    const method = c.req.raw.method === 'HEAD' ? 'HEAD' : 'GET'
    const range = c.req.header('range') ?? null
    const pass = readPass(c)
    const found = await c.var.askStudio((studio) => studio.readVideo({ token, pass, range, method }))
    if (found !== null) return new Response(streamed(found.body), { status: found.status, headers: found.headers })
    const state = await c.var.askStudio((studio) => studio.linkState({ token }))
    if (state === 'open') throw new AppError('FORBIDDEN', 'Open the link first: its page has a button.')
    throw state === 'gone'
      ? new AppError('GONE', 'This video is gone, or was opened elsewhere.')
      : new AppError('NOT_FOUND', 'There is no such link.')
  },
}
