import type { Completion } from '@orrery/contracts/ai-api'
import { AppError } from '@orrery/contracts/errors'
import { configurationOf } from '../configuration.ts'
import { ChainFailure, type ChainResult, type Tried } from '../fallback/chain-world.ts'
import { type ChainEvent, runChain } from '../fallback/run-chain.ts'
import { jsonIn } from '../tasks/open-task.ts'
import type { Work } from '../work.ts'
import { composerName, type Order } from './ask-order.ts'
import { chainWorldOf } from './chain-world-of.ts'
import { composeAnswer, mayStandIn } from './compose-answer.ts'
import { costOf, toldFailure } from './told-failure.ts'

const noModel = (): AppError =>
  new AppError(
    'NO_MODEL_CONFIGURED',
    'No model is set up here. Set the key of a provider, such as OPENAI_API_KEY, or AI_COMPATIBLE_URL for a server of your own, and start again.',
  )

/** What the answer is as text and as a value, after the judge took it. */
const valueOf = ({ task, call }: Order, text: string): { text: string; json?: unknown } => {
  const judged = task?.judge(text)
  if (judged?.isTaken) return { text: judged.text, json: judged.json }
  if (call.jsonSchema === null) return { text }
  const json = jsonIn(text)
  return json === undefined ? { text } : { text, json }
}

const completionOf = (order: Order, result: ChainResult): Completion => {
  const { text, toolCalls, finish, target, usage, tries } = result
  return {
    ...valueOf(order, text),
    ...(toolCalls.length > 0 && { toolCalls }),
    finish,
    provider: target.provider.name,
    model: target.model,
    usage,
    costMicroUsd: costOf(tries),
    priceSnapshot: null,
    attempts: tries.map(({ attempt }) => attempt),
    cached: false,
    latencyMs: 0,
  }
}

const composed = ({ task }: Order, tries: readonly Tried[]): Completion => {
  const answer = composeAnswer(task, tries, costOf(tries))
  if (answer) return answer
  throw noModel()
}

async function* askModels(order: Order, work: Work): AsyncGenerator<ChainEvent, Completion> {
  const { task, targets, call, modelName } = order
  if (modelName === composerName || (targets.length === 0 && task?.compose)) return composed(order, [])
  if (targets.length === 0) throw noModel()
  const world = chainWorldOf(work, configurationOf(work.env), order.timers)
  try {
    return completionOf(order, yield* runChain(call, targets, world))
  } catch (error) {
    if (!(error instanceof ChainFailure)) throw error
    if (mayStandIn(task, error.failureClass)) return composed(order, error.tries)
    throw toldFailure(error)
  }
}

/** One answer from beginning to end: events while it comes, the whole when it is there. Throws `AppError`. */
export async function* answerOrder(work: Work, order: Order): AsyncGenerator<ChainEvent, Completion> {
  const startedAtMs = Date.now()
  const completion = yield* askModels(order, work)
  return { ...completion, latencyMs: Date.now() - startedAtMs }
}
