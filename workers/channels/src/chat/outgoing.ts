import type { Purpose } from './reply.ts'
import type { Choice } from './session.ts'

/** Exactly one call of a platform's interface. Files lie beside, under `file`. */
export type Outgoing =
  | {
      kind: 'text'
      text: string
      choices: readonly Choice[]
      /** Opens the list that the choices become where they are more than the app has buttons. */
      listLabel: string
      link: { label: string; url: string } | null
      purpose: { name: Purpose; parameters: readonly string[] } | null
    }
  | { kind: 'picture'; file: string; mime: string; caption: string; choices: readonly Choice[] }
  | { kind: 'audio'; file: string; mime: string; title: string; caption: string }
  | { kind: 'document'; file: string; mime: string; name: string; caption: string }

/** What came of a call. */
export type SendOutcome =
  | { is: 'sent'; messageId: string }
  /** Not delivered, for certain. `scope` account: nobody is written to before that. */
  | { is: 'later'; afterMs: number | null; scope: 'chat' | 'account'; reason: string }
  /** The request left and nobody knows what became of it. */
  | { is: 'unknown'; reason: string }
  /** Never: this message, or any to this chat. */
  | { is: 'refused'; reason: string; closes: boolean }
  /** The kind was refused: it may go as plain text. */
  | { is: 'plainer'; reason: string }
  /** Only a template may be sent now; without one it waits for the person. */
  | { is: 'outside_window' }
  /** The platform says that the window is shut, which we believed open. */
  | { is: 'window_shut' }
  /** Our rights at the platform have ended: everything waits. */
  | { is: 'stopped'; reason: string }
