import type { AiApi, Completion } from '@orrery/contracts/ai-api'
import { answerOrder } from './answer/answer-order.ts'
import { orderOf } from './answer/ask-order.ts'
import { configurationOf } from './configuration.ts'
import type { Work } from './work.ts'

type Request = Parameters<AiApi['complete']>[0]

const answerWhole = async (work: Work, request: Request, hangUp: AbortSignal): Promise<Completion> => {
  const running = answerOrder(work, orderOf(request, 'whole', configurationOf(work.env), hangUp))
  let next = await running.next()
  while (next.done !== true) next = await running.next()
  return next.value
}

/** One whole, validated answer, or tool calls. */
export const complete = (work: Work, request: Request, hangUp = new AbortController().signal): Promise<Completion> => {
  const answering = answerWhole(work, request, hangUp)
  // Also where nobody waits for it any more: what was used has to be written down.
  work.runOn(answering.catch(() => {}))
  return answering
}
