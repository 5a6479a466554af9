import type { AiApi, Completion } from '@orrery/contracts/ai-api'
import { answerOrder } from './answer/answer-order.ts'
import { orderOf } from './answer/ask-order.ts'
import { configurationOf } from './configuration.ts'
import type { Work } from './work.ts'

/** One whole, validated answer, or tool calls. */
export const complete = async (work: Work, request: Parameters<AiApi['complete']>[0]): Promise<Completion> => {
  const never = new AbortController().signal
  const running = answerOrder(work, orderOf(request, 'whole', configurationOf(work.env), never))
  let next = await running.next()
  while (next.done !== true) next = await running.next()
  return next.value
}
