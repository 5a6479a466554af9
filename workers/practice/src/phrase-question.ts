import type { Price, QuickReply } from '@orrery/contracts/practice-api'
import { minutesOf } from '@orrery/contracts/practice-script'
import type { Voice } from '@orrery/contracts/studio-api'
import type { Notice } from './conversation-events.ts'
import { askingOf, type Conversation, openStep, ratedNow, stateOf } from './conversation-state.ts'
import { filled, wordsIn } from './content/words.ts'
import { languageOf } from './language.ts'
import { noticeWords } from './phrase-notice.ts'
import { reviewLines, valueOfStep } from './phrase-review.ts'
import { creditWords } from './price.ts'
import { quickRepliesFor } from './quick-replies.ts'
import { contextParts, type GatheringStep } from './steps.ts'

/** What a question shows of the neighbours. Null: that neighbour does not answer, and the words say so where it matters. */
export type Offers = {
  price: Price
  balance: Price | null
  voices: readonly Voice[] | null
  /** False in a channel without buttons: there the review asks for one exact word. */
  hasButtons: boolean
}

export type Phrased = { text: string; quickReplies: readonly QuickReply[] }

const timesAsked = (misses: number): 0 | 1 | 2 => {
  if (misses === 0) return 0
  return misses === 1 ? 1 : 2
}

/** What somebody writes in a channel without buttons to confirm, whatever their language. */
export const confirmWord = 'CONFIRM'

const ratingWords = ({ locale, gentler, misses }: Conversation, sentence: string): string => {
  const words = wordsIn(languageOf(locale))
  return filled(gentler === null ? words.rating[timesAsked(misses)] : words.gentler, { sentence })
}

/** Of a step that has parts, the part that is asked now. */
const questionOf = (conversation: Conversation, step: GatheringStep) => {
  if (step !== 'context_gathering') return step
  const asking = askingOf(conversation)
  return contextParts.find((part) => part === asking) ?? 'whyMatters'
}

const gatheringWords = (conversation: Conversation, { voices }: Offers): readonly string[] => {
  const words = wordsIn(languageOf(conversation.locale))
  const step = openStep(conversation)
  if (step === null) return []
  const current = ratedNow(conversation)
  if (current !== null) return [ratingWords(conversation, current.text)]
  const question = questionOf(conversation, step)
  const value = conversation.revisiting === null ? null : valueOfStep(conversation, step)
  return [
    ...(value === null ? [] : [filled(words.revisiting, { value })]),
    filled(words.questions[question][timesAsked(conversation.misses)], minutesOf[conversation.contentType]),
    ...(conversation.proposals.length > 0 ? [words.proposals] : []),
    ...(step === 'voice_selection' && voices === null ? [words.noVoices] : []),
  ]
}

const priceWords = (conversation: Conversation, { price, balance }: Offers): string => {
  const language = languageOf(conversation.locale)
  const words = wordsIn(language)
  const shown =
    balance === null ? words.noBalance : filled(words.balance, { credits: creditWords(balance.halfCredits, language) })
  return `${filled(words.price, { credits: creditWords(price.halfCredits, language) })} ${shown}`
}

const stateWords = (conversation: Conversation, offers: Offers): readonly string[] => {
  const words = wordsIn(languageOf(conversation.locale))
  const state = stateOf(conversation)
  switch (state) {
    case 'greeting':
      return [
        words.greeting[conversation.contentType],
        priceWords(conversation, offers),
        words.whoWrites,
        ...gatheringWords(conversation, offers),
      ]
    case 'review':
      return [
        words.review,
        ...reviewLines(conversation),
        priceWords(conversation, offers),
        words.reviewWord,
        ...(offers.hasButtons ? [] : [filled(words.confirmWord, { word: confirmWord })]),
      ]
    case 'support':
      return []
    case 'confirmed':
    case 'generating':
    case 'complete':
    case 'idle':
      return [words.states[state]]
    default:
      return gatheringWords(conversation, offers)
  }
}

/** What is said next, in our own words: never in a model’s. */
export const phraseQuestion = (conversation: Conversation, notice: Notice | null, offers: Offers): Phrased => {
  const said = noticeWords(conversation, notice)
  const lines = [...(said === '' ? [] : [said]), ...stateWords(conversation, offers)]
  return { text: lines.join('\n\n'), quickReplies: quickRepliesFor(conversation, offers) }
}
