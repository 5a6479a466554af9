import type { ChatEvent } from './chat-event.ts'
import { type ChatStore, eventIn, type InboxRow } from './chat-store.ts'

/** How long an edit still changes what was sent. */
const editWindowMs = 60_000

const day = 86_400_000
/** As long as the platform may send an event again, and a little longer. */
export const idsKeptMs = { telegram: 2 * day, whatsapp: 8 * day } as const

/** What came and was not answered yet, in the order in which it came. */
export class Inbox {
  readonly #store: ChatStore

  constructor(store: ChatStore) {
    this.#store = store
  }

  /** Whether it is new; a repeat changes nothing. */
  add(event: ChatEvent, nowMs: number): boolean {
    const { rowsWritten } = this.#store.sql.exec(
      `INSERT INTO inbox (id, message_id, arrived_at_ms, payload, state) VALUES (?, ?, ?, ?, 'waiting') ON CONFLICT DO NOTHING`,
      event.id,
      event.messageId,
      nowMs,
      JSON.stringify(event),
    )
    return rowsWritten > 0
  }

  #unanswered(messageId: string): InboxRow | null {
    const rows = this.#store.sql
      .exec<InboxRow>(`SELECT * FROM inbox WHERE message_id = ? AND state = 'waiting' AND tries = 0`, messageId)
      .toArray()
    return rows[0] ?? null
  }

  /** Whether an unanswered message now says this instead. */
  replace(messageId: string, { text, editedAtMs }: { text: string; editedAtMs: number }): boolean {
    const row = this.#unanswered(messageId)
    if (row === null || row.payload === null) return false
    const event = eventIn(row.payload)
    if (event.content.kind !== 'text' || editedAtMs - event.atMs > editWindowMs) return false
    const edited: ChatEvent = { ...event, content: { ...event.content, text } }
    this.#store.sql.exec('UPDATE inbox SET payload = ? WHERE position = ?', JSON.stringify(edited), row.position)
    return true
  }

  cancel(messageId: string): void {
    this.#store.sql.exec(
      `UPDATE inbox SET state = 'cancelled', payload = NULL WHERE message_id = ? AND state = 'waiting'`,
      messageId,
    )
  }

  /** It asks for no answer. */
  settle(id: string): void {
    this.#store.sql.exec(`UPDATE inbox SET state = 'done', payload = NULL WHERE id = ?`, id)
  }

  /** What was said and waits for its answer. */
  unanswered(): readonly ChatEvent[] {
    return this.#store.sql
      .exec<InboxRow>(`SELECT * FROM inbox WHERE state = 'waiting' ORDER BY position`)
      .toArray()
      .flatMap(({ payload }) => (payload === null ? [] : [eventIn(payload)]))
  }

  /** The oldest that waits, whether or not it is due. */
  oldest(): InboxRow | null {
    const rows = this.#store.sql
      .exec<InboxRow>(`SELECT * FROM inbox WHERE state = 'waiting' ORDER BY position LIMIT 1`)
      .toArray()
    return rows[0] ?? null
  }

  /** Written before the handler runs, so that one that takes the process down is counted too. */
  begin(position: number): void {
    this.#store.sql.exec('UPDATE inbox SET tries = tries + 1 WHERE position = ?', position)
  }

  /** What was said is gone with it. */
  end(position: number, state: 'done' | 'dead'): void {
    this.#store.sql.exec('UPDATE inbox SET state = ?, payload = NULL WHERE position = ?', state, position)
  }

  putOff(position: number, dueAtMs: number): void {
    this.#store.sql.exec('UPDATE inbox SET due_at_ms = ? WHERE position = ?', dueAtMs, position)
  }

  /** How many came in the minute that ended with this one. */
  countInMinuteOf({ arrived_at_ms, position }: InboxRow): number {
    return this.#store.sql
      .exec<{ count: number }>(
        'SELECT count(*) AS count FROM inbox WHERE position <= ? AND arrived_at_ms > ?',
        position,
        arrived_at_ms - 60_000,
      )
      .one().count
  }

  countDead(): number {
    return this.#store.sql.exec<{ count: number }>(`SELECT count(*) AS count FROM inbox WHERE state = 'dead'`).one()
      .count
  }

  /** When the last id may be forgotten; null where none is kept. */
  forgetOld(nowMs: number, keptMs: number): number | null {
    this.#store.sql.exec(`DELETE FROM inbox WHERE state <> 'waiting' AND arrived_at_ms <= ?`, nowMs - keptMs)
    const { latest } = this.#store.sql
      .exec<{ latest: number | null }>('SELECT max(arrived_at_ms) AS latest FROM inbox')
      .one()
    return latest === null ? null : latest + keptMs
  }
}
