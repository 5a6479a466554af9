import type { Completion } from '@orrery/contracts/ai-api'
import { type ChatCompletion, chatRequest } from '@orrery/contracts/openai-calls'
import { bodyLimits, parseBody } from '@orrery/worker-kit/parse-body'
import type { Context } from 'hono'
import type { App } from '../app.ts'
import { answerHeaders } from './chat-headers.ts'
import { type ChatOrder, chatOrderOf } from './chat-order.ts'
import { finishOf, identityOf, modelNameOf, ownFields, usageOf } from './chat-shape.ts'
import { longestAnswerMs } from './patience.ts'
import { streamChat } from './stream-chat.ts'

const completionOf = (requestId: string, completion: Completion): ChatCompletion & ReturnType<typeof ownFields> => {
  const { text, toolCalls = [] } = completion
  return {
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
  }
}

/** Whoever goes away takes the models' work with them. */
const wholeChat = async (c: Context<App>, order: ChatOrder): Promise<Response> => {
  const asking = c.var.askAi((ai, caller) => ai.complete({ ...caller, ...order }, c.req.raw.signal), longestAnswerMs)
  // Without it nothing of this request would be left to tell the worker that its caller has gone.
  c.executionCtx.waitUntil(asking.catch(() => {}))
  const completion = await asking
  return c.json(completionOf(c.var.requestId, completion), 200, answerHeaders(completion, order.cache))
}

/** A chat completion in OpenAI's shape, whole or as server-sent events. `feature` names it in the accounts of use. */
export const answerChat = async (c: Context<App>, feature: string): Promise<Response> => {
  const asked = await parseBody(c.req.raw, chatRequest, bodyLimits.ai)
  const order = { ...chatOrderOf(asked, c.req.raw.headers), feature }
  if (asked.stream !== true) return wholeChat(c, order)
  return streamChat(c, order, { withUsage: asked.stream_options?.include_usage === true })
}
