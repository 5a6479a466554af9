import type { ChatMessage, ChatTool } from '@orrery/contracts/ai-api'

/**
 * Tokens of one character, about, by script: the first row whose range of UTF-16 code units reaches it. Fitted to texts
 * counted by o200k_base; how far off that is, the README says.
 */
const scripts: readonly { until: number; tokens: number }[] = [
  { until: 0xff, tokens: 0.5 },
  { until: 0x24f, tokens: 0.95 },
  { until: 0x36f, tokens: 1 },
  { until: 0x3ff, tokens: 0.43 },
  { until: 0x52f, tokens: 0.27 },
  { until: 0x5ff, tokens: 0.45 },
  { until: 0x7ff, tokens: 0.4 },
  { until: 0xdff, tokens: 0.34 },
  { until: 0x10ff, tokens: 0.5 },
  { until: 0x2dff, tokens: 1 },
  { until: 0xabff, tokens: 0.88 },
  { until: 0xd7a3, tokens: 0.72 },
]
const beyond = 1.1

const plain = 0x7f
const tokensOfLetter = 0.215
const tokensOfDigit = 0.55
const tokensOfMark = 0.6
/** Indents and ruled lines: a whole run is one token or two. */
const tokensOfRepeated = 0.05

const isLetterOrSpace = (code: number): boolean => {
  const lower = code | 0x20
  return code === 0x20 || (lower >= 0x61 && lower <= 0x7a)
}
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

const tokensOf = (code: number): number => {
  if (code > plain) return scripts.find(({ until }) => code <= until)?.tokens ?? beyond
  if (isLetterOrSpace(code)) return tokensOfLetter
  return isDigit(code) ? tokensOfDigit : tokensOfMark
}

/** Tokens of a text without its model's own tokeniser, which would be a megabyte for each family of models. */
export const estimateTokens = (text: string): number => {
  let sum = 0
  let before = -1
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    sum += code === before && code <= plain && !isDigit(code) ? tokensOfRepeated : tokensOf(code)
    before = code
  }
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
