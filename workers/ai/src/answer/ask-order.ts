import type { ChatMessage, CompleteRequest, Delivery, Task } from '@orrery/contracts/ai-api'
import { AppError } from '@orrery/contracts/errors'
import type { Configuration } from '../configuration.ts'
import type { ChainCall, Target } from '../fallback/chain-world.ts'
import type { Timers } from '../fallback/timers.ts'
import { findTargets, usualChain } from '../targets/find-targets.ts'
import { findTask } from '../tasks/index.ts'
import type { OpenTask } from '../tasks/open-task.ts'
import { judgeOf } from './judge-answer.ts'

/** The name under which the composer can be asked for, as if it were a model. */
export const composerName = 'composer'

/** A request understood: whom to ask what, and how to judge the answer. */
export type Order = {
  request: CompleteRequest
  task: OpenTask | null
  /** Name of a chain or of a model, as it was asked for. */
  modelName: string
  targets: readonly Target[]
  call: ChainCall
  timers: Timers
}

const messagesOf = ({ messages }: CompleteRequest, task: OpenTask | null): readonly ChatMessage[] => {
  if (task) return task.messages
  if (messages && messages.length > 0) return messages
  throw new AppError('INVALID_INPUT', 'There is nothing to answer: send messages, or a task with its facts.')
}

const openTaskOf = ({ task }: CompleteRequest): OpenTask | null => {
  if (!task) return null
  const sealed = findTask(task.name)
  if (!sealed) throw new AppError('NOT_FOUND', `There is no task "${task.name}".`)
  return sealed.open(task.facts)
}

/** Readings by models are for people who are known here: a guest gets the composer, whatever was asked for. */
const composedForGuests: ReadonlySet<Task> = new Set(['interpret', 'synthesise'])

const modelNameOf = ({ actor, task, model, chain }: CompleteRequest): string =>
  actor.kind === 'guest' && task && composedForGuests.has(task.name) ? composerName : (model ?? chain ?? usualChain)

type Limits = Pick<ChainCall, 'maxOutputTokens' | 'temperature' | 'topP' | 'stop' | 'seed' | 'deadlineMs'>

/** What was left out is null, so that a provider's own default holds. */
const limitsOf = (request: CompleteRequest, task: OpenTask | null): Limits => ({
  maxOutputTokens: request.maxOutputTokens ?? task?.maxOutputTokens ?? null,
  temperature: request.temperature ?? null,
  topP: request.topP ?? null,
  stop: request.stop ?? [],
  seed: request.seed ?? null,
  deadlineMs: request.deadlineMs ?? null,
})

/** Throws `INVALID_INPUT`, `NOT_FOUND` and `NO_MODEL_CONFIGURED`, each with what to do. */
export const orderOf = (
  request: CompleteRequest,
  delivery: Delivery,
  configuration: Configuration,
  signal: AbortSignal,
): Order => {
  const { tools = [], toolChoice = 'auto' } = request
  const task = openTaskOf(request)
  const jsonSchema = task ? task.answerSchema : (request.jsonSchema ?? null)
  const modelName = modelNameOf(request)
  const call: ChainCall = {
    ...limitsOf(request, task),
    messages: messagesOf(request, task),
    tools,
    toolChoice,
    jsonSchema,
    signal,
    // Half an object is of no use to anybody.
    delivery: task ? 'whole' : delivery,
    judge: judgeOf(task, jsonSchema),
  }
  const targets = modelName === composerName ? [] : findTargets(modelName, configuration)
  return { request, task, modelName, targets, call, timers: configuration.timers[task?.timers ?? 'short'] }
}
