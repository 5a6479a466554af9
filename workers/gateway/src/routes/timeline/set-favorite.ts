import { favoriteInput } from '@orrery/contracts/readings-api'
import { parseBody } from '@orrery/worker-kit/parse-body'
import type { Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { idParameter, timelineEntry } from '../../openapi/readings-schemas.ts'
import { idInPath } from '../../id-in-path.ts'
import { ownErrors } from '../../readings-errors.ts'

export const setFavorite: Route = {
  method: 'PUT',
  access: { who: 'user', key: 'readings:write' },
  counting: 'once',
  path: '/timeline/{id}/favorite',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'setFavorite',
    tag: 'Timeline',
    summary: 'Make an entry a favourite, or let it go',
    parameters: idParameter,
    body: favoriteInput,
    example: { favorite: true },
    answers: { 200: { description: 'The entry as it is now.', schema: timelineEntry } },
    errors: [...ownErrors, ...bodyErrors, 'NOT_FOUND', 'CONFLICT'],
  },
  async answer(c) {
    const id = idInPath(c)
    const { favorite } = await parseBody(c.req.raw, favoriteInput)
    const entry = await c.var.askReadings((readings, caller) => readings.setFavorite({ ...caller, id, favorite }))
    return c.json(entry)
  },
}
