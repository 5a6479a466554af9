import { deliveries, type DeliveryStatus } from './chat-event.ts'
import { type ChatStore, outgoingIn } from './chat-store.ts'
import type { Outgoing } from './outgoing.ts'

type OutboxState =
  | 'waiting'
  /** The call was begun. Found at a start, nobody knows what became of it. */
  | 'sending'
  /** Nobody knows; goes again when it is due, unless a status tells of it before. */
  | 'unknown'
  /** Waits for the person's next message: the platform lets us write only then. */
  | 'held'
  | 'sent'
  | 'failed'

export type OutboxRow = {
  position: number
  id: string
  payload: string | null
  state: OutboxState
  tries: number
  due_at_ms: number
  has_slot: number
  written_at_ms: number
  message_id: string | null
  delivery: string | null
  is_plain: number
}

const rank = (delivery: string | null): number => deliveries.findIndex((one) => one === delivery)

const partBytes = 1_000_000

/** What is to be said, in its order; files lie beside it in parts, because a row holds two megabytes. */
export class Outbox {
  readonly #store: ChatStore

  constructor(store: ChatStore) {
    this.#store = store
  }

  /** The same id is the same message: a repeat changes nothing. */
  add(id: string, outgoing: Outgoing, nowMs: number): void {
    this.#store.sql.exec(
      `INSERT INTO outbox (id, payload, state, written_at_ms) VALUES (?, ?, 'waiting', ?) ON CONFLICT DO NOTHING`,
      id,
      JSON.stringify(outgoing),
      nowMs,
    )
  }

  keepFile(id: string, bytes: Uint8Array): void {
    for (let part = 0; part * partBytes < bytes.byteLength; part += 1) {
      const slice = bytes.slice(part * partBytes, (part + 1) * partBytes)
      this.#store.sql.exec('INSERT OR REPLACE INTO files (id, part, bytes) VALUES (?, ?, ?)', id, part, slice)
    }
  }

  readFile(id: string): Uint8Array {
    const parts = this.#store.sql
      .exec<{ bytes: ArrayBuffer }>('SELECT bytes FROM files WHERE id = ? ORDER BY part', id)
      .toArray()
    const whole = new Uint8Array(parts.reduce((length, { bytes }) => length + bytes.byteLength, 0))
    let offset = 0
    for (const { bytes } of parts) {
      whole.set(new Uint8Array(bytes), offset)
      offset += bytes.byteLength
    }
    return whole
  }

  /** The oldest that is not sent and not held back. */
  oldest(): OutboxRow | null {
    const rows = this.#store.sql
      .exec<OutboxRow>(
        `SELECT * FROM outbox WHERE state IN ('waiting', 'sending', 'unknown') ORDER BY position LIMIT 1`,
      )
      .toArray()
    return rows[0] ?? null
  }

  hasOpen(): boolean {
    return this.oldest() !== null
  }

  begin(position: number): void {
    this.#store.sql.exec(`UPDATE outbox SET state = 'sending', tries = tries + 1 WHERE position = ?`, position)
  }

  /** What a run before this one had begun: nobody knows what became of it. */
  doubtBegun(nowMs: number, waitMs: number): void {
    this.#store.sql.exec(
      `UPDATE outbox SET state = 'unknown', due_at_ms = ?, has_slot = 0 WHERE state = 'sending'`,
      nowMs + waitMs,
    )
  }

  putOff(position: number, dueAtMs: number): void {
    this.#store.sql.exec('UPDATE outbox SET due_at_ms = ? WHERE position = ?', dueAtMs, position)
  }

  takeSlot(position: number, dueAtMs: number): void {
    this.#store.sql.exec('UPDATE outbox SET has_slot = 1, due_at_ms = ? WHERE position = ?', dueAtMs, position)
  }

  wait(position: number, { state, dueAtMs }: { state: 'waiting' | 'unknown' | 'held'; dueAtMs: number }): void {
    this.#store.sql.exec(
      'UPDATE outbox SET state = ?, due_at_ms = ?, has_slot = 0 WHERE position = ?',
      state,
      dueAtMs,
      position,
    )
  }

  makePlain(position: number): void {
    this.#store.sql.exec(
      `UPDATE outbox SET state = 'waiting', is_plain = 1, due_at_ms = 0 WHERE position = ?`,
      position,
    )
  }

  /** The words go: they may carry a link. A status that came before our answer counts. */
  sent(position: number, messageId: string): void {
    const early = this.#store.sql
      .exec<{ delivery: string }>('SELECT delivery FROM early_statuses WHERE message_id = ?', messageId)
      .toArray()[0]
    this.#dropFile(position)
    this.#store.sql.exec(
      `UPDATE outbox SET state = 'sent', payload = NULL, message_id = ?, delivery = coalesce(delivery, ?) WHERE position = ?`,
      messageId,
      early?.delivery ?? 'accepted',
      position,
    )
  }

  fail(position: number): void {
    this.#dropFile(position)
    this.#store.sql.exec(`UPDATE outbox SET state = 'failed', payload = NULL WHERE position = ?`, position)
  }

  #dropFile(position: number): void {
    const { payload } = this.#store.sql
      .exec<{ payload: string | null }>('SELECT payload FROM outbox WHERE position = ?', position)
      .one()
    const outgoing = payload === null ? null : outgoingIn(payload)
    if (outgoing !== null && 'file' in outgoing) this.#store.sql.exec('DELETE FROM files WHERE id = ?', outgoing.file)
  }

  /** Those of the words that waited for the person to write. */
  release(): void {
    this.#store.sql.exec(`UPDATE outbox SET state = 'waiting', due_at_ms = 0, tries = 0 WHERE state = 'held'`)
  }

  /** Nothing more may be sent here. */
  failAll(): void {
    this.#store.sql.exec(
      `UPDATE outbox SET state = 'failed', payload = NULL WHERE state IN ('waiting', 'sending', 'unknown', 'held')`,
    )
    this.#store.sql.exec('DELETE FROM files')
  }

  #rowOf({ messageId, outboxId }: DeliveryStatus): OutboxRow | null {
    const rows = this.#store.sql
      .exec<OutboxRow>('SELECT * FROM outbox WHERE message_id = ? OR id = ? LIMIT 1', messageId, outboxId ?? '')
      .toArray()
    return rows[0] ?? null
  }

  /** Keeps the furthest of what is told. Returns the row of a message that failed for good, to be recorded. */
  learn(status: DeliveryStatus, nowMs: number): OutboxRow | null {
    const row = this.#rowOf(status)
    const { messageId, delivery } = status
    if (row === null) {
      this.#keepEarly(messageId, delivery, nowMs)
      return null
    }
    // A status tells that the call arrived, whatever became of its answer.
    if (row.state !== 'sent' && row.state !== 'failed') this.sent(row.position, messageId)
    const isFurther =
      delivery === 'failed' ? rank(row.delivery) < rank('delivered') : rank(delivery) > rank(row.delivery)
    if (row.delivery === 'failed' && rank(delivery) < rank('delivered')) return null
    if (isFurther) this.#store.sql.exec('UPDATE outbox SET delivery = ? WHERE position = ?', delivery, row.position)
    return delivery === 'failed' && isFurther ? row : null
  }

  #keepEarly(messageId: string, delivery: DeliveryStatus['delivery'], nowMs: number): void {
    const known = this.#store.sql
      .exec<{ delivery: string }>('SELECT delivery FROM early_statuses WHERE message_id = ?', messageId)
      .toArray()[0]
    if (known !== undefined && rank(known.delivery) >= rank(delivery)) return
    this.#store.sql.exec(
      'INSERT OR REPLACE INTO early_statuses (message_id, delivery, at_ms) VALUES (?, ?, ?)',
      messageId,
      delivery,
      nowMs,
    )
  }

  forgetOld(nowMs: number, keptMs: number): void {
    const before = nowMs - keptMs
    this.#store.sql.exec(`DELETE FROM outbox WHERE state IN ('sent', 'failed') AND written_at_ms <= ?`, before)
    this.#store.sql.exec('DELETE FROM early_statuses WHERE at_ms <= ?', before)
  }
}
