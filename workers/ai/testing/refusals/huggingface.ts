import { type Case, openaiError } from './case.ts'

/** The router's own forms, and those of the servers behind it. */
export const huggingface: readonly Case[] = [
  ['a wrong key', 401, { error: 'Invalid username or password.' }, 'unauthorised'],
  [
    'used-up credits',
    402,
    { error: 'You have exceeded your monthly included credits for Inference Providers.' },
    'quota_exhausted',
  ],
  [
    'a model that nobody serves',
    400,
    openaiError(
      "The requested model 'x/y' is not supported by any provider you have enabled.",
      'invalid_request_error',
      'model_not_supported',
      'model',
    ),
    'model_unknown',
  ],
  [
    'too long an input',
    422,
    {
      error:
        'Input validation error: `inputs` tokens + `max_new_tokens` must be <= 4096. Given: 5000 `inputs` tokens and 100 `max_new_tokens`',
      error_type: 'validation',
    },
    'context_too_long',
  ],
  [
    'a model that is still being loaded',
    503,
    { error: 'Model x/y is currently loading', estimated_time: 20 },
    'overloaded',
  ],
]
