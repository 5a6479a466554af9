import type { ChatEvent } from './chat-event.ts'
import type { Outgoing } from './outgoing.ts'
import type { ChatPlace, Session } from './session.ts'

const tables = `
  CREATE TABLE IF NOT EXISTS inbox (
    position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, message_id TEXT, arrived_at_ms INTEGER NOT NULL,
    payload TEXT, state TEXT NOT NULL, tries INTEGER NOT NULL DEFAULT 0, due_at_ms INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX IF NOT EXISTS inbox_waiting ON inbox (position) WHERE state = 'waiting';
  CREATE TABLE IF NOT EXISTS outbox (
    position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, payload TEXT, state TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0, due_at_ms INTEGER NOT NULL DEFAULT 0, has_slot INTEGER NOT NULL DEFAULT 0,
    written_at_ms INTEGER NOT NULL, message_id TEXT, delivery TEXT, is_plain INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX IF NOT EXISTS outbox_open ON outbox (position) WHERE state IN ('waiting', 'sending', 'unknown', 'held');
  CREATE INDEX IF NOT EXISTS outbox_by_message ON outbox (message_id) WHERE message_id IS NOT NULL;
  CREATE TABLE IF NOT EXISTS files (id TEXT NOT NULL, part INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (id, part)) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS watches (
    kind TEXT NOT NULL, id TEXT NOT NULL, state TEXT, looks INTEGER NOT NULL DEFAULT 0, due_at_ms INTEGER NOT NULL,
    since_ms INTEGER NOT NULL, PRIMARY KEY (kind, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS early_statuses (message_id TEXT PRIMARY KEY, delivery TEXT NOT NULL, at_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`

export type InboxRow = {
  position: number
  id: string
  message_id: string | null
  arrived_at_ms: number
  payload: string | null
  state: 'waiting' | 'done' | 'dead' | 'cancelled'
  tries: number
  due_at_ms: number
}

/** A chat's own tables. Everything is on disk before anybody is answered. */
export class ChatStore {
  readonly #storage: DurableObjectStorage
  #hasTables = false

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage
  }

  get sql(): SqlStorage {
    if (!this.#hasTables) {
      this.#storage.sql.exec(tables)
      this.#hasTables = true
    }
    return this.#storage.sql
  }

  /** All or nothing. */
  together<Answer>(write: () => Answer): Answer {
    return this.#storage.transactionSync(write)
  }

  get place(): ChatPlace | null {
    return this.#storage.kv.get<ChatPlace>('place') ?? null
  }

  set place(place: ChatPlace) {
    this.#storage.kv.put('place', place)
  }

  /** Null before the first message and once the seven days are over. */
  get session(): Session | null {
    return this.#storage.kv.get<Session>('session') ?? null
  }

  set session(session: Session | null) {
    if (session === null) this.#storage.kv.delete('session')
    else this.#storage.kv.put('session', session)
  }

  /** Since when everything is to be erased as soon as the last words have been sent. */
  get isForgetting(): boolean {
    return this.#storage.kv.get<boolean>('isForgetting') ?? false
  }

  set isForgetting(isForgetting: boolean) {
    this.#storage.kv.put('isForgetting', isForgetting)
  }

  /** The platform's own word, until the person writes again. */
  get isWindowShut(): boolean {
    return this.#storage.kv.get<boolean>('isWindowShut') ?? false
  }

  set isWindowShut(isShut: boolean) {
    this.#storage.kv.put('isWindowShut', isShut)
  }

  get lastSentAtMs(): number {
    return this.#storage.kv.get<number>('lastSentAtMs') ?? 0
  }

  set lastSentAtMs(atMs: number) {
    this.#storage.kv.put('lastSentAtMs', atMs)
  }

  get alarmAtMs(): Promise<number | null> {
    return this.#storage.getAlarm()
  }

  async wakeAt(atMs: number): Promise<void> {
    await this.#storage.setAlarm(atMs)
  }

  /** Nothing is left, the alarm neither. */
  async erase(): Promise<void> {
    this.#hasTables = false
    // One call: between two of them something might come and be lost.
    await this.#storage.deleteAll()
  }
}

/** Safe because nothing but this worker writes it. */
export const eventIn = (payload: string): ChatEvent => JSON.parse(payload) as ChatEvent

/** Safe for the same reason. */
export const outgoingIn = (payload: string): Outgoing => JSON.parse(payload) as Outgoing
