import { AppError } from '@orrery/contracts/errors'
import { z } from 'zod'
import type { Route } from '../../app.ts'
import { linkPage } from '../../video/link-page.ts'
import { refuseForeignPage } from '../../video/own-page.ts'
import { setPass } from '../../video/pass-cookie.ts'
import { ofLinks } from '../../video/video-access.ts'
import { linkParameters, tokenInPath } from './link-parameters.ts'

const page = { mediaType: 'text/html', schema: z.string() } as const

const isOver = (error: unknown): error is AppError =>
  AppError.is(error) && (error.code === 'GONE' || error.code === 'NOT_FOUND')

export const openLink: Route = {
  ...ofLinks,
  method: 'POST',
  path: '/v/{token}/open',
  operation: {
    id: 'openVideoLink',
    tag: 'Video',
    summary: 'Open a one-time address',
    description:
      'From its own page alone. One of two at once wins; the cookie it sets plays the video for its length and ten minutes.',
    parameters: linkParameters,
    answers: {
      303: { description: '`Location` is the page, which plays it now.' },
      404: { ...page, description: 'No such link was ever made.' },
      410: { ...page, description: 'Somebody else was faster, or its five minutes are over.' },
    },
    errors: ['FORBIDDEN', 'RATE_LIMITED', 'STUDIO_UNAVAILABLE'],
  },
  async answer(c) {
    refuseForeignPage(c)
    const token = tokenInPath(c)
    try {
      const { pass, maxAgeSeconds } = await c.var.askStudio((studio) => studio.openLink({ token }))
      setPass(c, { token, pass, maxAgeSeconds })
      c.set('ownHeaders', { 'Referrer-Policy': 'no-referrer' })
      return c.redirect(`/v/${token}`, 303)
    } catch (error) {
      if (!isOver(error)) throw error
      return linkPage(c, error.code === 'GONE' ? 'gone' : 'unknown', token)
    }
  },
}
