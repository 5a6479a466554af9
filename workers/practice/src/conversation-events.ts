import type { ConversationEvent, ConversationState } from '@orrery/contracts/practice-api'
import type { SlotRequest, Slots } from '@orrery/contracts/slot-extraction'
import type { Conversation } from './conversation-state.ts'

/** What a message says, after its quotes were looked up in it. `voice`: one of those that were offered. */
export type Understood = {
  slots: Omit<Slots, 'voiceId'>
  voice: { voiceId: string; voiceType: 'user' | 'standard' | 'premium' } | null
  /** The words themselves where they are one of the forms that were offered for a sentence. */
  chosenForm: string | null
  asksFor: SlotRequest | null
  proposals: readonly string[]
}

export type Event =
  | { kind: 'answer'; understood: Understood }
  /** `freshId` names the creation if this confirms one. */
  | { kind: 'press'; event: ConversationEvent; step?: ConversationState; freshId: string }
  | { kind: 'danger' }
  | { kind: 'hold_granted' }
  | { kind: 'hold_refused'; required: number; available: number }
  | { kind: 'hold_unknown'; what: 'credits' | 'creation' }
  /** No repetition would help: what it stands on is gone. */
  | { kind: 'start_refused'; reason: string }
  | { kind: 'cancel_refused' }
  /** No birth is known that a chart could be read from. */
  | { kind: 'chart_missing' }
  | {
      kind: 'creation_ended'
      creationId: string
      status: 'complete' | 'failed' | 'cancelled'
      itemId?: string
      reason?: string
    }

/** What is to be done outside, after the conversation was written down. */
export type Effect =
  | { kind: 'start_creation'; creationId: string }
  | { kind: 'cancel_creation'; creationId: string }
  | { kind: 'look_for_chart' }
  | { kind: 'record_support'; level: 'acute' | 'concern' }
  | { kind: 'practice_completed'; itemId: string }

export type Refusal =
  | 'back_in_questions_only'
  | 'nothing_before'
  | 'skip_imagery_only'
  | 'modify_in_review_only'
  | 'no_such_step'
  | 'already_confirmed'
  | 'confirm_in_review_only'
  | 'nothing_to_retry'
  | 'nothing_to_cancel'
  | 'cancel_first'
  | 'nothing_to_leave'
  | 'nothing_to_go_on_with'
  | 'chart_before_confirm'
  | 'nothing_plays'
  | 'nothing_made_yet'
  | 'use_buttons'
  | 'too_late'

/** What there is to say beside the next question. */
export type Notice =
  | { kind: 'refused'; why: Refusal }
  | { kind: 'missed' }
  | { kind: 'out_of_range'; minutes: number }
  | { kind: 'no_more_room' }
  | { kind: 'explained' }
  | { kind: 'chart_wanted' }
  | { kind: 'chart_unwanted' }
  | { kind: 'chart_missing' }
  | { kind: 'insufficient'; required: number; available: number }
  | { kind: 'out_of_reach'; what: 'credits' | 'creation' | 'understanding' }
  | { kind: 'failed'; reason: string | null }
  | { kind: 'danger' | 'left' | 'went_on' | 'begun' | 'cancelled' | 'ready' }
  | { kind: 'playing' | 'paused' | 'practised' | 'saved' }

export type Step = { conversation: Conversation; effects: readonly Effect[]; notice: Notice | null }
