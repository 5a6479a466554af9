import { conversationEvents, conversationStates } from '@orrery/contracts/practice-api'
import { z } from 'zod'
import type { Sent } from './take-turn.ts'

export const mostFrameBytes = 16 * 1024
const mostFramesPerMinute = 30
const minuteMs = 60_000

/** What a socket remembers over hibernation. `openedAt`: the last frame before it; what is later it was sent itself. */
export type Attachment = {
  userId: string
  openedAt: number
  /** Up to here the frames before it were replayed. */
  replayedTo: number
  windowStartMs: number
  framesInWindow: number
  /** Of the last frame that came, pings aside. */
  lastAtMs: number
}

export const newAttachment = (userId: string, seq: number, nowMs: number): Attachment => ({
  userId,
  openedAt: seq,
  replayedTo: 0,
  windowStartMs: nowMs,
  framesInWindow: 0,
  lastAtMs: nowMs,
})

/** Counts a frame; `isAllowed` is false beyond thirty in a minute. */
export const countFrame = (attachment: Attachment, nowMs: number): { attachment: Attachment; isAllowed: boolean } => {
  const isNewWindow = nowMs - attachment.windowStartMs >= minuteMs
  const framesInWindow = isNewWindow ? 1 : attachment.framesInWindow + 1
  return {
    attachment: {
      ...attachment,
      windowStartMs: isNewWindow ? nowMs : attachment.windowStartMs,
      framesInWindow,
      lastAtMs: nowMs,
    },
    isAllowed: framesInWindow <= mostFramesPerMinute,
  }
}

/** What is still to be sent to a socket that saw everything up to `after`: each frame once. */
export const missedBy = (attachment: Attachment, after: number): { after: number; to: number } => ({
  after: Math.max(after, attachment.replayedTo),
  to: attachment.openedAt,
})

const messageId = z.string().min(1).max(64)

/** What a client may send. */
const clientFrame = z.discriminatedUnion('type', [
  z.object({ type: z.literal('message'), messageId, content: z.string().max(mostFrameBytes) }),
  z.object({
    type: z.literal('event'),
    messageId,
    event: z.enum(conversationEvents),
    step: z.enum(conversationStates).optional(),
  }),
  z.object({ type: z.literal('resume'), after: z.number().int().min(0) }),
  z.object({ type: z.literal('ping') }),
])
export type ClientFrame = z.infer<typeof clientFrame>

/** Those that say something. */
export type SpokenFrame = Extract<ClientFrame, { type: 'message' | 'event' }>

export const sentBy = (frame: SpokenFrame): Sent =>
  frame.type === 'message'
    ? { message: frame.content }
    : { event: frame.event, ...(frame.step !== undefined && { step: frame.step }) }

/** Null: not a frame of ours. */
export const readFrame = (text: string): ClientFrame | null => {
  try {
    const parsed = clientFrame.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
