import type { Actor } from '@orrery/contracts/actor'
import type { Trace } from '@orrery/contracts/engines-api'
import { extractedSlots, type SlotFacts } from '@orrery/contracts/slot-extraction'
import { practiceTypes } from '@orrery/contracts/practice-script'
import type { Voice } from '@orrery/contracts/studio-api'
import { assess } from '@orrery/safety/assess'
import { findClaims } from '@orrery/safety/find-claims'
import type { Understood } from './conversation-events.ts'
import { askingOf, type Conversation } from './conversation-state.ts'
import { wordsIn } from './content/words.ts'
import type { Env } from './env.ts'
import { provenSlots } from './extraction-rules.ts'
import { languageOf } from './language.ts'
import { usualVoiceId } from './usual-voice.ts'

const nothing: Understood = { slots: {}, voice: null, chosenForm: null, asksFor: null, proposals: [] }

const timeoutMs = 20_000
const longestRead = 10_000

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s.!,;:“”"'’]+/gu, ' ')
    .trim()

const isSame = (one: string, other: string): boolean => bare(one) === bare(other)

const voiceOf = (said: string, conversation: Conversation, voices: readonly Voice[] | null): Understood['voice'] => {
  if (isSame(said, wordsIn(languageOf(conversation.locale)).usualVoice) || said === usualVoiceId) {
    return { voiceId: usualVoiceId, voiceType: 'standard' }
  }
  const voice = voices?.find(({ id, name }) => isSame(id, said) || isSame(name, said))
  return voice === undefined ? null : { voiceId: voice.id, voiceType: voice.voiceType }
}

/** Exactly an answer that was offered: needs nobody to read it. */
const chosenIn = (conversation: Conversation, text: string, voices: readonly Voice[] | null): Understood | null => {
  const asking = askingOf(conversation)
  const form = conversation.gentler?.forms.find((one) => isSame(one, text))
  if (asking === 'rating' && form !== undefined) return { ...nothing, chosenForm: form }
  if (asking === 'rating' && conversation.gentler === null && /^\s*(?:10|\d)\s*$/u.test(text)) {
    return { ...nothing, slots: { rating: Number(text) } }
  }
  if (asking === 'practiceType') {
    const words = wordsIn(languageOf(conversation.locale)).practiceTypes
    const practiceType = practiceTypes.find((type) => isSame(type, text) || isSame(words[type], text))
    return practiceType === undefined ? null : { ...nothing, slots: { practiceType } }
  }
  if (asking === 'voiceId') {
    const voice = voiceOf(text, conversation, voices)
    return voice === null ? null : { ...nothing, voice }
  }
  return null
}

const choicesOf = (conversation: Conversation, voices: readonly Voice[] | null): SlotFacts['choices'] => {
  const words = wordsIn(languageOf(conversation.locale))
  const asking = askingOf(conversation)
  if (asking === 'practiceType') {
    return practiceTypes.map((value) => ({ slot: 'practiceType', value, label: words.practiceTypes[value] }))
  }
  if (asking !== 'voiceId') return []
  const named = (voices ?? [])
    .slice(0, 39)
    .map(({ id, name }) => ({ slot: 'voiceId' as const, value: id, label: name }))
  return [{ slot: 'voiceId', value: usualVoiceId, label: words.usualVoice }, ...named]
}

/** A suggestion is shown only if our own gate and the check of claims let it pass. */
const isShowable = (text: string, conversation: Conversation): boolean => {
  const language = languageOf(conversation.locale)
  return assess(text, language).level === 'none' && findClaims(text, language).length === 0
}

export type Reading = {
  actor: Actor
  trace: Trace
  conversation: Conversation
  text: string
  voices: readonly Voice[] | null
}

/**
 * What a message says. A model, or the rules of the composer, read it; what they found counts only where it stands in the
 * message. Call it after the safety gate alone. Throws what `ai` throws when nobody can read.
 */
export const extractSlots = async (
  env: Pick<Env, 'AI'>,
  { actor, trace, conversation, text, voices }: Reading,
): Promise<Understood> => {
  const asking = askingOf(conversation)
  if (asking === null) return nothing
  const chosen = chosenIn(conversation, text, voices)
  if (chosen !== null) return chosen
  const read = text.slice(0, longestRead)
  const { contentType, locale } = conversation
  const facts: SlotFacts = { contentType, asking, text: read, locale, choices: choicesOf(conversation, voices) }
  const { json } = await env.AI.complete({
    actor,
    trace,
    feature: 'practice',
    task: { name: 'slot_extraction', facts },
    cache: 'bypass',
    deadlineMs: Date.now() + timeoutMs,
  })
  const parsed = extractedSlots.safeParse(json)
  if (!parsed.success) return nothing
  const { voiceId, ...slots } = provenSlots(read, parsed.data)
  return {
    slots,
    voice: voiceId === undefined ? null : voiceOf(voiceId, conversation, voices),
    chosenForm: null,
    asksFor: parsed.data.asksFor,
    proposals: parsed.data.proposed
      .filter(({ slot, text: proposal }) => slot === asking && isShowable(proposal, conversation))
      .map(({ text: proposal }) => proposal),
  }
}
