import { z } from 'zod'
import type { Operation, Route } from '../../app.ts'
import { videoPage } from '../../openapi/video-schemas.ts'
import { parseQuery } from '../../parse-query.ts'
import { ofVideos, videoErrors } from '../../video/video-access.ts'

const page = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(100).exactOptional(),
})

const listing = (path: string, { id, summary }: Pick<Operation, 'id' | 'summary'>): Route => ({
  ...ofVideos,
  method: 'GET',
  path,
  operation: {
    id,
    tag: 'Video',
    summary,
    description: 'The newest first. Failed ones are kept for an hour, watched ones for seven days, without their file.',
    query: page,
    answers: { 200: { description: 'A page of your videos.', schema: videoPage } },
    errors: [...videoErrors, 'INVALID_INPUT'],
  },
  async answer(c) {
    const asked = parseQuery(c, page)
    return c.json(await c.var.askStudio((studio, caller) => studio.videoJobs({ ...caller, ...asked })))
  },
})

export const listVideos = listing('/jobs', { id: 'listVideos', summary: 'Videos you asked for' })

/** As the origin calls it. */
export const listManim = listing('/ai/manim', { id: 'listManim', summary: 'The same, under its older name' })
