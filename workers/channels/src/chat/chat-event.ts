/** A file as the platform names it; fetched when a handler asks for it. */
export type FileRef = { id: string; mime: string | null; bytes: number | null; name: string | null }

export type FileType = 'voice' | 'audio' | 'image' | 'document' | 'video'

/** What came, in the same words for all platforms. */
export type Content =
  /** `addressees`: whom a command or mentions name, without `@`; none where nobody is named, or we are answered. */
  | { kind: 'text'; text: string; addressees: readonly string[] }
  /** A button, a row of a list, a quick reply. `callback` is what the platform wants answered. */
  | { kind: 'press'; choice: string; label: string | null; callback: string | null }
  | { kind: 'location'; latitude: number; longitude: number; name: string | null }
  | { kind: 'file'; type: FileType; file: FileRef; caption: string | null }
  | { kind: 'contact' }
  | { kind: 'sticker' }
  | { kind: 'reaction'; emoji: string }
  | { kind: 'edit'; messageId: string; text: string; addressees: readonly string[]; editedAtMs: number }
  | { kind: 'revoke'; messageId: string }
  /** Whether the person lets us write to them. */
  | { kind: 'membership'; isOpen: boolean }
  | { kind: 'unsupported' }

/** One thing that happened in a chat. `id` is the platform's, by which a repeat is known. */
export type ChatEvent = { id: string; messageId: string | null; atMs: number; content: Content }

export const deliveries = ['accepted', 'sent', 'delivered', 'read'] as const
type Delivery = (typeof deliveries)[number]

/** What the platform says of a message of ours. `outboxId` comes back as we gave it. */
export type DeliveryStatus = {
  messageId: string
  outboxId: string | null
  delivery: Delivery | 'failed'
  /** The platform's error where it failed. */
  code: number | null
}

/** How a chat is written to. */
export type Address = {
  kind: 'private' | 'group'
  /** Chat number, or phone; null where the person shows none. */
  to: string | null
  /** A business's own id of its customer. */
  recipient: string | null
}

/** What one webhook brings for one chat. */
export type Arrival = {
  /** By which the chat is known, the strongest first. */
  aliases: readonly string[]
  /** That say this person no longer, as when a number went to somebody else. */
  formerAliases: readonly string[]
  address: Address
  displayName: string | null
  /** As the platform tells it, like `pt-br`. */
  language: string | null
  events: readonly ChatEvent[]
  statuses: readonly DeliveryStatus[]
}
