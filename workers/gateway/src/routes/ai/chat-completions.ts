import { chatRequest } from '@orrery/contracts/openai-calls'
import { modelErrors, modelPatience } from '../../ai/ai-errors.ts'
import { answerChat } from '../../ai/answer-chat.ts'
import type { Operation, Route } from '../../app.ts'
import { chatCompletion } from '../../openapi/ai-schemas.ts'

const operation = {
  tag: 'Models',
  body: chatRequest,
  example: { model: 'composer', messages: [{ role: 'user', content: 'Who are you?' }] },
  answers: {
    200: {
      description:
        'The whole answer, or with `stream: true` server-sent events of `chat.completion.chunk`, ended by `data: [DONE]`.',
      mediaType: ['application/json', 'text/event-stream'],
      schema: chatCompletion,
    },
  },
  errors: modelErrors,
} as const satisfies Partial<Operation>

const route = {
  method: 'POST',
  access: { who: 'user', key: 'ai:write' },
  counting: 'once',
  bare: true,
  ...modelPatience,
} as const

export const chatCompletions: Route = {
  ...route,
  path: '/v1/chat/completions',
  envelope: 'openai',
  operation: {
    ...operation,
    id: 'chatCompletions',
    summary: 'A chat completion, as OpenAI’s clients ask for it',
    description:
      'One gateway over all models: what fails is tried again or asked of the next model of the chain, before a first word is sent. `x-orrery-delivery: whole` holds a stream until its answer is complete; `x-orrery-cache: use` or `refresh` lets answers be kept. Unknown fields are ignored.',
  },
  answer: (c) => answerChat(c, 'api'),
}

/** The same for clients of the platform itself: its errors, and its own name for a budget that is used up. */
export const chat: Route = {
  ...route,
  path: '/ai/chat',
  envelope: 'plain',
  operation: { ...operation, id: 'chat', summary: 'A chat completion, with the platform’s own errors' },
  answer: (c) => answerChat(c, 'chat'),
}
