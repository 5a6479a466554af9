import { createLog, traceOf } from '@orrery/worker-kit/log'
import { userOfChat } from '../people/chat-account.ts'
import { watchOfKind } from '../watches/watches.ts'
import type { Looked } from '../watches/watch.ts'
import type { Chat } from './chat-session.ts'
import type { ChatStore } from './chat-store.ts'
import { commitTurn } from './commit-turn.ts'
import { type ChatPlace, newSession } from './session.ts'
import type { WatchOrder } from './turn.ts'
import { TurnDraft } from './turn-draft.ts'

const log = createLog({ worker: 'channels' })

const firstLookMs = 3000
const longestPauseMs = 10_000
/** Nothing we make takes longer. */
const mostLookingMs = 86_400_000

type WatchRow = { kind: string; id: string; state: string | null; looks: number; due_at_ms: number; since_ms: number }

/** 3 s, and a second more each time, up to 10 s. */
const pauseMs = (looks: number): number => Math.min(firstLookMs + looks * 1000, longestPauseMs)

/** What takes long elsewhere and is looked at. */
export class Watching {
  readonly #store: ChatStore

  constructor(store: ChatStore) {
    this.#store = store
  }

  add({ kind, id }: WatchOrder, nowMs: number): void {
    this.#store.sql.exec(
      'INSERT INTO watches (kind, id, due_at_ms, since_ms) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
      kind,
      id,
      nowMs + firstLookMs,
      nowMs,
    )
  }

  next(): WatchRow | null {
    return this.#store.sql.exec<WatchRow>('SELECT * FROM watches ORDER BY due_at_ms LIMIT 1').toArray()[0] ?? null
  }

  nextDueMs(): number | null {
    return this.next()?.due_at_ms ?? null
  }

  again({ kind, id, looks }: WatchRow, state: string | null, nowMs: number): void {
    this.#store.sql.exec(
      'UPDATE watches SET state = ?, looks = looks + 1, due_at_ms = ? WHERE kind = ? AND id = ?',
      state,
      nowMs + pauseMs(looks),
      kind,
      id,
    )
  }

  end({ kind, id }: WatchOrder): void {
    this.#store.sql.exec('DELETE FROM watches WHERE kind = ? AND id = ?', kind, id)
  }

  clear(): void {
    this.#store.sql.exec('DELETE FROM watches')
  }
}

const look = async (chat: Chat, place: ChatPlace, row: WatchRow): Promise<void> => {
  const { env, store, inbox, watching } = chat
  const nowMs = Date.now()
  const watch = watchOfKind(row.kind)
  if (watch === null || nowMs - row.since_ms > mostLookingMs) return watching.end(row)
  const session = store.session ?? newSession('en', nowMs)
  // Somebody who asked for silence finds it under /status.
  if (session.state !== 'open' && watch.saysNothing !== true) return watching.end(row)
  const eventId = `${row.kind}:${row.id}:${row.looks}`
  const userId = await userOfChat(env, place.chatId)
  const turn = new TurnDraft({ env, place, session, userId, eventId, nowMs, deadEvents: inbox.countDead() })
  const looked: Looked = await watch.look(turn, { id: row.id, state: row.state, sinceMs: row.since_ms })
  const end = () => (looked.is === 'over' ? watching.end(row) : watching.again(row, looked.state, Date.now()))
  commitTurn(chat, turn, { eventId, end })
}

/** Looks at what is due to be looked at. False: nothing is. */
export const lookAround = async (chat: Chat, place: ChatPlace): Promise<boolean> => {
  const row = chat.watching.next()
  if (row === null || row.due_at_ms > Date.now()) return false
  try {
    await look(chat, place, row)
  } catch (error) {
    log('warn', 'look.failed', { kind: row.kind, trace: traceOf(error) })
    chat.watching.again(row, row.state, Date.now())
  }
  return true
}
