import { videoOrder } from '@orrery/contracts/video-jobs'
import { parseBody } from '@orrery/worker-kit/parse-body'
import type { Operation, Route } from '../../app.ts'
import { videoJob } from '../../openapi/video-schemas.ts'
import { beginningErrors, countingVideo, ofVideos } from '../../video/video-access.ts'

const beginning = (path: string, { id, summary }: Pick<Operation, 'id' | 'summary'>): Route => ({
  ...ofVideos,
  method: 'POST',
  path,
  operation: {
    id,
    tag: 'Video',
    summary,
    description:
      'A model plans it and writes its code; without one, a scene of our own library is drawn if one fits, else 422 with `details.topics`. With `Idempotency-Key` a repeat gives the same job, with another body 409. Thirty an hour; five at a time, made one after the other.',
    body: videoOrder,
    example: { problem: 'derivative of x^2', quality: 'low' },
    answers: { 202: { description: 'It is being made; ask for it again.', schema: videoJob } },
    errors: [...beginningErrors, 'SUPPORT_NEEDED'],
  },
  async answer(c) {
    const order = await parseBody(c.req.raw, videoOrder)
    const idempotencyKey = c.req.header('idempotency-key') ?? null
    const job = await countingVideo(c, () =>
      c.var.askStudio((studio, caller) => studio.createVideo({ ...caller, order, idempotencyKey })),
    )
    return c.json(job, 202)
  },
})

export const createVideo = beginning('/jobs', { id: 'createVideo', summary: 'A video that explains something' })

/** As the origin calls it. */
export const createManim = beginning('/ai/manim', { id: 'createManim', summary: 'The same, under its older name' })
