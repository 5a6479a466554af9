import type { Reading, ReadingEvent, ReadingOptions, ResultForReading } from '@orrery/contracts/ai-api'
import type { Context } from 'hono'
import type { App } from '../app.ts'
import { answerHeaders } from './chat-headers.ts'
import { toldError } from './openai-errors.ts'
import { longestAnswerMs } from './patience.ts'
import { expectLines, type Lines, readLines } from './read-lines.ts'

export const linesType = 'application/x-ndjson'

const wholeReading = async (lines: Lines<ReadingEvent>): Promise<Reading> => {
  for (;;) {
    for (const event of await expectLines(lines)) {
      if (event.type === 'finish') return event.reading
      if (event.type === 'error') {
        const { code, message, ...details } = event.error
        throw toldError(code, message, details)
      }
    }
  }
}

const takesLines = (c: Context<App>): boolean => (c.req.header('accept') ?? '').includes(linesType)

/**
 * A reading of these results: told line by line to who accepts that, otherwise whole. Both come from one stream, so that
 * whoever goes away takes the models' work with them.
 */
export const answerReading = async (
  c: Context<App>,
  results: readonly ResultForReading[],
  options: ReadingOptions = {},
): Promise<Response> => {
  const asked = { results, options }
  if (takesLines(c)) {
    const { body } = await c.var.askAi((ai, caller) => ai.streamReading({ ...caller, ...asked }))
    return c.body(body as ReadableStream, 200, { 'content-type': linesType, 'cache-control': 'no-store, no-transform' })
  }
  const reading = await c.var.askAi(async (ai, caller) => {
    const { body } = await ai.streamReading({ ...caller, ...asked })
    return wholeReading(readLines<ReadingEvent>(body, c.req.raw.signal))
  }, longestAnswerMs)
  return c.json(reading, 200, answerHeaders(reading, options.cache ?? 'use'))
}
