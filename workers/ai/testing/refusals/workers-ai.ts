import type { Case } from './case.ts'

const cloudflareError = (code: number, message: string) => ({
  success: false,
  result: {},
  messages: [],
  errors: [{ code, message }],
})

/** The codes of developers.cloudflare.com/workers-ai/platform/errors. */
export const workersAi: readonly Case[] = [
  ['a wrong token', 401, cloudflareError(10000, 'Authentication error'), 'unauthorised'],
  [
    'the allocation of the day',
    429,
    cloudflareError(3036, 'AiError: you have used up your daily free allocation of 10,000 neurons'),
    'quota_exhausted',
  ],
  [
    'no data center that is free',
    429,
    cloudflareError(3040, 'AiError: No more data centers to forward the request to'),
    'rate_limited',
  ],
  ['a model that is none', 400, cloudflareError(5007, 'AiError: No such model @cf/x or task'), 'model_unknown'],
  [
    'terms that nobody agreed to',
    403,
    cloudflareError(5016, 'AiError: User has not agreed to the terms of the model'),
    'model_unknown',
  ],
  ['a blocked account', 403, cloudflareError(3023, 'AiError: Service unavailable for account'), 'unauthorised'],
  [
    'too long a context',
    413,
    cloudflareError(
      5021,
      'AiError: The estimated number of input and maximum output tokens exceeded this model context window limit',
    ),
    'context_too_long',
  ],
  ['wrong fields', 400, cloudflareError(5004, 'AiError: Invalid data'), 'invalid_request'],
  ['a timeout', 408, cloudflareError(3007, 'AiError: Request timeout'), 'overloaded'],
]
