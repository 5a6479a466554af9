import type { Case } from './case.ts'

export const anthropicError = (type: string, message: string) => ({
  type: 'error',
  error: { type, message },
  request_id: 'req_x',
})

/** The forms of docs.claude.com/en/api/errors. */
export const anthropic: readonly Case[] = [
  ['a wrong key', 401, anthropicError('authentication_error', 'invalid x-api-key'), 'unauthorised'],
  [
    'a key without the right',
    403,
    anthropicError('permission_error', 'Your API key does not have permission to use the specified resource.'),
    'unauthorised',
  ],
  [
    'an empty account',
    400,
    anthropicError(
      'invalid_request_error',
      'Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits.',
    ),
    'quota_exhausted',
  ],
  [
    'a payment that failed',
    402,
    anthropicError('billing_error', 'There is an issue with your billing or payment information.'),
    'quota_exhausted',
  ],
  ['a model that is none', 404, anthropicError('not_found_error', 'model: claude-0'), 'model_unknown'],
  [
    'a request of too many bytes',
    413,
    anthropicError('request_too_large', 'Request exceeds the maximum allowed number of bytes.'),
    'context_too_long',
  ],
  [
    'too long a prompt',
    400,
    anthropicError('invalid_request_error', 'prompt is too long: 210000 tokens > 200000 maximum'),
    'context_too_long',
  ],
  [
    'too long a prompt with its answer',
    400,
    anthropicError(
      'invalid_request_error',
      'input length and `max_tokens` exceed context limit: 190000 + 20000 > 200000',
    ),
    'context_too_long',
  ],
  [
    'a filtered answer',
    400,
    anthropicError('invalid_request_error', 'Output blocked by content filtering policy'),
    'content_filtered',
  ],
  [
    'a field it does not know',
    400,
    anthropicError('invalid_request_error', 'messages.0.x: Extra inputs are not permitted'),
    'invalid_request',
  ],
  ['a pace', 429, anthropicError('rate_limit_error', 'This request would exceed your rate limit.'), 'rate_limited'],
  ['an error of its own', 500, anthropicError('api_error', 'Internal server error'), 'overloaded'],
  ['a request that took too long', 504, anthropicError('timeout_error', 'The request timed out.'), 'overloaded'],
  ['too much to do', 529, anthropicError('overloaded_error', 'Overloaded'), 'overloaded'],
]
