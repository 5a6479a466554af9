import type { ExtractedSlots, SlotName, Slots } from '@orrery/contracts/slot-extraction'

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim()

const isIn = (text: string, part: string): boolean => {
  const looked = folded(part)
  return looked !== '' && folded(text).includes(looked)
}

const quotesOf = ({ quotes }: ExtractedSlots, slot: SlotName, text: string): readonly string[] =>
  quotes.filter((quoted) => quoted.slot === slot && isIn(text, quoted.quote)).map(({ quote }) => quote)

const minutesOfHour = 60

/** Digits in a quote must be the number. Words for numbers were judged where they were read. */
const saysNumber = (quote: string, value: number): boolean => {
  const numbers = quote.match(/\d+/gu)?.map(Number) ?? []
  return numbers.length === 0 || numbers.includes(value) || numbers.includes(value / minutesOfHour)
}

const ownWords = ['intent', 'imagery', 'whyMatters', 'deeperMeaning', 'lifeMoment', 'emotionalGoal'] as const
const ownSentences = ['statements', 'identityStatements'] as const
const numbers = ['durationMinutes', 'rating'] as const

/**
 * What of an extraction stands in the person’s own words: values of free text must be in the message, the others must have
 * a quote that is. Everything else is left out, whoever read the message. Pure and total.
 */
export const provenSlots = (text: string, extracted: ExtractedSlots): Slots => {
  const { slots } = extracted
  const proven: Slots = {}
  for (const slot of ownWords) {
    const value = slots[slot]
    if (value !== undefined && isIn(text, value) && quotesOf(extracted, slot, text).length > 0) proven[slot] = value
  }
  for (const slot of ownSentences) {
    const quotes = quotesOf(extracted, slot, text)
    const said = slots[slot]?.filter((value) => isIn(text, value) && quotes.some((quote) => isIn(quote, value)))
    if (said !== undefined && said.length > 0) proven[slot] = said
  }
  for (const slot of numbers) {
    const value = slots[slot]
    if (value !== undefined && quotesOf(extracted, slot, text).some((quote) => saysNumber(quote, value))) {
      proven[slot] = value
    }
  }
  const isQuoted = (slot: SlotName): boolean => quotesOf(extracted, slot, text).length > 0
  if (slots.practiceType !== undefined && isQuoted('practiceType')) proven.practiceType = slots.practiceType
  if (slots.voiceId !== undefined && isQuoted('voiceId')) proven.voiceId = slots.voiceId
  if (slots.isAgreed !== undefined && isQuoted('isAgreed')) proven.isAgreed = slots.isAgreed
  return proven
}
