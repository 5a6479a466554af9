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

type Of<Kind extends Notice['kind']> = Extract<Notice, { kind: Kind }>

const notices = (conversation: Conversation) => wordsIn(languageOf(conversation.locale)).notices

const told = {
  refused: (conversation, { why }) => wordsIn(languageOf(conversation.locale)).refused[why],
  out_of_range: (conversation, { minutes }) =>
    filled(notices(conversation).outOfRange, { ...minutesOf[conversation.contentType], minutes }),
  no_more_room: (conversation) => notices(conversation).noMoreRoom,
  explained,
  chart_wanted: (conversation) => notices(conversation).chartWanted,
  chart_unwanted: (conversation) => notices(conversation).chartUnwanted,
  chart_missing: (conversation) => notices(conversation).chartMissing,
  insufficient: (conversation, { required, available }) =>
    filled(notices(conversation).insufficient, {
      required: creditWords(required, languageOf(conversation.locale)),
      available: creditWords(available, languageOf(conversation.locale)),
    }),
  out_of_reach: (conversation, { what }) => notices(conversation)[outOfReach[what]],
  failed: (conversation, { reason }) =>
    filled(notices(conversation).failed, { reason: reason ?? '' }).replaceAll(/ {2,}/g, ' '),
  went_on: (conversation) => notices(conversation).wentOn,
  missed: () => '',
  danger: (conversation) => supportWords(conversation),
  left: (conversation) => notices(conversation).left,
  begun: (conversation) => notices(conversation).begun,
  cancelled: (conversation) => notices(conversation).cancelled,
  ready: (conversation) => notices(conversation).ready,
  playing: (conversation) => notices(conversation).playing,
  paused: (conversation) => notices(conversation).paused,
  practised: (conversation) => notices(conversation).practised,
  saved: (conversation) => notices(conversation).saved,
} as const satisfies { [Kind in Notice['kind']]: (conversation: Conversation, notice: Of<Kind>) => string }

/** What there is to say about what just happened; empty where the next question says enough. */
export const noticeWords = (conversation: Conversation, notice: Notice | null): string => {
  if (stateOf(conversation) === 'support') return supportWords(conversation)
  if (notice === null) return ''
  // Safe because the table has for each kind a function of notices of that kind.
  const tell = told[notice.kind] as (conversation: Conversation, notice: Notice) => string
  return tell(conversation, notice)
}
