import type { Case } from './case.ts'

/** Ollama, llama.cpp, vLLM and FastAPI in front of whatever. */
export const compatible: readonly Case[] = [
  [
    'a model that nobody pulled',
    404,
    { error: { message: 'model "x" not found, try pulling it first', type: 'api_error', param: null, code: null } },
    'model_unknown',
  ],
  [
    'too long a context (llama.cpp)',
    400,
    {
      error: {
        code: 400,
        message: 'the request exceeds the available context size',
        type: 'exceed_context_size_error',
        n_prompt_tokens: 9000,
        n_ctx: 4096,
      },
    },
    'context_too_long',
  ],
  [
    'too long a context (vLLM)',
    400,
    {
      object: 'error',
      message: "This model's maximum context length is 4096 tokens. However, you requested 5000 tokens.",
      type: 'BadRequestError',
      code: 400,
    },
    'context_too_long',
  ],
  ['a wrong key', 401, { detail: 'Not authenticated' }, 'unauthorised'],
  [
    'a wrong body',
    422,
    { detail: [{ loc: ['body', 'messages'], msg: 'Field required', type: 'missing' }] },
    'invalid_request',
  ],
  ['a page of a proxy', 502, '<html><h1>502 Bad Gateway</h1></html>', 'overloaded'],
  ['a page where the address is wrong', 404, '<html>Not here</html>', 'model_unknown'],
  ['a redirect', 307, '', 'invalid_reply'],
  ['a body that is cut', 429, '{"error": {"mess', 'rate_limited'],
  ['nothing at all', 400, '', 'invalid_request'],
]
