import { ProviderFailure } from '../providers/provider.ts'
import type { Json } from './json-value.ts'
import type { Conceded } from './openai-request.ts'

const refusedStatuses: ReadonlySet<number> = new Set([400, 422])

/** Fields that can be left out or said otherwise without asking for something else: `stop` is none of them. */
const named = /\b(temperature|top_p|seed|max_tokens|max_completion_tokens|reasoning_effort|response[_ ]format)\b/i

const saysUnsupported = ({ providerCode = '', message }: ProviderFailure): boolean =>
  providerCode.startsWith('unsupported') || /unsupported|not support|unavailable/i.test(message)

/** The field of this request that its model does not take at all; null: what is wrong is something else. */
export const fieldRefused = (error: unknown, request: Json): string | null => {
  if (!(error instanceof ProviderFailure) || !refusedStatuses.has(error.status ?? 0)) return null
  if (!saysUnsupported(error)) return null
  const field = named
    .exec(error.parameter ?? error.message)?.[1]
    ?.toLowerCase()
    .replace(' ', '_')
  if (field === undefined) return null
  // Nobody sent an effort: what is meant is that tools go with none.
  const isSent = field === 'reasoning_effort' ? request['tools'] !== undefined : request[field] !== undefined
  return isSent ? field : null
}

const none: Conceded = new Set()
const mostModels = 200

/**
 * What each model does not take, learnt from its refusals, so that it is asked rightly the first time from then on. A model
 * refuses before it begins, so nothing was said and nothing spent.
 */
export const createConcessions = () => {
  const byModel = new Map<string, Conceded>()
  return {
    of: (model: string): Conceded => byModel.get(model) ?? none,
    learn: (model: string, conceded: Conceded): void => {
      // Names of models come from callers: there is no end of them.
      if (byModel.size >= mostModels) byModel.clear()
      byModel.set(model, conceded)
    },
  }
}
