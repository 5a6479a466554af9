import type { StreamEvent } from '@orrery/contracts/ai-api'
import { failureOf } from '@orrery/worker-kit/http-errors'
import { traceOf } from '@orrery/worker-kit/log'
import type { Context } from 'hono'
import type { App } from '../app.ts'
import { beatComment, chatChunks, errorChunk, waitingComment } from './chat-chunks.ts'
import { answerHeaders, beginningHeaders } from './chat-headers.ts'
import type { ChatOrder } from './chat-order.ts'
import { identityOf } from './chat-shape.ts'
import { openaiFailureOf } from './openai-errors.ts'
import { longestAnswerMs, statusLineHeldMs } from './patience.ts'
import { expectLines, type Lines, readLines } from './read-lines.ts'
import { failureIn } from './told-failure.ts'

type Opened = { lines: Lines<StreamEvent>; begun: readonly StreamEvent[] }

const isWord = ({ type }: StreamEvent): boolean => type === 'delta' || type === 'tool_call' || type === 'finish'

/**
 * What was told until the first word, or until the status line can be held no longer: a failure before that is thrown, and
 * has a status of its own. The worker shows life four times a second, so the clock is looked at without a timer.
 */
const beginningOf = async (lines: Lines<StreamEvent>): Promise<readonly StreamEvent[]> => {
  const begun: StreamEvent[] = []
  const untilMs = Date.now() + statusLineHeldMs
  while (!begun.some(isWord) && Date.now() < untilMs) {
    for (const event of await expectLines(lines)) {
      if (event.type === 'error') throw failureIn(event)
      if (event.type !== 'waiting') begun.push(event)
    }
  }
  return begun
}

const headersOf = (begun: readonly StreamEvent[], { cache }: ChatOrder): Record<string, string> => {
  const finish = begun.find((event) => event.type === 'finish')
  if (finish) return answerHeaders(finish.completion, cache)
  const starts = begun.filter((event) => event.type === 'start')
  const last = starts.at(-1)
  return last === undefined ? {} : beginningHeaders({ ...last, cache }, starts.length)
}

const encoder = new TextEncoder()

/** Hands on what is told until the end; a failure is told in the stream, which then ends without `[DONE]`. */
const passOn = async (
  c: Context<App>,
  { lines, begun }: Opened,
  { write, withUsage }: { write: (text: string) => Promise<void>; withUsage: boolean },
): Promise<void> => {
  const textOf = chatChunks(identityOf(c.var.requestId), { withUsage })
  try {
    const opening = begun.some(isWord) ? '' : waitingComment
    await write(opening + begun.map((event) => (event.type === 'error' ? '' : textOf(event))).join(''))
    for (let isOver = begun.some(({ type }) => type === 'finish'); !isOver;) {
      const told = await expectLines(lines)
      let text = told.length === 0 ? beatComment : ''
      for (const event of told) {
        if (event.type === 'error') throw failureIn(event)
        text += textOf(event)
        isOver ||= event.type === 'finish'
      }
      if (text !== '') await write(text)
    }
  } catch (error) {
    c.var.log('warn', 'stream.failed', { trace: traceOf(error) })
    await write(errorChunk(openaiFailureOf(failureOf(error, c.var.requestId)).body))
  }
}

const bodyOf = (c: Context<App>, opened: Opened, withUsage: boolean): ReadableStream => {
  const { readable, writable } = new IdentityTransformStream()
  const writer = writable.getWriter()
  // Whoever reads no longer wants no more of it written.
  writer.closed.catch(() => opened.lines.leave())
  const run = async (): Promise<void> => {
    await passOn(c, opened, { write: (text) => writer.write(encoder.encode(text)), withUsage })
    await writer.close()
  }
  run().catch(() => opened.lines.leave())
  return readable
}

/** A chat completion as server-sent events. */
export const streamChat = async (
  c: Context<App>,
  order: ChatOrder,
  { withUsage }: { withUsage: boolean },
): Promise<Response> => {
  const opened = await c.var.askAi(async (ai, caller) => {
    const { body } = await ai.stream({ ...caller, ...order })
    const lines = readLines<StreamEvent>(body, c.req.raw.signal)
    return { lines, begun: await beginningOf(lines) }
  }, longestAnswerMs)
  return c.body(bodyOf(c, opened, withUsage), 200, {
    ...headersOf(opened.begun, order),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
  })
}
