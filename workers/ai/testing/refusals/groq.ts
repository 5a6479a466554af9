import { type Case, openaiError } from './case.ts'

/** The forms of console.groq.com/docs/errors. */
export const groq: readonly Case[] = [
  ['a wrong key', 401, openaiError('Invalid API Key', 'invalid_request_error', 'invalid_api_key'), 'unauthorised'],
  [
    'more tokens than a minute has',
    413,
    openaiError(
      'Request too large for model `llama` in organization `org_x` service tier `on_demand` on tokens per minute (TPM): Limit 6000, Requested 12328',
      'tokens',
      'rate_limit_exceeded',
    ),
    'context_too_long',
  ],
  [
    'JSON that the model wrote badly',
    400,
    {
      error: {
        message: 'Failed to generate JSON. Please adjust your prompt.',
        type: 'invalid_request_error',
        code: 'json_validate_failed',
        failed_generation: '{',
      },
    },
    'invalid_reply',
  ],
  [
    'a call that the model wrote badly',
    400,
    {
      error: {
        message: 'Failed to call a function.',
        type: 'invalid_request_error',
        code: 'tool_use_failed',
        failed_generation: '<f',
      },
    },
    'invalid_reply',
  ],
  [
    'a model that is no more',
    400,
    openaiError(
      'The model `x` has been decommissioned and is no longer supported.',
      'invalid_request_error',
      'model_decommissioned',
    ),
    'model_unknown',
  ],
  [
    'a model that the project forbids',
    403,
    openaiError(
      'The model `x` is blocked at the project level.',
      'permissions_error',
      'model_permission_blocked_project',
    ),
    'model_unknown',
  ],
  [
    'a place in the queue that was given up',
    498,
    openaiError('Flex tier capacity exceeded', 'capacity_error', 'capacity_exceeded'),
    'rate_limited',
  ],
]
