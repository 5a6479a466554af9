import type { StreamEvent } from '@orrery/contracts/ai-api'
import { type ChatCompletion, chatRequest } from '@orrery/contracts/openai-calls'
import { bodyLimits, parseBody } from '@orrery/worker-kit/parse-body'
import type { Context } from 'hono'
import type { App } from '../app.ts'
import { answerHeaders } from './chat-headers.ts'
import { type ChatOrder, chatOrderOf } from './chat-order.ts'
import { finishOf, identityOf, modelNameOf, ownFields, usageOf } from './chat-shape.ts'
import { longestAnswerMs } from './patience.ts'
import { readLines } from './read-lines.ts'
import { streamChat } from './stream-chat.ts'
import { collectChat, type ToldChat } from './told-chat.ts'

const completionOf = (
  requestId: string,
  { text, toolCalls, completion }: ToldChat,
): ChatCompletion & ReturnType<typeof ownFields> => ({
  ...identityOf(requestId),
  object: 'chat.completion',
  model: modelNameOf(completion),
  choices: [
    {
      index: 0,
      message: {
        role: 'assistant',
        content: text === '' && toolCalls.length > 0 ? null : text,
        refusal: null,
        ...(toolCalls.length > 0 && { tool_calls: toolCalls }),
      },
      logprobs: null,
      finish_reason: finishOf(completion),
    },
  ],
  usage: usageOf(completion.usage),
  ...ownFields(completion),
})

/** Through a stream although nothing is streamed: so whoever goes away takes the models' work with them. */
const wholeChat = async (c: Context<App>, order: ChatOrder): Promise<Response> => {
  const told = await c.var.askAi(async (ai, caller) => {
    const { body } = await ai.stream({ ...caller, ...order, delivery: 'whole' })
    return collectChat(readLines<StreamEvent>(body, c.req.raw.signal))
  }, longestAnswerMs)
  return c.json(completionOf(c.var.requestId, told), 200, answerHeaders(told.completion, order.cache))
}

/** A chat completion in OpenAI's shape, whole or as server-sent events. `feature` names it in the accounts of use. */
export const answerChat = async (c: Context<App>, feature: string): Promise<Response> => {
  const asked = await parseBody(c.req.raw, chatRequest, bodyLimits.ai)
  const order = { ...chatOrderOf(asked, c.req.raw.headers), feature }
  if (asked.stream !== true) return wholeChat(c, order)
  return streamChat(c, order, { withUsage: asked.stream_options?.include_usage === true })
}
