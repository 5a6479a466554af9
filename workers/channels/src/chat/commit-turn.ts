import { wordsOf } from '../content/words.ts'
import { platforms } from '../platforms/platforms.ts'
import { newChoices } from './choice-rules.ts'
import type { Chat } from './chat-session.ts'
import { type LaidOut, layOut } from './lay-out.ts'
import type { Choice } from './session.ts'
import type { TurnDraft } from './turn-draft.ts'

const choicesIn = (laid: readonly LaidOut[]): readonly Choice[] =>
  laid.flatMap(({ outgoing }) => ('choices' in outgoing ? outgoing.choices : []))

/** Short enough for every app: 64 bytes and more. */
const newId = (): string => crypto.randomUUID()

/** What the turn said and changed, and the end of what it answered: all at once. */
export const commitTurn = (
  { store, outbox, watching }: Chat,
  turn: TurnDraft,
  { eventId, end }: { eventId: string; end: () => void },
): void => {
  const { restAsFile, restFileName, listLabel } = wordsOf(turn.locale)
  const { limits } = platforms[turn.platform]
  const laid = turn.replies.flatMap((reply) =>
    layOut(reply, { limits, rest: { text: restAsFile, fileName: restFileName }, listLabel, newId }),
  )
  // Erased while the handler ran: whatever it found out is nobody's any more.
  if (store.place === null) return
  store.together(() => {
    for (const [index, { outgoing, bytes }] of laid.entries()) {
      if (bytes !== null && 'file' in outgoing) outbox.keepFile(outgoing.file, bytes)
      outbox.add(`${turn.chatId}:${eventId}:${index}`, outgoing, turn.nowMs)
    }
    for (const order of turn.watchOrders) watching.add(order, turn.nowMs)
    const now = store.session ?? turn.session
    const choices = newChoices({
      before: turn.session.choices,
      offered: choicesIn(laid),
      wasFlow: turn.sessionAtStart.flow,
      isFlow: turn.session.flow,
    })
    // The last message, and whether we may write, may have come while the handler ran.
    const { lastInboundAtMs } = now
    const { state } = turn.session.state === turn.sessionAtStart.state ? now : turn.session
    store.session = { ...turn.session, lastInboundAtMs, state, choices }
    if (turn.isForgetting) {
      store.session = null
      watching.clear()
      store.isForgetting = true
    }
    end()
  })
}
