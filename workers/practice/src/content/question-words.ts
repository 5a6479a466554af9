import type { ContentType } from '@orrery/contracts/practice-script'
import type { Refusal } from '../conversation-events.ts'
import type { GatheringStep } from '../steps.ts'

/** A question three times: as it is first asked, in other words, and with examples. */
type Asked = readonly [first: string, otherwise: string, withExamples: string]

type Question = Exclude<GatheringStep, 'context_gathering'> | 'whyMatters' | 'deeperMeaning' | 'lifeMoment'

/** All that a conversation says in one language. Braces are filled in. */
export type QuestionWords = {
  greeting: Record<ContentType, string>
  whoWrites: string
  questions: Record<Question, Asked>
  rating: Asked
  whyRate: string
  gentler: string
  explained: Record<Question | 'review', string>
  review: string
  reviewWord: string
  confirmWord: string
  states: Record<'confirmed' | 'generating' | 'complete' | 'idle', string>
  price: string
  balance: string
  noBalance: string
  /** An amount, as what is cost or had; `{count}` is more than one, or one and a half. */
  credits: Record<'half' | 'one' | 'many', string>
  lines: Record<ReviewLine, string>
  revisiting: string
  proposals: string
  noImage: string
  usualVoice: string
  noVoices: string
  refused: Record<Refusal, string>
  notices: Record<
    | 'outOfRange'
    | 'noMoreRoom'
    | 'chartWanted'
    | 'chartUnwanted'
    | 'chartMissing'
    | 'insufficient'
    | 'creditsOutOfReach'
    | 'creationOutOfReach'
    | 'understandingOutOfReach'
    | 'failed'
    | 'left'
    | 'wentOn'
    | 'begun'
    | 'cancelled'
    | 'ready'
    | 'playing'
    | 'paused'
    | 'practised'
    | 'saved',
    string
  >
  buttons: Record<
    | 'confirm'
    | 'modify'
    | 'leave'
    | 'skip'
    | 'skipRating'
    | 'back'
    | 'explain'
    | 'whyRate'
    | 'keep'
    | 'nextPart'
    | 'retry'
    | 'cancel'
    | 'play'
    | 'save'
    | 'goOn'
    | 'minutes'
    | 'keepOwn'
    | 'useChart'
    | 'withoutChart',
    string
  >
  practiceTypes: Record<'breath-work' | 'body-scanning' | 'visualization' | 'combination', string>
  feelings: readonly string[]
}

type ReviewLine =
  | 'intent'
  | 'context'
  | 'statements'
  | 'minutes'
  | 'practiceType'
  | 'imagery'
  | 'identity'
  | 'goal'
  | 'voice'
  | 'chart'

export const english: QuestionWords = {
  greeting: {
    affirmation:
      'Let us make an affirmation: a few sentences of your own, spoken slowly, with room after each. I will ask what it is for, collect the sentences with you, and show you everything before anything is made.',
    guided_meditation:
      'Let us make a guided meditation. I will ask what it is for, how long it should be and what you would like to rest your attention on, and show you everything before anything is made.',
    ritual:
      'Let us make a ritual: words for a particular moment of your life. I will ask what it is for, why it matters and who you are becoming in it, and show you everything before anything is made.',
  },
  whoWrites:
    'The words are written by an AI model, or by our offline composer where there is none, and a synthetic voice speaks them; the finished piece says which it was.',
  questions: {
    intent_gathering: [
      'What would you like this to be for? Say it in your own words, in a sentence or two.',
      'I did not quite catch what it is for. What should be different for you after listening?',
      'A sentence of ten letters or more is enough. For example: “I want to fall asleep without going over the day”, “I want to speak calmly in meetings”, “I want to begin the new job with trust”.',
    ],
    whyMatters: [
      'Why does this matter to you now?',
      'What makes this important at the moment? One sentence is enough.',
      'Some say: “My daughter is watching how I deal with it”, or “I am tired of saying no to what I love”. How is it for you?',
    ],
    deeperMeaning: [
      'And beneath that: what does it stand for in your life?',
      'If this came true, what would it say about how you live?',
      'Some say: “It would mean that I keep my word to myself”, or “It would mean that I belong here”. What would yours be?',
    ],
    lifeMoment: [
      'Which moment of your life is this ritual for?',
      'What is happening around you, or about to happen, that this belongs to?',
      'For example: “the week before we move”, “my first spring after the illness of my father”, “every Sunday evening before work”.',
    ],
    statement_collection: [
      'Which sentences would you like to hear? Three to seven, in the first person and the present, one to a line. You can also send them one by one.',
      'Please send me a sentence that begins with “I”, as if it were so today.',
      'For example: “I take one thing at a time”, “I speak and people listen”, “I rest when the day is done”.',
    ],
    duration_selection: [
      'How long should it be? Anything from {least} to {most} minutes; {usual} is usual.',
      'How many whole minutes, from {least} to {most}?',
      'Just a number is enough, for example “{least}”, “{usual}” or “{most} minutes”.',
    ],
    practice_type_selection: [
      'What would you like to rest your attention on?',
      'Breath, the body, an inner picture, or some of each?',
      'You can say “breath”, “body scan”, “visualisation” or “a bit of everything”.',
    ],
    imagery_gathering: [
      'Is there a place or a picture that does you good? You can also leave this out.',
      'Where would you like to be while you listen? A place you know, or one you imagine; or skip this.',
      'For example: “the pine forest behind my grandparents’ house”, “a harbour early in the morning”. Or skip this.',
    ],
    identity_language_gathering: [
      'Who are you in this? One to seven sentences in the first person, one to a line.',
      'Please finish “I am someone who …”, once or a few times.',
      'For example: “I am someone who finishes what she begins”, “I am a father who has time”.',
    ],
    emotional_anchoring_gathering: [
      'What would you like to feel when it ends?',
      'Which feeling should stay with you afterwards?',
      'One word can be enough: “steadiness”, “warmth”, “lightness”, “resolve”.',
    ],
    voice_selection: [
      'Which voice should speak?',
      'Please choose one of these voices.',
      'Tap one of the voices, or say its name as it stands there.',
    ],
  },
  rating: [
    'How true does this feel today, 0 to 10? “{sentence}”',
    'A number from 0 to 10, please, or skip it: how true does “{sentence}” feel today?',
    'For example “7”: it mostly feels true. “2”: hardly at all. Or say “skip”. The sentence is “{sentence}”.',
  ],
  whyRate:
    'Why we ask: repeating a praising sentence that one does not believe made people who thought little of themselves feel worse, while others gained a little (Wood, Perunovic & Lee 2009, Psychological Science 20:860–866, doi 10.1111/j.1467-9280.2009.02370.x). The number stays with the sentence; nothing is compared.',
  gentler:
    'Thank you for being honest about “{sentence}”. Would one of these be easier to say today? You can also keep your own words.',
  explained: {
    intent_gathering: 'Everything that is written takes its direction from this sentence.',
    whyMatters: 'The opening of the ritual speaks of this, in your words.',
    deeperMeaning: 'The middle of the ritual rests on it.',
    lifeMoment: 'The ritual is tied to this moment, so that it is yours and nobody else’s.',
    statement_collection: 'These sentences are spoken and repeated as they are.',
    duration_selection: 'The finished sound is exactly this long. You can change it later at no cost.',
    practice_type_selection: 'It decides what the middle of the practice does.',
    imagery_gathering: 'The inner picture uses your place instead of one of ours.',
    identity_language_gathering: 'These sentences are the heart of the ritual and are spoken as they are.',
    emotional_anchoring_gathering: 'The ritual ends on this feeling.',
    voice_selection: 'The whole piece is spoken by this voice. It costs the same whichever you choose.',
    review: 'Nothing is made and nothing is charged until you confirm.',
  },
  review: 'This is what I have:',
  reviewWord: 'If this is right, confirm. Otherwise tell me what to change.',
  confirmWord: 'To begin, answer with the one word {word}.',
  states: {
    confirmed: 'Confirmed, and not begun yet.',
    generating: 'It is being made. You can leave this page: it goes on by itself.',
    complete: 'It is ready, and in your library.',
    idle: 'This conversation is closed.',
  },
  price: 'This will use {credits}.',
  balance: 'You have {credits}.',
  noBalance: 'Your balance cannot be shown at the moment.',
  credits: { half: 'half a credit', one: '1 credit', many: '{count} credits' },
  lines: {
    intent: 'For: {value}',
    context: 'Why it matters: {value}',
    statements: 'Sentences: {value}',
    minutes: 'Length: {value} minutes',
    practiceType: 'Attention on: {value}',
    imagery: 'Place: {value}',
    identity: 'Who you are in it: {value}',
    goal: 'Feeling at the end: {value}',
    voice: 'Voice: {value}',
    chart: 'Your chart may be used.',
  },
  revisiting: 'So far it says: {value}',
  proposals: 'If one of these suits you, take it; they are only suggestions.',
  noImage: 'none',
  usualVoice: 'The usual voice',
  noVoices: 'The list of voices cannot be reached at the moment. The usual voice can be chosen all the same.',
  refused: {
    back_in_questions_only: 'There is no question to go back to from here. You can change any answer in the review.',
    nothing_before: 'This is the first question; there is none before it.',
    skip_imagery_only:
      'This cannot be left out: what is made needs it. Only the inner picture and ratings can be skipped.',
    modify_in_review_only: 'Answers can be changed once everything is gathered. To go one question back, say “back”.',
    no_such_step: 'There is no such question here.',
    already_confirmed: 'You have confirmed this already; it counts once.',
    confirm_in_review_only: 'There is nothing to confirm yet.',
    nothing_to_retry: 'There is nothing to try again.',
    nothing_to_cancel: 'There is nothing to stop here.',
    cancel_first: 'It is being made. Cancel it first, and nothing is charged.',
    nothing_to_leave: 'There is nothing to leave here.',
    nothing_to_go_on_with: 'There is nothing to go on with here.',
    chart_before_confirm: 'Your chart can be added before you confirm.',
    nothing_plays: 'Nothing is playing here.',
    nothing_made_yet: 'Nothing is finished yet.',
    use_buttons: 'Your words change nothing here. Please use one of the answers below.',
    too_late: 'It was finished before it could be stopped.',
  },
  notices: {
    outOfRange: 'It cannot be {minutes} minutes: this kind takes {least} to {most}.',
    noMoreRoom: 'There is room for seven; I kept the first ones.',
    chartWanted: 'Noted: your chart may be used.',
    chartUnwanted: 'Noted: your chart stays out of this.',
    chartMissing:
      'There is no birth in your profile yet, so there is no chart to use. You can add it on the page /charts/new and ask again.',
    insufficient:
      'This takes {required}, and {available} are free. Nothing was taken. You can get credits on the page /credits and try again, change it, or leave it here.',
    creditsOutOfReach:
      'Credits cannot be reached at the moment. Nothing was taken and everything is kept. You can try again.',
    creationOutOfReach: 'It could not be begun just now. Nothing was taken and everything is kept. You can try again.',
    understandingOutOfReach:
      'I cannot read free words at the moment. Your answers so far are kept; the answers below still work, and you can send your words again in a while.',
    failed: 'It could not be made: {reason} Nothing was charged, and all your answers are here.',
    left: 'Left as it is. Nothing was charged, and your answers are kept for 30 days.',
    wentOn: 'Then let us go on where we were.',
    begun: 'Thank you. It is being made now.',
    cancelled: 'Stopped. Nothing was charged, and all your answers are here.',
    ready: '',
    playing: 'Enjoy it.',
    paused: 'Paused.',
    practised: 'Thank you for taking the time.',
    saved: 'It waits in your library.',
  },
  buttons: {
    confirm: 'Confirm',
    modify: 'Change something',
    leave: 'Leave',
    skip: 'Leave this out',
    skipRating: 'Skip',
    back: 'Back',
    explain: 'Why do you ask?',
    whyRate: 'Why we ask',
    keep: 'Let it stand',
    nextPart: 'Another part',
    retry: 'Try again',
    cancel: 'Stop it',
    play: 'Listen now',
    save: 'Later',
    goOn: 'Go on',
    minutes: '{minutes} minutes',
    keepOwn: 'Keep my words',
    useChart: 'Use my chart',
    withoutChart: 'Without my chart',
  },
  practiceTypes: {
    'breath-work': 'Breath',
    'body-scanning': 'The body',
    visualization: 'An inner picture',
    combination: 'A bit of everything',
  },
  feelings: ['Calm', 'Steadiness', 'Warmth', 'Lightness', 'Resolve'],
}
