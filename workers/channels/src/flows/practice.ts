import { AppError, statusOf } from '@orrery/contracts/errors'
import {
  conversationEvents,
  type ConversationReply,
  conversationStates,
  type QuickReply,
} from '@orrery/contracts/practice-api'
import { sha256Hex } from '@orrery/worker-kit/hex'
import { z } from 'zod'
import { fromMarkdown } from '../chat/from-markdown.ts'
import type { Button } from '../chat/reply.ts'
import type { Turn } from '../chat/turn.ts'
import { practiceWords } from '../content/practice-words.ts'
import { practiceWatch } from '../watches/watch-practice.ts'
import type { Flow } from './flow.ts'

const practiceFlowName = 'practice'

const openConversation = z.object({ conversationId: z.string() })

const pressed = /^practice:(\w+)(?::(\w+))?$/
const event = z.enum(conversationEvents)
const step = z.enum(conversationStates)

/** In a chat one exact word confirms, and no button: what costs is never pressed by chance. */
const buttonsOf = (quickReplies: readonly QuickReply[]): readonly Button[] =>
  quickReplies
    .filter((reply) => reply.event !== 'confirm')
    .map(({ label, text, event: wanted, step: where }) => ({
      label,
      value: wanted === undefined ? (text ?? label) : ['practice', wanted, ...(where ? [where] : [])].join(':'),
    }))

const ended: ReadonlySet<ConversationReply['state']> = new Set(['idle', 'complete'])

/** Passes on what practice says, and follows what it began to make. */
export const sayPractice = (turn: Turn, reply: ConversationReply, opening: readonly string[] = []): void => {
  const { conversationId, response, quickReplies, state, creationId } = reply
  const buttons = ended.has(state) ? [] : buttonsOf(quickReplies)
  turn.say({ kind: 'text', text: [...opening, fromMarkdown(response)].join('\n\n'), buttons })
  if (ended.has(state)) turn.closeFlow()
  else turn.openFlow(practiceFlowName, { conversationId })
  if (state === 'generating' && creationId !== undefined) turn.watch({ kind: practiceWatch, id: creationId })
}

const messageOf = (said: string) => {
  const [, name, where] = pressed.exec(said) ?? []
  const wanted = event.safeParse(name)
  if (!wanted.success) return { message: said }
  const place = step.safeParse(where)
  return { event: wanted.data, ...(place.success && { step: place.data }) }
}

/** What is said where practice does not take the words. */
const refuse = (turn: Turn, error: unknown): void => {
  if (!AppError.is(error)) throw error
  const { over, busy, unlinked } = practiceWords(turn.locale)
  if (error.code === 'FORBIDDEN' || error.code === 'NOT_FOUND' || error.code === 'GONE') {
    turn.closeFlow()
    return turn.say({ kind: 'text', text: error.code === 'FORBIDDEN' ? unlinked : over })
  }
  if (statusOf[error.code] !== 503) throw error
  turn.say({ kind: 'text', text: busy })
}

/** A conversation about a practice, told on to the worker that leads it. */
export const practiceFlow: Flow = {
  name: practiceFlowName,
  async take(turn, state) {
    const open = openConversation.safeParse(state)
    const { over } = practiceWords(turn.locale)
    if (!open.success) {
      turn.closeFlow()
      return turn.say({ kind: 'text', text: over })
    }
    const { ask, actor, trace } = turn
    // As long as the field takes, and the same however often this message is tried.
    const messageId = await sha256Hex(turn.key('practice'))
    const { conversationId } = open.data
    try {
      sayPractice(
        turn,
        await ask.PRACTICE.message({ actor, trace, conversationId, messageId, ...messageOf(turn.text) }),
      )
    } catch (error) {
      refuse(turn, error)
    }
  },
}
