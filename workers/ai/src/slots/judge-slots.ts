import type { ExtractedSlots, SlotFacts, SlotName } from '@orrery/contracts/slot-extraction'
import { assess } from '@orrery/safety/assess'
import { findClaims } from '@orrery/safety/find-claims'
import { languageOf } from '../reading/locale-language.ts'
import { findMinutes, findRating } from './find-minutes.ts'
import { isQuoteOf } from './folded.ts'

const quoteReasons = ({ text }: SlotFacts, { slots, quotes }: ExtractedSlots): readonly string[] => [
  ...quotes
    .filter(({ quote }) => !isQuoteOf(quote, text))
    .map(({ quote }) => `This quote does not stand in the text: ${quote.slice(0, 80)}`),
  ...Object.keys(slots)
    .filter((name) => !quotes.some(({ slot }) => slot === name))
    .map((name) => `There is no quote for ${name}; leave out what the person did not say.`),
]

/** Words of the person are theirs to the letter; what a model would rather have them say is a proposal. */
const wordReasons = ({ text }: SlotFacts, { slots }: ExtractedSlots): readonly string[] =>
  Object.entries(slots)
    .filter(([name]) => name !== 'practiceType' && name !== 'voiceId')
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter((value) => typeof value === 'string')
    .filter((value) => !isQuoteOf(value, text))
    .map((value) => `These are not the person’s words; put them into proposed: ${value.slice(0, 80)}`)

/** A number is what its quote says, as far as our own rules can read it. */
const numberReasons = (_facts: SlotFacts, { slots, quotes }: ExtractedSlots): readonly string[] => {
  const quoteOf = (name: SlotName): string => quotes.find(({ slot }) => slot === name)?.quote ?? ''
  const minutes = findMinutes(quoteOf('durationMinutes'), true)
  const rating = findRating(quoteOf('rating'))
  return [
    ...(slots.durationMinutes !== undefined && minutes?.value !== slots.durationMinutes
      ? [`The quote of durationMinutes does not say ${slots.durationMinutes} minutes.`]
      : []),
    ...(slots.rating !== undefined && rating?.value !== slots.rating
      ? [`The quote of rating does not say ${slots.rating}.`]
      : []),
  ]
}

const choiceReasons = ({ choices }: SlotFacts, { slots: { voiceId } }: ExtractedSlots): readonly string[] =>
  voiceId === undefined || choices.some(({ slot, value }) => slot === 'voiceId' && value === voiceId)
    ? []
    : ['That voice was not offered.']

const proposalReasons = ({ locale }: SlotFacts, { proposed }: ExtractedSlots): readonly string[] => {
  const language = languageOf(locale)
  return proposed
    .filter(({ text }) => findClaims(text, language).length > 0 || assess(text, language).level !== 'none')
    .map(({ text }) => `This must not be proposed: ${text}`)
}

const judges = [quoteReasons, wordReasons, numberReasons, choiceReasons, proposalReasons] as const

/** A value of which no quote stands in the text is dropped, and so is a quote without a place. */
export const keepQuoted = ({ text }: SlotFacts, answer: ExtractedSlots): ExtractedSlots => {
  const quotes = answer.quotes.filter(({ quote }) => isQuoteOf(quote, text))
  const said = new Set<string>(quotes.map(({ slot }) => slot))
  const slots = Object.fromEntries(Object.entries(answer.slots).filter(([name]) => said.has(name)))
  return Object.assign({}, answer, { slots, quotes })
}

/** What is wrong with an extraction; empty where each value rests on the person's words. */
export const judgeSlots = (facts: SlotFacts, answer: ExtractedSlots): readonly string[] =>
  judges.flatMap((judge) => judge(facts, answer)).slice(0, 12)
