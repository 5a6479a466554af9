import type { ChatMessage, ChatTool } from '@orrery/contracts/ai-api'

/**
 * Tokens of one character, about, by script; from texts counted with o200k_base. How far off that is: the README.
 * Ranges are of UTF-16 code units, in their order; what is beyond the last is counted as `beyond`.
 */
const scripts: readonly { until: number; tokens: number }[] = [
  { until: 0x7f, tokens: 0.24 },
  { until: 0x24f, tokens: 0.55 },
  { until: 0x36f, tokens: 1 },
  { until: 0x52f, tokens: 0.32 },
  { until: 0x5ff, tokens: 0.5 },
  { until: 0x7ff, tokens: 0.4 },
  { until: 0xdff, tokens: 0.55 },
  { until: 0x10ff, tokens: 0.55 },
  { until: 0x2dff, tokens: 1 },
  { until: 0xabff, tokens: 0.8 },
  { until: 0xd7a3, tokens: 0.7 },
]
const beyond = 1.2

const tokensPerDigit = 0.42
const tokensPerMark = 0.6

const plain = 0x7f
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const isLetterOrSpace = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || code === 0x20 || (code >= 0x41 && code <= 0x5a)

const tokensOf = (code: number): number => {
  if (code > plain) return scripts.find(({ until }) => code <= until)?.tokens ?? beyond
  if (isDigit(code)) return tokensPerDigit
  return isLetterOrSpace(code) ? (scripts[0]?.tokens ?? beyond) : tokensPerMark
}

/** Tokens of a text without its model's own tokeniser, which would be a megabyte for each family of models. */
export const estimateTokens = (text: string): number => {
  let sum = 0
  for (let at = 0; at < text.length; at += 1) sum += tokensOf(text.charCodeAt(at))
  return Math.ceil(sum)
}

/** Around every message stand a few tokens that say whose it is. */
const tokensAroundMessage = 4
/** No provider that we speak to counts more for a picture in the size that it reads. */
const tokensOfImage = 1600

const tokensOfContent = (content: ChatMessage['content']): number => {
  if (typeof content === 'string') return estimateTokens(content)
  let sum = 0
  for (const part of content ?? []) sum += part.type === 'text' ? estimateTokens(part.text) : tokensOfImage
  return sum
}

/** Tokens of everything that a model is sent. */
export const estimateInput = ({
  messages,
  tools = [],
  jsonSchema = null,
}: {
  messages: readonly ChatMessage[]
  tools?: readonly ChatTool[]
  jsonSchema?: Record<string, unknown> | null
}): number => {
  let sum = 0
  for (const message of messages) {
    sum += tokensAroundMessage + tokensOfContent(message.content)
    if (message.role === 'assistant' && message.tool_calls) sum += estimateTokens(JSON.stringify(message.tool_calls))
  }
  if (tools.length > 0) sum += estimateTokens(JSON.stringify(tools))
  if (jsonSchema !== null) sum += estimateTokens(JSON.stringify(jsonSchema))
  return sum
}
