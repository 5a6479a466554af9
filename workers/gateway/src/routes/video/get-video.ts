import { z } from 'zod'
import type { Operation, Route } from '../../app.ts'
import { idInPath } from '../../id-in-path.ts'
import { videoJob } from '../../openapi/video-schemas.ts'
import { ofVideos, ownVideoErrors } from '../../video/video-access.ts'

const looking = (path: string, { id, summary }: Pick<Operation, 'id' | 'summary'>): Route => ({
  ...ofVideos,
  method: 'GET',
  path,
  operation: {
    id,
    tag: 'Video',
    summary,
    parameters: z.object({ id: z.string() }),
    answers: { 200: { description: 'How far it is, and where it plays once it is ready.', schema: videoJob } },
    errors: ownVideoErrors,
  },
  async answer(c) {
    const jobId = idInPath(c)
    return c.json(await c.var.askStudio((studio, caller) => studio.videoJob({ ...caller, jobId })))
  },
})

export const getVideo = looking('/jobs/{id}', { id: 'getVideo', summary: 'How a video is coming along' })

/** As the origin calls it. */
export const getManim = looking('/ai/manim/{id}', { id: 'getManim', summary: 'The same, under its older name' })
