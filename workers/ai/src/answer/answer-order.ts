import type { CacheUse, Completion } from '@orrery/contracts/ai-api'
import { AppError } from '@orrery/contracts/errors'
import { cacheKeyOf } from '../cache/cache-key.ts'
import { keptSecondsOf, readAnswer, writeAnswer } from '../cache/kept-answers.ts'
import { configurationOf } from '../configuration.ts'
import { ChainFailure, type ChainResult, type Tried } from '../fallback/chain-world.ts'
import { type ChainEvent, runChain } from '../fallback/run-chain.ts'
import { estimateOf } from '../ledger/budget-rules.ts'
import { type Account, openAccount } from '../ledger/open-account.ts'
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

const completionOf = (order: Order, result: ChainResult, work: Work): Completion => {
  const { text, toolCalls, finish, target, usage, tries } = result
  return {
    ...valueOf(order, text),
    ...(toolCalls.length > 0 && { toolCalls }),
    finish,
    provider: target.provider.name,
    model: target.model,
    usage,
    costMicroUsd: costOf(tries),
    priceSnapshot: configurationOf(work.env).prices.snapshot,
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

const accountOf = ({ request, task, call, targets }: Order, work: Work): Promise<Account> => {
  const { actor, feature } = request
  const name = task?.name ?? 'chat'
  const { prices } = configurationOf(work.env)
  return openAccount(work, { actor, task: name, feature: feature ?? name, estimate: estimateOf(call, targets, prices) })
}

async function* askModels(order: Order, work: Work): AsyncGenerator<ChainEvent, Completion> {
  const { task, targets, call, timers } = order
  const account = await accountOf(order, work)
  let tries: readonly Tried[] = []
  try {
    const result = yield* runChain(call, targets, chainWorldOf(work, configurationOf(work.env), timers))
    ;({ tries } = result)
    return completionOf(order, result, work)
  } catch (error) {
    if (!(error instanceof ChainFailure)) throw error
    ;({ tries } = error)
    if (mayStandIn(task, error.failureClass)) return composed(order, tries)
    throw toldFailure(error)
  } finally {
    work.runOn(account.close(tries))
  }
}

/** What is not said is the task's: readings are told again, a conversation is not. */
const cacheUseOf = ({ request, task }: Order): CacheUse => request.cache ?? (task ? 'use' : 'bypass')

const keyOf = async (order: Order, work: Work): Promise<string | null> => {
  const { request, task, targets, call } = order
  if (cacheUseOf(order) === 'bypass' || keptSecondsOf(work.env.ORRERY_ENV, task) === 0) return null
  const chain = targets.map(({ provider, model }) => `${provider.name}/${model}`)
  return cacheKeyOf(request.actor, { task, chain, call }, task?.isImpersonal ?? false)
}

async function* answerOf(order: Order, work: Work): AsyncGenerator<ChainEvent, Completion> {
  const { task, targets, modelName } = order
  if (modelName === composerName || (targets.length === 0 && task?.compose)) return composed(order, [])
  if (targets.length === 0) throw noModel()
  const key = await keyOf(order, work)
  if (key === null) return yield* askModels(order, work)
  const kept = cacheUseOf(order) === 'use' ? await readAnswer(work.env, key) : null
  if (kept) return kept
  const completion = yield* askModels(order, work)
  work.runOn(writeAnswer(work.env, key, completion, keptSecondsOf(work.env.ORRERY_ENV, task)))
  return completion
}

/** One answer from beginning to end: events while it comes, the whole when it is there. Throws `AppError`. */
export async function* answerOrder(work: Work, order: Order): AsyncGenerator<ChainEvent, Completion> {
  const startedAtMs = Date.now()
  const completion = yield* answerOf(order, work)
  return { ...completion, latencyMs: Date.now() - startedAtMs }
}
