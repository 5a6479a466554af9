import { z } from 'zod'
import type { Route } from '../../app.ts'
import { linkPage } from '../../video/link-page.ts'
import { readPass } from '../../video/pass-cookie.ts'
import { ofLinks } from '../../video/video-access.ts'
import { linkParameters, tokenInPath } from './link-parameters.ts'

const page = { mediaType: 'text/html', schema: z.string() } as const

export const showLink: Route = {
  ...ofLinks,
  method: 'GET',
  path: '/v/{token}',
  operation: {
    id: 'showVideoLink',
    tag: 'Video',
    summary: 'The page of a one-time address',
    description:
      'A page with a button, or the player for whoever has opened it. To look consumes nothing, so that chats may preview it.',
    parameters: linkParameters,
    answers: {
      200: { ...page, description: 'The button, or the player.' },
      404: { ...page, description: 'No such link was ever made.' },
      410: { ...page, description: 'It was opened, or its five minutes are over.' },
    },
    errors: ['RATE_LIMITED', 'STUDIO_UNAVAILABLE'],
  },
  async answer(c) {
    const token = tokenInPath(c)
    const pass = readPass(c)
    const media =
      pass === ''
        ? null
        : await c.var.askStudio((studio) => studio.readVideo({ token, pass, range: null, method: 'HEAD' }))
    if (media !== null) return linkPage(c, 'player', token)
    const state = await c.var.askStudio((studio) => studio.linkState({ token }))
    return linkPage(c, state === 'open' ? 'button' : state, token)
  },
}
