import { type Case, openaiError } from './case.ts'

/** The forms of platform.openai.com/docs/guides/error-codes. */
export const openai: readonly Case[] = [
  [
    'a wrong key',
    401,
    openaiError('Incorrect API key provided: sk-…', 'invalid_request_error', 'invalid_api_key'),
    'unauthorised',
  ],
  [
    'a country that is not served',
    403,
    openaiError(
      'Country, region, or territory not supported',
      'request_forbidden',
      'unsupported_country_region_territory',
    ),
    'unauthorised',
  ],
  [
    'a pace',
    429,
    openaiError(
      'Rate limit reached for gpt-5 in organization org-x on requests per min (RPM): Limit 3, Used 3, Requested 1.',
      'requests',
      'rate_limit_exceeded',
    ),
    'rate_limited',
  ],
  [
    'a used-up quota',
    429,
    openaiError(
      'You exceeded your current quota, please check your plan and billing details.',
      'insufficient_quota',
      'insufficient_quota',
    ),
    'quota_exhausted',
  ],
  [
    'a limit of spending',
    400,
    openaiError('Billing hard limit has been reached', 'invalid_request_error', 'billing_hard_limit_reached'),
    'quota_exhausted',
  ],
  [
    'more tokens than a minute has',
    429,
    openaiError(
      'Request too large for gpt-5 on tokens per min (TPM): Limit 30000, Requested 342389.',
      'tokens',
      'rate_limit_exceeded',
    ),
    'context_too_long',
  ],
  [
    'a model that is none',
    404,
    openaiError(
      'The model `gpt-0` does not exist or you do not have access to it.',
      'invalid_request_error',
      'model_not_found',
    ),
    'model_unknown',
  ],
  [
    'a model that the project may not use',
    403,
    openaiError('Project `proj_x` does not have access to model `gpt-5`', 'invalid_request_error', 'model_not_found'),
    'model_unknown',
  ],
  [
    'too long a context',
    400,
    openaiError(
      "This model's maximum context length is 8192 tokens. However, your messages resulted in 9001 tokens.",
      'invalid_request_error',
      'context_length_exceeded',
      'messages',
    ),
    'context_too_long',
  ],
  [
    'a flagged prompt',
    400,
    openaiError(
      'Your prompt was flagged as potentially violating our usage policy.',
      'invalid_request_error',
      'invalid_prompt',
    ),
    'content_filtered',
  ],
  [
    'a field it does not know',
    400,
    openaiError("Unrecognized request argument supplied: 'x'", 'invalid_request_error', null),
    'invalid_request',
  ],
  [
    'a schema it does not take',
    400,
    openaiError(
      "Invalid schema for response_format 'answer': 'required' is required to be supplied",
      'invalid_request_error',
      null,
      'response_format',
    ),
    'invalid_request',
  ],
  [
    'an error of its own',
    500,
    openaiError('The server had an error while processing your request.', 'server_error', null),
    'overloaded',
  ],
  [
    'too much to do',
    503,
    openaiError('The engine is currently overloaded, please try again later', 'server_error', null),
    'overloaded',
  ],
]
