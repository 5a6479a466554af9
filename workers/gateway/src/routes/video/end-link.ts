import type { Route } from '../../app.ts'
import { refuseForeignPage } from '../../video/own-page.ts'
import { readPass } from '../../video/pass-cookie.ts'
import { ofLinks } from '../../video/video-access.ts'
import { linkParameters, tokenInPath } from './link-parameters.ts'

export const endLink: Route = {
  ...ofLinks,
  method: 'POST',
  path: '/v/{token}/ended',
  operation: {
    id: 'endVideoLink',
    tag: 'Video',
    summary: 'It was watched to its end',
    description: 'The player says so, with its cookie: the file is deleted. Whoever has no cookie changes nothing.',
    parameters: linkParameters,
    answers: { 204: { description: 'It is gone, or there was nothing to delete.' } },
    errors: ['FORBIDDEN', 'RATE_LIMITED', 'STUDIO_UNAVAILABLE'],
  },
  async answer(c) {
    refuseForeignPage(c)
    const token = tokenInPath(c)
    await c.var.askStudio((studio) => studio.videoEnded({ token, pass: readPass(c) }))
    return c.body(null, 204)
  },
}
