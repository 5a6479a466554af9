import type { ConversationMessage, ConversationReply } from '@orrery/contracts/practice-api'
import type { Brief } from './brief.ts'
import { startRetryMs } from './conversation-clock.ts'
import type { Conversation } from './conversation-state.ts'
import { restoreConversation } from './restore-conversation.ts'

/** How a creation ended, told while the conversation was busy. */
export type Ending = {
  creationId: string
  status: 'generating' | 'complete' | 'failed' | 'cancelled'
  itemId?: string
  reason?: string
}

/** What a creation is made from, as it was when it was confirmed. */
export type FrozenBrief = { creationId: string; brief: Brief }

type MessageRow = { seq: number; author: 'person' | 'orrery'; content: string; at_ms: number }

const tables = `
  CREATE TABLE IF NOT EXISTS messages (
    position INTEGER PRIMARY KEY, seq INTEGER NOT NULL, author TEXT NOT NULL, content TEXT NOT NULL, at_ms INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS frames (seq INTEGER PRIMARY KEY, frame TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS replies (message_id TEXT PRIMARY KEY, reply TEXT NOT NULL) STRICT, WITHOUT ROWID;
`

/** What a conversation keeps: every write is on disk before anything is answered. */
export class ConversationStore {
  readonly #storage: DurableObjectStorage

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage
  }

  /** Null: there is no such conversation, and nothing is written by asking. */
  read(): Conversation | null {
    const kept = this.#storage.kv.get('conversation')
    return kept === undefined ? null : restoreConversation(kept)
  }

  create(conversation: Conversation): void {
    this.#storage.sql.exec(tables)
    this.write(conversation)
  }

  /** Numbers never fall: of a turn that waited, what was told meanwhile has numbers already. */
  write(conversation: Conversation): void {
    this.#storage.kv.put('conversation', { ...conversation, seq: Math.max(conversation.seq, this.#lastSeq) })
  }

  get #lastSeq(): number {
    return this.#storage.kv.get<Pick<Conversation, 'seq'>>('conversation')?.seq ?? 0
  }

  /** The number of what is said next. */
  get nextSeq(): number {
    return this.#lastSeq + 1
  }

  /** All or nothing. */
  together(write: () => void): void {
    this.#storage.transactionSync(write)
  }

  addMessage(message: { seq: number; author: 'person' | 'orrery'; content: string; atMs: number }): void {
    const { seq, author, content, atMs } = message
    this.#storage.sql.exec(
      'INSERT INTO messages (seq, author, content, at_ms) VALUES (?, ?, ?, ?)',
      seq,
      author,
      content,
      atMs,
    )
    this.#storage.kv.put('lastAtMs', atMs)
  }

  messages(): readonly ConversationMessage[] {
    return this.#storage.sql
      .exec<MessageRow>('SELECT seq, author, content, at_ms FROM messages ORDER BY position')
      .toArray()
      .map(({ seq, author, content, at_ms }) => ({
        seq,
        from: author,
        text: content,
        at: new Date(at_ms).toISOString(),
      }))
  }

  addFrame(seq: number, frame: string): void {
    this.#storage.sql.exec('INSERT INTO frames (seq, frame) VALUES (?, ?)', seq, frame)
  }

  /** Of this span of numbers, in their order. */
  frames({ after, to }: { after: number; to: number }): readonly string[] {
    return this.#storage.sql
      .exec<{ frame: string }>('SELECT frame FROM frames WHERE seq > ? AND seq <= ? ORDER BY seq', after, to)
      .toArray()
      .map(({ frame }) => frame)
  }

  frame(seq: number): string | null {
    return this.frames({ after: seq - 1, to: seq })[0] ?? null
  }

  addReply(messageId: string, reply: ConversationReply): void {
    this.#storage.sql.exec(
      'INSERT OR IGNORE INTO replies (message_id, reply) VALUES (?, ?)',
      messageId,
      JSON.stringify(reply),
    )
  }

  reply(messageId: string): ConversationReply | null {
    const [row] = this.#storage.sql
      .exec<{ reply: string }>('SELECT reply FROM replies WHERE message_id = ?', messageId)
      .toArray()
    // Safe because nothing but addReply writes it.
    return row === undefined ? null : (JSON.parse(row.reply) as ConversationReply)
  }

  /** The creation that was confirmed and of whose hold nothing is known yet. */
  get openStart(): string | null {
    return this.#storage.kv.get<string>('openStart') ?? null
  }

  /** Written in one commit with the alarm that takes it up again, should nobody come back. */
  async beginStart(creationId: string): Promise<void> {
    this.#storage.kv.put('openStart', creationId)
    await this.#storage.setAlarm(Date.now() + startRetryMs)
  }

  endStart(): void {
    this.#storage.kv.delete('openStart')
  }

  /** Frozen at `confirm`: trying again makes what was confirmed. */
  get brief(): FrozenBrief | null {
    return this.#storage.kv.get<FrozenBrief>('brief') ?? null
  }

  set brief(brief: FrozenBrief) {
    this.#storage.kv.put('brief', brief)
  }

  get endings(): readonly Ending[] {
    return this.#storage.kv.get<readonly Ending[]>('endings') ?? []
  }

  set endings(endings: readonly Ending[]) {
    this.#storage.kv.put('endings', endings)
  }

  /** Those that were heard; what came meanwhile waits for its turn. */
  dropEndings(heard: readonly Ending[]): void {
    if (heard.length === 0) return
    const ids = new Set(heard.map(({ creationId }) => creationId))
    this.endings = this.endings.filter(({ creationId }) => !ids.has(creationId))
  }

  get heldHalfCredits(): number {
    return this.#storage.kv.get<number>('heldHalfCredits') ?? 0
  }

  set heldHalfCredits(halfCredits: number) {
    this.#storage.kv.put('heldHalfCredits', halfCredits)
  }

  get lastAtMs(): number {
    return this.#storage.kv.get<number>('lastAtMs') ?? 0
  }

  /** Nothing is left, the alarm neither. */
  async erase(): Promise<void> {
    await this.#storage.deleteAlarm()
    await this.#storage.deleteAll()
  }
}
