import { AppError } from '@orrery/contracts/errors'
import { completedPlay } from '@orrery/contracts/practice-calls'
import type { Context } from 'hono'
import type { App, Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { idInPath } from '../../id-in-path.ts'
import { countedPlay } from '../../openapi/practice-schemas.ts'
import { idParameter } from '../../openapi/readings-schemas.ts'
import { writesPractice } from '../../practice/practice-access.ts'
import { ownPracticeErrors } from '../../practice/practice-errors.ts'
import { parseRenamed } from '../../practice/waqup-names.ts'

const mostLookedAt = 100

/** The practice of this item that began last. Throws `NOT_FOUND`. */
const lastPlay = async (c: Context<App>, itemId: string): Promise<string> => {
  const { items } = await c.var.askPractice((practice, caller) => practice.history({ ...caller, limit: mostLookedAt }))
  const last = items.find((entry) => entry.itemId === itemId)
  if (last !== undefined) return last.practiceEventId
  throw new AppError('NOT_FOUND', 'There is no such practice. Note its beginning first.')
}

export const completePlay: Route = {
  ...writesPractice,
  method: 'POST',
  path: '/content/{id}/complete',
  operation: {
    id: 'completePlay',
    tag: 'Library',
    summary: 'Note that a practice ended',
    description: 'However often it is told, it counts once.',
    parameters: idParameter,
    body: completedPlay,
    answers: { 200: { description: 'How often the item was practised to its end.', schema: countedPlay } },
    errors: [...ownPracticeErrors, ...bodyErrors],
  },
  async answer(c) {
    const itemId = idInPath(c)
    const { practiceEventId, ...ended } = await parseRenamed(c.req.raw, completedPlay)
    const played = { ...ended, itemId, practiceEventId: practiceEventId ?? (await lastPlay(c, itemId)) }
    return c.json(await c.var.askPractice((practice, caller) => practice.playCompleted({ ...caller, ...played })))
  },
}
