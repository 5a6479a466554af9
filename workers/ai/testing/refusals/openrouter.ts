import type { Case } from './case.ts'

/** The forms of openrouter.ai/docs/api/reference/errors-and-debugging. */
export const openrouter: readonly Case[] = [
  ['a wrong key', 401, { error: { code: 401, message: 'User not found.' } }, 'unauthorised'],
  [
    'an empty account',
    402,
    { error: { code: 402, message: 'Insufficient credits. Add more using https://openrouter.ai/settings/credits' } },
    'quota_exhausted',
  ],
  [
    'a flagged input',
    403,
    {
      error: {
        code: 403,
        message: 'x requires moderation on y. Your input was flagged for "violence".',
        metadata: { reasons: ['violence'], flagged_input: '…', provider_name: 'y', model_slug: 'x' },
      },
    },
    'content_filtered',
  ],
  ['a model that is none', 400, { error: { code: 400, message: 'x/y is not a valid model ID' } }, 'model_unknown'],
  [
    'a model that nobody serves',
    404,
    { error: { code: 404, message: 'No endpoints found for x/y.' } },
    'model_unknown',
  ],
  [
    'too long a context',
    400,
    { error: { code: 400, message: "This endpoint's maximum context length is 8192 tokens." } },
    'context_too_long',
  ],
  ['a pace', 429, { error: { code: 429, message: 'Rate limit exceeded: free-models-per-min.' } }, 'rate_limited'],
  [
    'a model that is down',
    502,
    { error: { code: 502, message: 'Provider returned error', metadata: { provider_name: 'y', raw: {} } } },
    'overloaded',
  ],
]
