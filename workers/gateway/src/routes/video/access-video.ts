import { z } from 'zod'
import type { Route } from '../../app.ts'
import { idInPath } from '../../id-in-path.ts'
import { ofVideos, ownVideoErrors } from '../../video/video-access.ts'

export const accessVideo: Route = {
  ...ofVideos,
  method: 'GET',
  path: '/video/{id}/access',
  operation: {
    id: 'accessVideo',
    tag: 'Video',
    summary: 'A fresh one-time address of a video',
    description: 'Good for five minutes and opened once; each call makes another one.',
    parameters: z.object({ id: z.string().describe('Of the job.') }),
    answers: { 302: { description: '`Location` is the address, `/v/{token}`.' } },
    errors: [...ownVideoErrors, 'CONFLICT', 'GONE'],
  },
  async answer(c) {
    const jobId = idInPath(c)
    const { path } = await c.var.askStudio((studio, caller) => studio.accessVideo({ ...caller, jobId }))
    return c.redirect(path, 302)
  },
}
