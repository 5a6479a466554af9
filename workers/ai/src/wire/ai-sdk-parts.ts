import type { LanguageModelV4StreamPart, LanguageModelV4Usage } from '@ai-sdk/provider'
import type { Finish } from '@orrery/contracts/ai-api'
import { type ModelPart, ProviderFailure } from '../providers/provider.ts'
import { isRecord } from './json-value.ts'
import { failureInside, truncated, unreadablePiece } from './provider-failures.ts'

const finishes: ReadonlySet<string> = new Set<Finish>(['stop', 'length', 'tool-calls', 'content-filter'])
const isFinish = (told: string): told is Finish => finishes.has(told)

const usageOf = ({ inputTokens, outputTokens }: LanguageModelV4Usage): ModelPart => ({
  kind: 'usage',
  usage: {
    inputTokens: inputTokens.total ?? 0,
    cachedInputTokens: inputTokens.cacheRead ?? 0,
    ...(inputTokens.cacheWrite && { cacheWriteTokens: inputTokens.cacheWrite }),
    outputTokens: outputTokens.total ?? 0,
    reasoningTokens: outputTokens.reasoning ?? 0,
    estimated: inputTokens.total === undefined && outputTokens.total === undefined,
  },
  costMicroUsd: null,
})

/** Whatever the library reads parts of began as a success. */
export const begunWith = 200

/** An error event with the provider's own object inside, or a piece that the library could not read. */
const failureOf = (error: unknown): ProviderFailure =>
  isRecord(error) && isRecord(error['data']) ? failureInside({ error: error['data'] }, begunWith) : unreadablePiece()

const finishParts = ({
  finishReason: { unified },
  usage,
}: Extract<LanguageModelV4StreamPart, { type: 'finish' }>): readonly ModelPart[] => {
  if (isFinish(unified)) return [usageOf(usage), { kind: 'finish', finish: unified }]
  // The model wrote a call of a tool that cannot be read; the stream itself was whole.
  if (unified === 'error') throw new ProviderFailure('invalid_reply', 'The model’s answer cannot be read.')
  throw truncated()
}

type ToolPart = Extract<LanguageModelV4StreamPart, { type: 'tool-input-start' | 'tool-input-delta' | 'tool-call' }>

/** Tool calls get their number by the order in which they begin; a call that came in pieces is not told again whole. */
const createToolReader = () => {
  const ids: string[] = []
  return (part: ToolPart): readonly ModelPart[] => {
    const id = part.type === 'tool-call' ? part.toolCallId : part.id
    const known = ids.indexOf(id)
    const index = known < 0 ? ids.push(id) - 1 : known
    if (part.type === 'tool-input-delta') return [{ kind: 'tool_call', index, arguments: part.delta }]
    if (known >= 0) return []
    return [
      { kind: 'tool_call', index, id, name: part.toolName, arguments: part.type === 'tool-call' ? part.input : '' },
    ]
  }
}

/** Reads the parts of one stream in their order. Throws `ProviderFailure` for an error, which no later part heals. */
export const createPartReader = () => {
  const toolParts = createToolReader()
  return (part: LanguageModelV4StreamPart): readonly ModelPart[] => {
    switch (part.type) {
      case 'text-delta':
        return part.delta === '' ? [] : [{ kind: 'text', text: part.delta }]
      case 'reasoning-start':
      case 'reasoning-delta':
        return [{ kind: 'reasoning' }]
      case 'tool-input-start':
      case 'tool-input-delta':
      case 'tool-call':
        return toolParts(part)
      case 'error':
        throw failureOf(part.error)
      case 'finish':
        return finishParts(part)
      default:
        return []
    }
  }
}
