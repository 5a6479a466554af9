import type { Finish, TokenUsage, ToolCall } from '@orrery/contracts/ai-api'
import { type ModelPart, ProviderFailure } from '../providers/provider.ts'
import type { Answered } from './chain-world.ts'

type OpenCall = { id: string; name: string; arguments: string }

/** Gathers the parts of one attempt. */
export type Collected = {
  add(part: ModelPart): void
  /** What came so far, words and arguments of calls, also of an attempt that failed. */
  said(): string
  usage(): TokenUsage | null
  reportedCost(): number | null
  /** Throws `ProviderFailure` when what came is no answer. */
  answer(): Answered
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text === '' ? '{}' : text)
    return true
  } catch {
    return false
  }
}

const toolCallsOf = (calls: ReadonlyMap<number, OpenCall>): readonly ToolCall[] =>
  [...calls.entries()]
    .toSorted(([one], [other]) => one - other)
    .map(([index, { id, name, arguments: given }]) => ({
      id: id === '' ? `call_${index}` : id,
      type: 'function',
      function: { name, arguments: given },
    }))

const looksLikeHtml = (text: string): boolean => /^\s*<(!doctype html|html)\b/i.test(text)

const refuseEmptiness = ({ text, toolCalls, finish }: Answered): void => {
  if (finish === 'content-filter') {
    throw new ProviderFailure('content_filtered', 'The provider withheld its answer by its content policy.')
  }
  if (text.trim() === '' && toolCalls.length === 0) {
    throw new ProviderFailure('invalid_reply', 'The provider answered with nothing.')
  }
  if (looksLikeHtml(text)) throw new ProviderFailure('invalid_reply', 'The provider answered with a page.')
  if (toolCalls.some((call) => call.function.name === '' || !isJson(call.function.arguments))) {
    throw new ProviderFailure('invalid_reply', 'The provider called a tool with arguments that are not JSON.')
  }
}

export const collectAnswer = (): Collected => {
  const texts: string[] = []
  const calls = new Map<number, OpenCall>()
  let usage: TokenUsage | null = null
  let cost: number | null = null
  let finish: Finish | null = null

  const addCall = ({ index, id, name, arguments: given }: Extract<ModelPart, { kind: 'tool_call' }>): void => {
    const before = calls.get(index) ?? { id: '', name: '', arguments: '' }
    calls.set(index, { id: id ?? before.id, name: name ?? before.name, arguments: before.arguments + given })
  }
  return {
    add: (part) => {
      if (part.kind === 'text') texts.push(part.text)
      else if (part.kind === 'tool_call') addCall(part)
      else if (part.kind === 'finish') finish = part.finish
      else if (part.kind === 'usage') {
        ;({ usage, costMicroUsd: cost } = part)
      }
    },
    said: () => texts.join('') + [...calls.values()].map((call) => call.arguments).join(''),
    usage: () => usage,
    reportedCost: () => cost,
    answer: () => {
      if (finish === null) throw new ProviderFailure('truncated', 'The answer was not complete.')
      const answered = { text: texts.join(''), toolCalls: toolCallsOf(calls), finish }
      refuseEmptiness(answered)
      return answered
    },
  }
}
