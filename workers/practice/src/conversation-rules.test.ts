import type { ConversationEvent } from '@orrery/contracts/practice-api'
import { conversationEvents, conversationStates } from '@orrery/contracts/practice-api'
import { contentTypes } from '@orrery/contracts/practice-script'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Effect, Event, Understood } from './conversation-events.ts'
import { advance } from './conversation-rules.ts'
import { type Conversation, newConversation, openStep, stateOf } from './conversation-state.ts'
import { restoreConversation } from './restore-conversation.ts'
import { firstUnsatisfied, isMinutesOf, stepsOf } from './steps.ts'

const fresh = (contentType: Conversation['contentType']): Conversation =>
  newConversation({ conversationId: 'c', userId: 'u', contentType, locale: 'en' })

const understood = (what: Partial<Understood> = {}): Event => ({
  kind: 'answer',
  understood: { slots: {}, voice: null, chosenForm: null, asksFor: null, proposals: [], ...what },
})

const press = (event: ConversationEvent, step?: (typeof conversationStates)[number]): Event => ({
  kind: 'press',
  event,
  freshId: 'creation',
  ...(step !== undefined && { step }),
})

const after = (conversation: Conversation, ...events: readonly Event[]): Conversation =>
  events.reduce((now, event) => advance(now, event).conversation, conversation)

const voice = { voiceId: 'usual', voiceType: 'standard' } as const
const everything = {
  affirmation: [
    understood({ slots: { intent: 'I want to rest well.', statements: ['I rest', 'I let go', 'I sleep'] }, voice }),
    understood({ slots: { rating: 8 } }),
    understood({ slots: { rating: 7 } }),
    press('skip'),
  ],
  guided_meditation: [
    understood({ slots: { intent: 'I want to rest well.', durationMinutes: 10, practiceType: 'breath-work' }, voice }),
    press('skip'),
  ],
  ritual: [
    understood({
      slots: {
        intent: 'I want to rest well.',
        whyMatters: 'a',
        deeperMeaning: 'b',
        lifeMoment: 'c',
        durationMinutes: 15,
        practiceType: 'combination',
        identityStatements: ['I am someone who rests'],
        emotionalGoal: 'calm',
      },
      voice,
    }),
    understood({ slots: { rating: 9 } }),
  ],
} as const satisfies Record<Conversation['contentType'], readonly Event[]>

const inReview = (contentType: Conversation['contentType']): Conversation =>
  after(fresh(contentType), ...everything[contentType])

test.each(contentTypes)('%s: who says everything at once jumps ahead to the review', (contentType) => {
  expect(stateOf(inReview(contentType))).toBe('review')
})

test.each(contentTypes)(
  '%s: each question can be opened again from the review, and “let it stand” returns',
  (contentType) => {
    for (const step of stepsOf[contentType]) {
      const opened = after(inReview(contentType), press('modify', step))
      expect(stateOf(opened)).toBe(step)
      expect(stateOf(after(opened, press('go_on')))).toBe('review')
    }
    expect(stateOf(after(inReview(contentType), press('modify')))).toBe(
      { affirmation: 'statement_collection', guided_meditation: 'duration_selection', ritual: 'context_gathering' }[
        contentType
      ],
    )
  },
)

test.each(contentTypes)('%s: back goes through every question to the first, and values stay', (contentType) => {
  let conversation = after(inReview(contentType), press('modify', 'voice_selection'))
  for (const step of [...stepsOf[contentType]].reverse().slice(1)) {
    conversation = after(conversation, press('back'))
    expect(stateOf(conversation)).toBe(step)
  }
  expect(advance(conversation, press('back')).notice).toEqual({ kind: 'refused', why: 'nothing_before' })
  expect(conversation.slots).toEqual(inReview(contentType).slots)
})

test('confirming writes the creation first, asks for one hold, and a second time changes nothing', () => {
  const first = advance(inReview('ritual'), press('confirm'))
  expect(first.conversation).toMatchObject({ phase: 'confirmed', creationId: 'creation' })
  expect(first.effects).toEqual([{ kind: 'start_creation', creationId: 'creation' }])
  const second = advance(first.conversation, { ...press('confirm'), freshId: 'another' } as Event)
  expect(second).toMatchObject({ conversation: first.conversation, effects: [] })
})

test('without credits it waits, tries again with the same creation, and can be changed or left', () => {
  const { conversation } = advance(inReview('ritual'), press('confirm'))
  const refused = advance(conversation, { kind: 'hold_refused', required: 2, available: 0 })
  expect(stateOf(refused.conversation)).toBe('confirmed')
  expect(advance(refused.conversation, press('retry')).effects).toEqual([
    { kind: 'start_creation', creationId: 'creation' },
  ])
  expect(stateOf(after(refused.conversation, press('modify')))).toBe('context_gathering')
  expect(stateOf(after(refused.conversation, press('leave')))).toBe('idle')
})

test.each(['failed', 'cancelled'] as const)(
  'a creation that %s leads back to the review with nothing lost',
  (status) => {
    const reviewed = inReview('affirmation')
    const begun = after(reviewed, press('confirm'), { kind: 'hold_granted' })
    expect(stateOf(begun)).toBe('generating')
    const ended = after(begun, { kind: 'creation_ended', creationId: 'creation', status })
    expect(ended).toMatchObject({ slots: reviewed.slots, creationId: null })
    expect(stateOf(ended)).toBe('review')
    expect(after(begun, { kind: 'creation_ended', creationId: 'of somebody else', status })).toEqual(begun)
  },
)

test('a finished creation plays, pauses, and counts once', () => {
  const complete = after(
    inReview('affirmation'),
    press('confirm'),
    { kind: 'hold_granted' },
    {
      kind: 'creation_ended',
      creationId: 'creation',
      status: 'complete',
      itemId: 'item',
    },
  )
  expect(stateOf(complete)).toBe('complete')
  expect(advance(complete, press('pause')).notice).toEqual({ kind: 'refused', why: 'nothing_plays' })
  const played = advance(
    after(complete, press('practice_now'), press('pause'), press('resume')),
    press('practice_complete'),
  )
  expect(played.effects).toEqual([{ kind: 'practice_completed', itemId: 'item' }])
  expect(stateOf(played.conversation)).toBe('idle')
})

test('danger while something is made stops it; going on leads to the review', () => {
  const begun = after(inReview('affirmation'), press('confirm'), { kind: 'hold_granted' })
  const step = advance(begun, { kind: 'danger' })
  expect(stateOf(step.conversation)).toBe('support')
  expect(step.effects).toContainEqual({ kind: 'cancel_creation', creationId: 'creation' })
  const stopped = after(step.conversation, { kind: 'creation_ended', creationId: 'creation', status: 'cancelled' })
  expect(stateOf(after(stopped, press('go_on')))).toBe('review')
})

test('a sentence that is hardly believed is offered in two gentler forms, and the person decides', () => {
  const rating = after(
    fresh('affirmation'),
    understood({ slots: { intent: 'I want to rest well.', statements: ['I am calm', 'I rest', 'I sleep'] } }),
    understood({ slots: { rating: 2 } }),
  )
  expect(rating.gentler?.forms).toHaveLength(2)
  const [form = ''] = rating.gentler?.forms ?? []
  expect(after(rating, understood({ chosenForm: form })).slots.statements).toEqual([{ text: form, rating: null }])
  expect(after(rating, press('skip')).slots.statements).toEqual([{ text: 'I am calm', rating: 2 }])
})

const events = fc.oneof(
  fc
    .record({ event: fc.constantFrom(...conversationEvents), step: fc.option(fc.constantFrom(...conversationStates)) })
    .map(({ event, step }) => press(event, step ?? undefined)),
  fc
    .record(
      {
        intent: fc.constantFrom('I want to rest well.', 'I want to speak up.'),
        statements: fc.array(fc.constantFrom('I rest', 'I am calm', 'I let go', 'I am here', 'I sleep'), {
          maxLength: 7,
        }),
        identityStatements: fc.array(fc.constantFrom('I am a friend', 'I am brave'), { maxLength: 3 }),
        durationMinutes: fc.integer({ min: 1, max: 600 }),
        practiceType: fc.constantFrom('breath-work', 'combination'),
        imagery: fc.constant('a harbour'),
        whyMatters: fc.constant('a'),
        deeperMeaning: fc.constant('b'),
        lifeMoment: fc.constant('c'),
        emotionalGoal: fc.constant('calm'),
        rating: fc.integer({ min: 0, max: 10 }),
      },
      { requiredKeys: [] },
    )
    .chain((slots) => fc.option(fc.constant(voice)).map((chosen) => understood({ slots: slots, voice: chosen }))),
  fc.constantFrom('modify', 'skip', 'back', 'cancel', 'explain').map((asksFor) => understood({ asksFor })),
  fc.constant<Event>({ kind: 'danger' }),
  fc.constant<Event>({ kind: 'hold_granted' }),
  fc.constant<Event>({ kind: 'hold_refused', required: 2, available: 0 }),
  fc
    .constantFrom('complete', 'failed', 'cancelled')
    .map((status): Event => ({ kind: 'creation_ended', creationId: 'creation', status, itemId: 'item' })),
)

/** A start without the press for it, or before everything was said. */
const wrongStart = (before: Conversation, event: Event, effects: readonly Effect[]): string | null => {
  if (!effects.some(({ kind }) => kind === 'start_creation')) return null
  if (event.kind !== 'press' || !['confirm', 'retry'].includes(event.event)) return `begun by ${event.kind}`
  const open = firstUnsatisfied(before.contentType, before.slots, before.waiting)
  return open === null ? null : `begun before ${open}`
}

const wrongIn = (before: Conversation, event: Event, { phase, slots, waiting, ...next }: Conversation): string[] => {
  const { statements = [], identityStatements = [], durationMinutes } = slots
  const isWrong = {
    'more than seven statements': statements.length + waiting.statements.length > 7,
    'more than seven identity statements': identityStatements.length + waiting.identityStatements.length > 7,
    'a length out of range': durationMinutes !== undefined && !isMinutesOf(next.contentType, durationMinutes),
    'complete without an item': phase === 'complete' && next.itemId === null,
    'generating without a creation': phase === 'generating' && next.creationId === null,
    'support without danger': phase === 'support' && event.kind !== 'danger' && before.phase !== 'support',
  }
  return Object.entries(isWrong).flatMap(([name, is]) => (is ? [name] : []))
}

test('no walk confirms, spends or finishes without the event for it, and every stop can be stored and taken up', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(
      fc.constantFrom(...contentTypes),
      fc.nat(4),
      fc.boolean(),
      fc.array(events, { maxLength: 60 }),
      (contentType, said, isSilent, walk) => {
        const begun = after(fresh(contentType), ...everything[contentType].slice(0, said))
        const { voice: chosen, ...unspoken } = begun.slots
        let conversation: Conversation = isSilent && chosen !== undefined ? { ...begun, slots: unspoken } : begun
        for (const event of walk) {
          const before = conversation
          const { conversation: next, effects } = advance(before, event)
          // As after an eviction: only what is stored goes on.
          conversation = restoreConversation(JSON.parse(JSON.stringify(next)))
          expect(conversation).toEqual(next)
          seen.add(`${contentType} ${stateOf(conversation)}`)
          expect(wrongStart(before, event, effects)).toBeNull()
          expect(wrongIn(before, event, next)).toEqual([])
        }
      },
    ),
    { numRuns: 2000 },
  )
  for (const type of contentTypes) for (const step of stepsOf[type]) expect(seen).toContain(`${type} ${step}`)
})

test.each(contentTypes)(
  '%s: a conversation of an older machine is replayed and goes on where something is open',
  (contentType) => {
    const reviewed = inReview(contentType)
    const { intent: _lost, ...slots } = reviewed.slots
    const older = { ...reviewed, machineVersion: 0, phase: 'a state of old', slots: { ...slots, intent: 7, mood: 'x' } }
    const restored = restoreConversation(older)
    expect(stateOf(restored)).toBe('intent_gathering')
    expect(restored.slots).toEqual(slots)
    expect(openStep(after(restored, understood({ slots: { intent: 'I want to rest well.' } })))).toBeNull()
  },
)
