import { z } from 'zod'
import type { Route } from '../../app.ts'
import { idInPath } from '../../id-in-path.ts'
import { videoJob } from '../../openapi/video-schemas.ts'
import { ofVideos, ownVideoErrors } from '../../video/video-access.ts'

export const cancelVideo: Route = {
  ...ofVideos,
  method: 'POST',
  path: '/jobs/{id}/cancel',
  operation: {
    id: 'cancelVideo',
    tag: 'Video',
    summary: 'Stop a video that is being made',
    description: 'The render ends, and what came of it is thrown away. 409 where it has ended already.',
    parameters: z.object({ id: z.string() }),
    answers: { 200: { description: 'It is cancelled.', schema: videoJob } },
    errors: [...ownVideoErrors, 'CONFLICT'],
  },
  async answer(c) {
    const jobId = idInPath(c)
    return c.json(await c.var.askStudio((studio, caller) => studio.cancelVideo({ ...caller, jobId })))
  },
}
