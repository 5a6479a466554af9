import { exportQuery } from '@orrery/contracts/practice-calls'
import { z } from 'zod'
import type { Route } from '../../app.ts'
import { idInPath } from '../../id-in-path.ts'
import { idParameter } from '../../openapi/readings-schemas.ts'
import { parseQuery } from '../../parse-query.ts'
import { readsPractice, sayingPatience } from '../../practice/practice-access.ts'
import { ownPracticeErrors } from '../../practice/practice-errors.ts'
import { streamed } from '../../practice/streamed.ts'

export const exportContent: Route = {
  ...readsPractice,
  ...sayingPatience.route,
  method: 'GET',
  path: '/content/{id}/export',
  operation: {
    id: 'exportContent',
    tag: 'Library',
    summary: 'Take one item home',
    description: '`bundle` is a zip of the MP3, WebVTT, a cue sheet, `script.txt` and `item.json`.',
    parameters: idParameter,
    query: exportQuery,
    example: { format: 'text' },
    answers: {
      200: {
        description: 'The file.',
        mediaType: ['text/plain', 'audio/mpeg', 'application/zip'],
        schema: z.unknown(),
      },
    },
    errors: [...ownPracticeErrors, 'INVALID_INPUT', 'STUDIO_UNAVAILABLE'],
  },
  async answer(c) {
    const itemId = idInPath(c)
    const { format } = parseQuery(c, exportQuery)
    const { contentType, fileName, body } = await c.var.askPractice(
      (practice, caller) => practice.exportItem({ ...caller, itemId, format }),
      sayingPatience.withinMs,
    )
    return new Response(streamed(body), {
      headers: { 'Content-Type': contentType, 'Content-Disposition': `attachment; filename="${fileName}"` },
    })
  },
}
