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

type Quotes = (slot: SlotName) => readonly string[]

/** Free text must stand in the message. */
const ownWords = ['intent', 'imagery', 'whyMatters', 'deeperMeaning', 'lifeMoment', 'emotionalGoal'] as const
const provenWords = (text: string, slots: Slots, quotes: Quotes): Slots => {
  const proven: Slots = {}
  for (const slot of ownWords) {
    const value = slots[slot]
    if (value !== undefined && isIn(text, value) && quotes(slot).length > 0) proven[slot] = value
  }
  return proven
}

const ownSentences = ['statements', 'identityStatements'] as const
const provenSentences = (text: string, slots: Slots, quotes: Quotes): Slots => {
  const proven: Slots = {}
  for (const slot of ownSentences) {
    const said = slots[slot]?.filter((value) => isIn(text, value) && quotes(slot).some((quote) => isIn(quote, value)))
    if (said !== undefined && said.length > 0) proven[slot] = said
  }
  return proven
}

const numbers = ['durationMinutes', 'rating'] as const
const provenNumbers = (slots: Slots, quotes: Quotes): Slots => {
  const proven: Slots = {}
  for (const slot of numbers) {
    const value = slots[slot]
    if (value !== undefined && quotes(slot).some((quote) => saysNumber(quote, value))) proven[slot] = value
  }
  return proven
}

/** One of several that were offered: the words for it are the person’s, the value is ours. */
const provenChoices = ({ practiceType, voiceId, isAgreed }: Slots, quotes: Quotes): Slots => ({
  ...(practiceType !== undefined && quotes('practiceType').length > 0 && { practiceType }),
  ...(voiceId !== undefined && quotes('voiceId').length > 0 && { voiceId }),
  ...(isAgreed !== undefined && quotes('isAgreed').length > 0 && { isAgreed }),
})

/**
 * What of an extraction stands in the person’s own words: values of free text must be in the message, the others must have
 * a quote that is. Everything else is left out, whoever read the message. Pure and total.
 */
export const provenSlots = (text: string, extracted: ExtractedSlots): Slots => {
  const { slots } = extracted
  const quotes: Quotes = (slot) => quotesOf(extracted, slot, text)
  return {
    ...provenWords(text, slots, quotes),
    ...provenSentences(text, slots, quotes),
    ...provenNumbers(slots, quotes),
    ...provenChoices(slots, quotes),
  }
}
