import { codeOrder } from '@orrery/contracts/video-jobs'
import { parseBody } from '@orrery/worker-kit/parse-body'
import type { Route } from '../../app.ts'
import { videoJob } from '../../openapi/video-schemas.ts'
import { beginningErrors, countingVideo, ofVideos } from '../../video/video-access.ts'

const example = `from manim import *

class Circle1(Scene):
    def construct(self):
        self.play(Create(Circle()))
`

export const renderCode: Route = {
  ...ofVideos,
  method: 'POST',
  path: '/code',
  operation: {
    id: 'renderCode',
    tag: 'Video',
    summary: 'A video from Manim code of your own',
    description:
      'The same check and the same sandbox as for code of models: 422 with `details.problems` where it is refused. Nobody mends it.',
    body: codeOrder,
    example: { code: example, options: { quality: 'low' } },
    answers: { 202: { description: 'It is being made; ask for it again.', schema: videoJob } },
    errors: beginningErrors,
  },
  async answer(c) {
    const order = await parseBody(c.req.raw, codeOrder)
    const idempotencyKey = c.req.header('idempotency-key') ?? null
    const checkMs = 40_000
    const job = await countingVideo(c, () =>
      c.var.askStudio((studio, caller) => studio.renderCode({ ...caller, order, idempotencyKey }), checkMs),
    )
    return c.json(job, 202)
  },
}
