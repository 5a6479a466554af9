import type { Turn } from '../chat/turn.ts'

/** `again`: it still runs, `state` is given back at the next look, to tell changes. `over`: it is looked at no more. */
export type Looked = { is: 'again'; state: string } | { is: 'over' }

/**
 * Something that takes long elsewhere. It is looked at after 3 s and then less and less often, up to every 10 s; a look that
 * throws is repeated. A new kind is a file here and a line in `watches.ts`.
 */
export type Watch = {
  kind: string
  /** Then it goes on where the person asked for silence. */
  saysNothing?: true
  look(turn: Turn, about: { id: string; state: string | null; sinceMs: number }): Promise<Looked>
}
