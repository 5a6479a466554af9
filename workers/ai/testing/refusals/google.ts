import type { Case } from './case.ts'

export const googleError = (code: number, status: string, message: string, details: readonly unknown[] = []) => ({
  error: { code, message, status, details },
})
const quotaFailure = (quotaId: string) => [
  {
    '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
    violations: [
      {
        quotaMetric: 'generativelanguage.googleapis.com/generate_content_free_tier_requests',
        quotaId,
        quotaValue: '20',
      },
    ],
  },
  { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '43s' },
]
const quotaMessage = 'You exceeded your current quota, please check your plan and billing details.'

/** The forms of ai.google.dev/gemini-api/docs/troubleshooting and of google.rpc.Status. */
export const google: readonly Case[] = [
  [
    'a wrong key',
    400,
    googleError(400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.', [
      { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID', domain: 'googleapis.com' },
    ]),
    'unauthorised',
  ],
  [
    'a key without the right',
    403,
    googleError(403, 'PERMISSION_DENIED', 'Method doesn’t allow unregistered callers.'),
    'unauthorised',
  ],
  [
    'a country that is not served',
    400,
    googleError(400, 'FAILED_PRECONDITION', 'User location is not supported for the API use.'),
    'unauthorised',
  ],
  [
    'a pace of the minute',
    429,
    googleError(
      429,
      'RESOURCE_EXHAUSTED',
      quotaMessage,
      quotaFailure('GenerateRequestsPerMinutePerProjectPerModel-FreeTier'),
    ),
    'rate_limited',
  ],
  [
    'the quota of the day',
    429,
    googleError(
      429,
      'RESOURCE_EXHAUSTED',
      quotaMessage,
      quotaFailure('GenerateRequestsPerDayPerProjectPerModel-FreeTier'),
    ),
    'quota_exhausted',
  ],
  [
    'an empty account',
    429,
    googleError(
      429,
      'RESOURCE_EXHAUSTED',
      'Your prepayment credits are depleted. Please go to AI Studio to manage your project and billing.',
    ),
    'quota_exhausted',
  ],
  [
    'too long an input, in a list',
    400,
    [
      googleError(
        400,
        'INVALID_ARGUMENT',
        'The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).',
      ),
    ],
    'context_too_long',
  ],
  [
    'a model that is none',
    404,
    googleError(
      404,
      'NOT_FOUND',
      'models/gemini-0 is not found for API version v1beta, or is not supported for generateContent.',
    ),
    'model_unknown',
  ],
  [
    'a field it does not know',
    400,
    googleError(400, 'INVALID_ARGUMENT', 'Invalid JSON payload received. Unknown name "x": Cannot find field.'),
    'invalid_request',
  ],
  ['an error of its own', 500, googleError(500, 'INTERNAL', 'An internal error has occurred.'), 'overloaded'],
  [
    'too much to do',
    503,
    googleError(503, 'UNAVAILABLE', 'The model is overloaded. Please try again later.'),
    'overloaded',
  ],
  [
    'a deadline',
    504,
    googleError(504, 'DEADLINE_EXCEEDED', 'Deadline expired before operation could complete.'),
    'overloaded',
  ],
]
