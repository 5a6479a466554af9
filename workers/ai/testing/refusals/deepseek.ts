import { type Case, openaiError } from './case.ts'

/** The forms of api-docs.deepseek.com/quick_start/error_codes. */
export const deepseek: readonly Case[] = [
  [
    'a wrong key',
    401,
    openaiError(
      'Authentication Fails, Your api key: ****0000 is invalid',
      'authentication_error',
      'invalid_request_error',
    ),
    'unauthorised',
  ],
  [
    'an empty account',
    402,
    openaiError('Insufficient Balance', 'unknown_error', 'invalid_request_error'),
    'quota_exhausted',
  ],
  [
    'a model that is none',
    400,
    openaiError('Model Not Exist', 'invalid_request_error', 'invalid_request_error'),
    'model_unknown',
  ],
  [
    'a risk in the content',
    400,
    openaiError('Content Exists Risk', 'invalid_request_error', 'invalid_request_error'),
    'content_filtered',
  ],
  [
    'a wrong parameter',
    422,
    openaiError(
      'Failed to deserialize the JSON body into the target type',
      'invalid_request_error',
      'invalid_request_error',
    ),
    'invalid_request',
  ],
  ['a pace', 429, openaiError('Rate Limit Reached', 'rate_limit_error', null), 'rate_limited'],
]
