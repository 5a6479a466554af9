import { shareRequest } from '@orrery/contracts/practice-calls'
import { parseText, readBody } from '@orrery/worker-kit/parse-body'
import type { Route } from '../../app.ts'
import { idInPath } from '../../id-in-path.ts'
import { share } from '../../openapi/practice-schemas.ts'
import { idParameter } from '../../openapi/readings-schemas.ts'
import { writesPractice } from '../../practice/practice-access.ts'
import { changeErrors } from '../../practice/practice-errors.ts'

export const shareContent: Route = {
  ...writesPractice,
  method: 'POST',
  path: '/content/{id}/share',
  operation: {
    id: 'shareContent',
    tag: 'Library',
    summary: 'A link that opens without an account',
    description: 'Unlisted and revocable; it ends after 30 days unless another end, or none (`null`), is chosen.',
    parameters: idParameter,
    body: shareRequest,
    bodyOptional: true,
    answers: { 201: { description: 'The link; its token is told this once.', schema: share } },
    errors: changeErrors,
  },
  async answer(c) {
    const itemId = idInPath(c)
    // Some clients send an empty body, and the runtime shows it as one: without a type there is nothing to read.
    const sent = c.req.header('content-type') === undefined ? '' : await readBody(c.req.raw)
    const { endsAt } = parseText(sent || '{}', shareRequest)
    const { url, ...made } = await c.var.askPractice((practice, caller) =>
      practice.share({ ...caller, itemId, ...(endsAt !== undefined && { endsAt }) }),
    )
    return c.json({ url: new URL(url, c.env.PUBLIC_URL || new URL(c.req.url).origin).href, ...made }, 201)
  },
}
