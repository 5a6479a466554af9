import type { ConversationEvent, ConversationState } from '@orrery/contracts/practice-api'
import { answered } from './answer-rules.ts'
import { type Conversation, openStep, ratedNow, stateOf } from './conversation-state.ts'
import type { Event, Notice, Step, Understood } from './conversation-events.ts'
import { rated } from './rating-rules.ts'
import { contextParts, type GatheringStep, modifiedFirst, stepsOf } from './steps.ts'

const stay = (conversation: Conversation, notice: Notice | null = null): Step => ({
  conversation,
  effects: [],
  notice,
})

const refuse = (conversation: Conversation, why: Extract<Notice, { kind: 'refused' }>['why']): Step =>
  stay(conversation, { kind: 'refused', why })

const isGathering = ({ phase }: Conversation): boolean => phase === 'gathering' || phase === 'greeting'

/** Gives back whatever a creation may hold. */
const dropped = (conversation: Conversation): Pick<Step, 'effects'> =>
  conversation.creationId === null
    ? { effects: [] }
    : { effects: [{ kind: 'cancel_creation', creationId: conversation.creationId }] }

const left = (conversation: Conversation): Step => ({
  conversation: {
    ...conversation,
    phase: 'idle',
    pausedIn: conversation.phase === 'support' ? conversation.pausedIn : 'gathering',
    ...(conversation.phase === 'confirmed' && { creationId: null }),
  },
  ...(conversation.phase === 'confirmed' ? dropped(conversation) : { effects: [] }),
  notice: { kind: 'left' },
})

const back = (conversation: Conversation): Step => {
  const step = isGathering(conversation) ? openStep(conversation) : null
  if (step === null) return refuse(conversation, 'back_in_questions_only')
  const steps: readonly GatheringStep[] = stepsOf[conversation.contentType]
  const earlier = steps[steps.indexOf(step) - 1]
  if (earlier === undefined) return refuse(conversation, 'nothing_before')
  return stay({
    ...conversation,
    phase: 'gathering',
    revisiting: { step: earlier, part: contextParts[0] },
    misses: 0,
    proposals: [],
  })
}

const skip = (conversation: Conversation): Step => {
  if (!isGathering(conversation)) return refuse(conversation, 'skip_imagery_only')
  if (ratedNow(conversation) !== null) return stay(rated(conversation, null))
  if (openStep(conversation) !== 'imagery_gathering') return refuse(conversation, 'skip_imagery_only')
  return stay({
    ...conversation,
    slots: { ...conversation.slots, imagery: null },
    revisiting: null,
    misses: 0,
    proposals: [],
  })
}

const nextPart = ({ revisiting }: Conversation) =>
  contextParts[(contextParts.indexOf(revisiting?.part ?? 'lifeMoment') + 1) % contextParts.length] ?? 'whyMatters'

const modify = (conversation: Conversation, named: ConversationState | undefined): Step => {
  const canModify =
    conversation.phase === 'confirmed' || stateOf(conversation) === 'review' || conversation.revisiting !== null
  if (!canModify) return refuse(conversation, 'modify_in_review_only')
  const { contentType, revisiting } = conversation
  const step = stepsOf[contentType].find((one) => one === (named ?? modifiedFirst[contentType]))
  if (step === undefined) return refuse(conversation, 'no_such_step')
  const part = revisiting?.step === step ? nextPart(conversation) : contextParts[0]
  const isConfirmed = conversation.phase === 'confirmed'
  return {
    conversation: {
      ...conversation,
      phase: 'gathering',
      revisiting: { step, part },
      misses: 0,
      proposals: [],
      ...(isConfirmed && { creationId: null }),
    },
    ...(isConfirmed ? dropped(conversation) : { effects: [] }),
    notice: null,
  }
}

const confirm = (conversation: Conversation, freshId: string): Step => {
  if (conversation.phase === 'confirmed' || conversation.phase === 'generating') {
    return refuse(conversation, 'already_confirmed')
  }
  if (stateOf(conversation) !== 'review') return refuse(conversation, 'confirm_in_review_only')
  return {
    conversation: { ...conversation, phase: 'confirmed', creationId: freshId, misses: 0 },
    effects: [{ kind: 'start_creation', creationId: freshId }],
    notice: null,
  }
}

const retry = (conversation: Conversation, freshId: string): Step => {
  if (conversation.phase !== 'confirmed') return refuse(conversation, 'nothing_to_retry')
  const creationId = conversation.creationId ?? freshId
  return {
    conversation: { ...conversation, creationId },
    effects: [{ kind: 'start_creation', creationId }],
    notice: null,
  }
}

const cancel = (conversation: Conversation): Step => {
  const { phase, creationId } = conversation
  if (phase === 'generating' && creationId !== null) {
    return { conversation, effects: [{ kind: 'cancel_creation', creationId }], notice: null }
  }
  if (isGathering(conversation) || phase === 'confirmed') return left(conversation)
  return refuse(conversation, 'nothing_to_cancel')
}

const leave = (conversation: Conversation): Step =>
  isGathering(conversation) || conversation.phase === 'confirmed' || conversation.phase === 'support'
    ? left(conversation)
    : refuse(conversation, conversation.phase === 'generating' ? 'cancel_first' : 'nothing_to_leave')

const goOn = (conversation: Conversation): Step => {
  const { phase, pausedIn, revisiting } = conversation
  if ((phase === 'support' || phase === 'idle') && pausedIn !== null) {
    return stay({ ...conversation, phase: pausedIn, pausedIn: null, misses: 0 }, { kind: 'went_on' })
  }
  // Somebody looked at an answer again and lets it stand.
  if (phase === 'gathering' && revisiting !== null) return stay({ ...conversation, revisiting: null, misses: 0 })
  return refuse(conversation, 'nothing_to_go_on_with')
}

const explain = (conversation: Conversation): Step => stay(conversation, { kind: 'explained' })

const useChart = (conversation: Conversation): Step =>
  isGathering(conversation)
    ? {
        conversation: { ...conversation, slots: { ...conversation.slots, usesChart: true } },
        effects: [{ kind: 'look_for_chart' }],
        notice: { kind: 'chart_wanted' },
      }
    : refuse(conversation, 'chart_before_confirm')

const withoutChart = (conversation: Conversation, kind: 'chart_missing' | 'chart_unwanted'): Step => {
  const { usesChart: _wanted, ...slots } = conversation.slots
  return stay({ ...conversation, slots }, { kind })
}

const takeChartBack = (conversation: Conversation): Step =>
  isGathering(conversation)
    ? withoutChart(conversation, 'chart_unwanted')
    : refuse(conversation, 'chart_before_confirm')

const playback = {
  practice_now: { from: ['no', 'playing', 'paused'], to: 'playing' },
  pause: { from: ['playing'], to: 'paused' },
  resume: { from: ['paused'], to: 'playing' },
} as const satisfies Partial<
  Record<ConversationEvent, { from: readonly Conversation['playing'][]; to: Conversation['playing'] }>
>

const play = (conversation: Conversation, event: keyof typeof playback): Step => {
  const { from, to } = playback[event]
  const isAllowed = (from as readonly string[]).includes(conversation.playing)
  if (conversation.phase !== 'complete' || !isAllowed) return refuse(conversation, 'nothing_plays')
  return stay({ ...conversation, playing: to }, { kind: to === 'paused' ? 'paused' : 'playing' })
}

const practised = (conversation: Conversation): Step => {
  const { phase, playing, itemId } = conversation
  if (phase !== 'complete' || playing === 'no' || itemId === null) return refuse(conversation, 'nothing_plays')
  return {
    conversation: { ...conversation, phase: 'idle', playing: 'no' },
    effects: [{ kind: 'practice_completed', itemId }],
    notice: { kind: 'practised' },
  }
}

const saved = (conversation: Conversation): Step =>
  conversation.phase === 'complete'
    ? stay({ ...conversation, phase: 'idle', playing: 'no' }, { kind: 'saved' })
    : refuse(conversation, 'nothing_made_yet')

const pressed = (conversation: Conversation, event: Extract<Event, { kind: 'press' }>): Step => {
  const presses = {
    confirm: () => confirm(conversation, event.freshId),
    modify: () => modify(conversation, event.step),
    skip: () => skip(conversation),
    back: () => back(conversation),
    cancel: () => cancel(conversation),
    leave: () => leave(conversation),
    retry: () => retry(conversation, event.freshId),
    explain: () => explain(conversation),
    go_on: () => goOn(conversation),
    use_chart: () => useChart(conversation),
    without_chart: () => takeChartBack(conversation),
    practice_now: () => play(conversation, 'practice_now'),
    save_for_later: () => saved(conversation),
    pause: () => play(conversation, 'pause'),
    resume: () => play(conversation, 'resume'),
    practice_complete: () => practised(conversation),
  } as const satisfies Record<ConversationEvent, () => Step>
  return presses[event.event]()
}

const endangered = (conversation: Conversation): Step => {
  const { phase } = conversation
  const notice = { kind: 'danger' } as const
  const effects = [{ kind: 'record_support', level: 'acute' } as const]
  if (phase === 'complete' || phase === 'idle' || phase === 'support') return { conversation, effects, notice }
  return {
    conversation: { ...conversation, phase: 'support', pausedIn: 'gathering', gentler: null },
    effects: [...effects, ...dropped(conversation).effects],
    notice,
  }
}

const ended = (conversation: Conversation, event: Extract<Event, { kind: 'creation_ended' }>): Step => {
  if (event.creationId !== conversation.creationId || conversation.itemId !== null) return stay(conversation)
  // What waited for its credits was given up by the clock; the confirmation stands, and is tried again with a new creation.
  if (conversation.phase === 'confirmed' && event.status === 'failed')
    return stay({ ...conversation, creationId: null })
  const isAway = conversation.phase === 'support' || conversation.phase === 'idle'
  const phaseAfter = event.status === 'complete' ? 'complete' : 'gathering'
  const kept: Conversation = {
    ...conversation,
    ...(isAway ? { pausedIn: phaseAfter } : { phase: phaseAfter }),
    revisiting: null,
  }
  if (event.status === 'complete' && event.itemId !== undefined) {
    return stay({ ...kept, itemId: event.itemId }, { kind: 'ready' })
  }
  const notice: Notice =
    event.status === 'cancelled' ? { kind: 'cancelled' } : { kind: 'failed', reason: event.reason ?? null }
  return stay({ ...kept, creationId: null }, notice)
}

const said = (conversation: Conversation, understood: Understood): Step => {
  const { asksFor } = understood
  if (asksFor !== null) return pressed(conversation, { kind: 'press', event: asksFor, freshId: '' })
  return isGathering(conversation) ? answered(conversation, understood) : refuse(conversation, 'use_buttons')
}

const granted = (conversation: Conversation): Step =>
  conversation.phase === 'confirmed' && conversation.creationId !== null
    ? stay({ ...conversation, phase: 'generating' }, { kind: 'begun' })
    : stay(conversation)

/**
 * What becomes of a conversation when something happens. The one place that chooses a state: what a model read out of a
 * message arrives here as values alone. Pure and total: an event that is not allowed leaves the conversation as it is and
 * says why.
 */
export const advance = (conversation: Conversation, event: Event): Step => {
  switch (event.kind) {
    case 'press':
      return pressed(conversation, event)
    case 'answer':
      return said(conversation, event.understood)
    case 'danger':
      return endangered(conversation)
    case 'hold_granted':
      return granted(conversation)
    case 'hold_refused':
      return stay(conversation, { kind: 'insufficient', required: event.required, available: event.available })
    case 'hold_unknown':
      return stay(conversation, { kind: 'out_of_reach', what: event.what })
    case 'start_refused':
      return stay({ ...conversation, phase: 'gathering', creationId: null }, { kind: 'failed', reason: event.reason })
    case 'cancel_refused':
      return refuse(conversation, 'too_late')
    case 'chart_missing':
      return withoutChart(conversation, 'chart_missing')
    default:
      return ended(conversation, event)
  }
}
