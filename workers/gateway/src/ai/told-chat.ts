import type { StreamEvent, ToolCall } from '@orrery/contracts/ai-api'
import type { AppError } from '@orrery/contracts/errors'
import type { ToldCompletion } from './chat-shape.ts'
import { toldError } from './openai-errors.ts'
import { expectLines, type Lines } from './read-lines.ts'

/** An answer with its words. */
export type ToldChat = { text: string; toolCalls: readonly ToolCall[]; completion: ToldCompletion }

type ToolEvent = Extract<StreamEvent, { type: 'tool_call' }>

const addToolCall = (calls: Map<number, ToolCall>, { index, id, name, arguments: piece }: ToolEvent): void => {
  const begun = calls.get(index)
  calls.set(index, {
    id: begun?.id ?? id ?? `call_${index}`,
    type: 'function',
    function: { name: begun?.function.name ?? name ?? '', arguments: (begun?.function.arguments ?? '') + piece },
  })
}

/** The failure that a stream tells at its end. */
export const failureIn = ({
  error: { code, message, ...details },
}: Extract<StreamEvent, { type: 'error' }>): AppError => toldError(code, message, details)

/** The whole answer. Throws the failure that the stream tells. */
export const collectChat = async (lines: Lines<StreamEvent>): Promise<ToldChat> => {
  let text = ''
  let calls = new Map<number, ToolCall>()
  for (;;) {
    for (const event of await expectLines(lines)) {
      if (event.type === 'delta') text += event.text
      else if (event.type === 'tool_call') addToolCall(calls, event)
      else if (event.type === 'error') throw failureIn(event)
      else if (event.type === 'finish') return { text, toolCalls: [...calls.values()], completion: event.completion }
      else if (event.type === 'restart') {
        text = ''
        calls = new Map()
      }
    }
  }
}
