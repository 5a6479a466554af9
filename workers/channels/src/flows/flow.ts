import type { Turn } from '../chat/turn.ts'

/**
 * A conversation of several steps. `take` reads the state it left behind (with its own schema: it comes from storage), answers
 * what was said, and calls `openFlow` with the next state or `closeFlow`. A new one is a file here and a line in `flows.ts`.
 */
export type Flow = {
  name: string
  take(turn: Turn, state: unknown): Promise<void> | void
}
