import { bedUsage } from '../bed-words.ts'
import { type Dialect, type Json, type Refusal, event, isRecord, listOf, parsed, sentences, textIn } from './dialect.ts'

const geminiStatuses: Readonly<Record<Refusal, readonly [status: number, name: string]>> = {
  rate: [429, 'RESOURCE_EXHAUSTED'],
  quota: [429, 'RESOURCE_EXHAUSTED'],
  server: [500, 'INTERNAL'],
  unavailable: [503, 'UNAVAILABLE'],
  context: [400, 'INVALID_ARGUMENT'],
  policy: [400, 'INVALID_ARGUMENT'],
  prefill: [400, 'INVALID_ARGUMENT'],
  key: [400, 'INVALID_ARGUMENT'],
  no_model: [404, 'NOT_FOUND'],
  bad: [400, 'INVALID_ARGUMENT'],
}

const geminiReasons = { stop: 'STOP', length: 'MAX_TOKENS', tools: 'STOP', filter: 'SAFETY' } as const
const geminiUsage = {
  promptTokenCount: bedUsage.input,
  candidatesTokenCount: bedUsage.output,
  totalTokenCount: bedUsage.input + bedUsage.output,
}

const geminiPiece = (parts: readonly Json[], rest: Json = {}): Json => ({
  candidates: [{ content: { role: 'model', parts }, index: 0, ...rest }],
})

export const gemini: Dialect = {
  name: 'gemini',
  asked: ({ path, body }) => {
    const { contents, generationConfig: settings, tools } = parsed(body)
    const said = listOf(contents)
    return {
      model: decodeURIComponent(/models\/(.+):/.exec(path)?.[1] ?? ''),
      streams: path.endsWith(':streamGenerateContent'),
      said: textIn(said.find(({ role }) => role === 'user')?.['parts']),
      lastRole: String(said.at(-1)?.['role']),
      wantsJson: isRecord(settings) && settings['responseMimeType'] === 'application/json',
      tools: listOf(tools)
        .flatMap(({ functionDeclarations }) => listOf(functionDeclarations))
        .map(({ name }) => ({ name: String(name) })),
    }
  },
  opening: () => '',
  word: (text) => event(geminiPiece([{ text }])),
  toolCall: (name, given) => event(geminiPiece([{ functionCall: { name, args: JSON.parse(given) as unknown } }])),
  finish: (reason) =>
    event({ ...geminiPiece([{ text: '' }], { finishReason: geminiReasons[reason] }), usageMetadata: geminiUsage }),
  closing: '',
  errorEvent: event({ error: { code: 503, message: 'The bed broke off.', status: 'UNAVAILABLE' } }),
  whole: (text, reason) => ({
    ...geminiPiece([{ text }], { finishReason: geminiReasons[reason] }),
    usageMetadata: geminiUsage,
  }),
  refusal: (kind) => {
    const [code, status] = geminiStatuses[kind]
    const own: Partial<Record<Refusal, string>> = {
      key: 'API key not valid. Please pass a valid API key.',
      context: 'The input token count (9001) exceeds the maximum number of tokens allowed (4096).',
      no_model: 'models/nothing is not found for API version v1beta, or is not supported for generateContent.',
    }
    return { status: code, body: { error: { code, message: own[kind] ?? sentences[kind], status } } }
  },
}
