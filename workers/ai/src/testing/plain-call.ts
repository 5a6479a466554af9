import type { ModelCall } from '../providers/provider.ts'

/** A call that asks for nothing but an answer. */
export const plainCall = (model: string, about: Partial<ModelCall> = {}): ModelCall => ({
  model,
  messages: [{ role: 'user', content: 'Say something.' }],
  tools: [],
  toolChoice: 'auto',
  maxOutputTokens: null,
  temperature: null,
  topP: null,
  stop: [],
  seed: null,
  jsonSchema: null,
  signal: new AbortController().signal,
  ...about,
})
