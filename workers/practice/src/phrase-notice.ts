import { minutesOf } from '@orrery/contracts/practice-script'
import { supportText } from '@orrery/safety/help/support-text'
import type { Notice } from './conversation-events.ts'
import { askingOf, type Conversation, openStep, stateOf } from './conversation-state.ts'
import { filled, wordsIn } from './content/words.ts'
import { languageOf, regionOf } from './language.ts'
import { creditWords } from './price.ts'

const explained = (conversation: Conversation): string => {
  const words = wordsIn(languageOf(conversation.locale))
  const asking = askingOf(conversation)
  if (asking === 'rating') return words.whyRate
  const step = openStep(conversation)
  if (step === null || asking === null) return words.explained.review
  if (step !== 'context_gathering') return words.explained[step]
  return words.explained[asking === 'deeperMeaning' || asking === 'lifeMoment' ? asking : 'whyMatters']
}

/** Static words, for whoever may be in danger. */
const supportWords = ({ locale }: Conversation): string => {
  const { title, paragraphs, lines } = supportText(languageOf(locale), regionOf(locale))
  return [title, ...paragraphs, ...lines.map(({ text }) => text)].join('\n\n')
}

const outOfReach = {
  credits: 'creditsOutOfReach',
  creation: 'creationOutOfReach',
  understanding: 'understandingOutOfReach',
} as const

/** What there is to say about what just happened; empty where the next question says enough. */
export const noticeWords = (conversation: Conversation, notice: Notice | null): string => {
  const words = wordsIn(languageOf(conversation.locale))
  if (stateOf(conversation) === 'support' || notice?.kind === 'danger') return supportWords(conversation)
  if (notice === null) return ''
  switch (notice.kind) {
    case 'refused':
      return words.refused[notice.why]
    case 'out_of_range':
      return filled(words.notices.outOfRange, { ...minutesOf[conversation.contentType], minutes: notice.minutes })
    case 'no_more_room':
      return words.notices.noMoreRoom
    case 'explained':
      return explained(conversation)
    case 'chart_wanted':
      return words.notices.chartWanted
    case 'insufficient':
      return filled(words.notices.insufficient, {
        required: creditWords(notice.required),
        available: creditWords(notice.available),
      })
    case 'out_of_reach':
      return words.notices[outOfReach[notice.what]]
    case 'failed':
      return filled(words.notices.failed, { reason: notice.reason ?? '' }).replaceAll(/ {2,}/g, ' ')
    case 'went_on':
      return words.notices.wentOn
    case 'missed':
      return ''
    default:
      return words.notices[notice.kind]
  }
}
