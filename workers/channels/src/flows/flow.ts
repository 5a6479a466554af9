import type { Turn } from '../chat/turn.ts'

/**
 * A conversation of several steps. `take` reads the state it left behind (with its own schema: it comes from storage), answers
 * what was said, and calls `openFlow` with the next state or `closeFlow`. Words are in `turn.text`: typed, or the `value` of a
 * button; a 👍 on the last message comes as itself. A new one is a file here and a line in `flows.ts`.
 */
export type Flow = {
  name: string
  /** Whether a place or a file is an answer here: then `turn.attachment` has it and `turn.text` is empty. */
  takesAttachments?: true
  take(turn: Turn, state: unknown): Promise<void> | void
}
