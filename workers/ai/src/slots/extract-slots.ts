import { minutesOf, type PracticeType } from '@orrery/contracts/practice-script'
import type { ExtractedSlots, SlotFacts, SlotName, SlotRequest, Slots } from '@orrery/contracts/slot-extraction'
import {
  combinationWords,
  noPhrases,
  politeWords,
  practiceTypeWords,
  requestPhrases,
  yesPhrases,
} from './content/phrases.ts'
import { type Found, findMinutes, findRating } from './find-minutes.ts'
import { bareWords, folded } from './folded.ts'

type Extract = Pick<ExtractedSlots, 'slots' | 'quotes'>

const nothing: Extract = { slots: {}, quotes: [] }

const oneSlot = <Name extends SlotName>(slot: Name, found: Found<NonNullable<Slots[Name]>> | null): Extract =>
  found === null ? nothing : { slots: { [slot]: found.value }, quotes: [{ slot, quote: found.quote }] }

const merged = (extracts: readonly Extract[]): Extract => ({
  slots: Object.assign({}, ...extracts.map(({ slots }) => slots)) as Slots,
  quotes: extracts.flatMap(({ quotes }) => quotes),
})

const withoutPoliteness = (message: string): string =>
  politeWords.reduce((left, words) => ` ${left} `.replace(` ${words} `, ' ').trim(), message)

/** What the whole message asks for, if it is a request and nothing else. */
const requestIn = (text: string): SlotRequest | null => {
  const message = bareWords(text)
  if (message === '' && /\?/.test(text)) return 'explain'
  const asked = withoutPoliteness(message)
  // Safe because the table has exactly the requests as keys.
  const known = Object.entries(requestPhrases) as [SlotRequest, readonly string[]][]
  return known.find(([, phrases]) => phrases.includes(message) || phrases.includes(asked))?.[0] ?? null
}

const agreementIn = (text: string): Found<boolean> | null => {
  const message = bareWords(text)
  const asked = withoutPoliteness(message)
  const says = (phrases: readonly string[]): boolean => phrases.includes(message) || phrases.includes(asked)
  if (says(yesPhrases)) return { value: true, quote: text.trim() }
  return says(noPhrases) ? { value: false, quote: text.trim() } : null
}

const wordIn = (plain: string, words: readonly string[]): { from: number; to: number } | null => {
  for (const word of words) {
    const from = plain.search(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u'))
    if (from >= 0) return { from, to: from + word.length }
  }
  return null
}

const practiceTypeIn = (text: string): Found<PracticeType> | null => {
  const plain = folded(text)
  // Safe because the table has exactly these as keys.
  const types = Object.keys(practiceTypeWords) as (keyof typeof practiceTypeWords)[]
  const named = types.flatMap((type) => {
    const place = wordIn(plain, practiceTypeWords[type])
    return place === null ? [] : [{ type, place }]
  })
  const mixed = wordIn(plain, combinationWords)
  if (mixed !== null && named.length !== 1) return { value: 'combination', quote: text.slice(mixed.from, mixed.to) }
  const [first] = named
  if (first === undefined) return null
  if (named.length > 1) return { value: 'combination', quote: text.trim().slice(0, 1000) }
  return { value: first.type, quote: text.slice(first.place.from, first.place.to) }
}

const bullets = /^(?:[\s"“”„«»'‘–—•·*-]|\d{1,2}[.):]\s)+|[\s"“”„«»‘,;–—-]+$/gu

const sentences = (text: string): readonly string[] =>
  [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment)

/** A comma before somebody who speaks of himself again: “I am calm, I am clear”. */
const betweenSelves =
  /,\s*(?:and |e |y |et |und )?(?=(?:i|my|eu|meu|minha|yo|mi|soy|je|mon|ma|ich|mein|meine)\b|j[’'])/iu

/** Lines, or parts between semicolons, or sentences: whichever the person used to set them apart. */
const listIn = (text: string): readonly string[] => {
  const apart = [text.split(/[\n\r]+/u), text.split(';'), sentences(text), text.split(betweenSelves)].find(
    (parts) => parts.filter((part) => /\p{L}/u.test(part)).length > 1,
  )
  return [...new Set((apart ?? [text]).map((part) => part.replaceAll(bullets, '')))].filter((part) =>
    /\p{L}/u.test(part),
  )
}

const mostInList = 7
const longestInList = 300

const listSlot = (slot: 'statements' | 'identityStatements', text: string): Extract => {
  const items = listIn(text)
    .filter((item) => item.length <= longestInList)
    .slice(0, mostInList)
  return items.length === 0 ? nothing : { slots: { [slot]: items }, quotes: items.map((quote) => ({ slot, quote })) }
}

/** Whole sentences from the beginning of a text, as many as have room. */
const beginningOf = (text: string, most: number): string => {
  let kept = ''
  for (const sentence of sentences(text)) {
    if ((kept + sentence).trim().length > most) break
    kept += sentence
  }
  return kept.trim()
}

type TextSlot = 'intent' | 'imagery' | 'whyMatters' | 'deeperMeaning' | 'lifeMoment' | 'emotionalGoal'

const textSlot = (slot: TextSlot, text: string): Extract => {
  const { least, most } = slot === 'intent' ? { least: 10, most: 300 } : { least: 1, most: 1000 }
  const value = beginningOf(text, most)
  const isAnswer = value.length >= least && /\p{L}/u.test(value)
  return isAnswer ? oneSlot(slot, { value, quote: value }) : nothing
}

/** “No, thanks” to the question for an image leaves it out. */
const askedFor = ({ asking, text }: SlotFacts): SlotRequest | null =>
  asking === 'imagery' && agreementIn(text)?.value === false ? 'skip' : requestIn(text)

/** An offered answer, by its label or its value, whatever the marks around it. */
const chosenIn = ({ text, choices, asking }: SlotFacts): Extract => {
  const message = bareWords(text)
  if (message === '') return nothing
  const chosen = choices.find(
    ({ slot, label, value }) =>
      slot === asking && (bareWords(label) === message || bareWords(String(value)) === message),
  )
  return chosen
    ? { slots: { [chosen.slot]: chosen.value }, quotes: [{ slot: chosen.slot, quote: text.trim() }] }
    : nothing
}

const askedIn = ({ asking, text }: SlotFacts): Extract => {
  switch (asking) {
    case 'statements':
    case 'identityStatements':
      return listSlot(asking, text)
    case 'durationMinutes':
      return oneSlot(asking, findMinutes(text, true))
    case 'practiceType':
      return oneSlot(asking, practiceTypeIn(text))
    case 'rating':
      return oneSlot(asking, findRating(text))
    case 'isAgreed':
      return oneSlot(asking, agreementIn(text))
    case 'voiceId':
      return nothing
    default:
      return textSlot(asking, text)
  }
}

/** A length is understood wherever it is said, if a practice of this kind can have it. */
const lengthBesides = ({ asking, text, contentType }: SlotFacts): Extract => {
  if (asking === 'durationMinutes') return nothing
  const found = findMinutes(text, false)
  const { least, most } = minutesOf[contentType]
  return found !== null && found.value >= least && found.value <= most ? oneSlot('durationMinutes', found) : nothing
}

/**
 * What a message says, without a model: requests, offered answers, minutes, lists, numbers, yes and no in five languages;
 * anything else answers the question that was asked, in the person's own words. Nothing is guessed: what is not said
 * clearly is left out, and the question is asked again.
 */
export const extractSlots = (given: SlotFacts): ExtractedSlots => {
  const facts = { ...given, text: given.text.normalize('NFC') }
  const chosen = chosenIn(facts)
  const hasChosen = chosen.quotes.length > 0
  const asksFor = hasChosen ? null : askedFor(facts)
  if (hasChosen || asksFor !== null) return { ...chosen, asksFor, proposed: [] }
  return { ...merged([lengthBesides(facts), askedIn(facts)]), asksFor: null, proposed: [] }
}
