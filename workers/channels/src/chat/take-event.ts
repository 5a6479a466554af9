import { wordsOf } from '../content/words.ts'
import { flowNamed } from '../flows/flows.ts'
import type { Content } from './chat-event.ts'
import { hearRecording } from './hear-recording.ts'
import { takeChoice, takeInFlow, takeText } from './take-text.ts'
import type { Attachment } from './turn.ts'
import type { TurnDraft } from './turn-draft.ts'

type Of<Kind extends Content['kind']> = Extract<Content, { kind: Kind }>

/** Says that a choice is over, and offers those of now again. */
const sayPassed = (turn: TurnDraft): void => {
  const { choicePassed, choicePassedNow } = wordsOf(turn.locale)
  const current = turn.session.flow === null ? [] : turn.session.choices.filter(({ isLasting }) => !isLasting)
  turn.say({
    kind: 'text',
    text: current.length === 0 ? choicePassed : choicePassedNow,
    ...(current.length > 0 && { buttons: current.map(({ id: _id, ...button }) => button) }),
  })
}

const takePress = async (turn: TurnDraft, { choice }: Of<'press'>): Promise<void> => {
  const pressed = turn.session.choices.find(({ id }) => id === choice)
  if (pressed === undefined || !(await takeChoice(turn, pressed))) sayPassed(turn)
}

/** To the open flow, which says what it makes of it; without one it is declined kindly. */
const takeAttachment = async (turn: TurnDraft, attachment: Attachment, declined: string): Promise<void> => {
  const { flow } = turn.session
  if (flow === null || flowNamed(flow.name)?.takesAttachments !== true)
    return turn.say({ kind: 'text', text: declined })
  turn.attachment = attachment
  await takeInFlow(turn, '')
}

const takeFile = async (turn: TurnDraft, content: Of<'file'>): Promise<void> => {
  const { type } = content
  if (type !== 'voice' && type !== 'audio') return takeAttachment(turn, content, wordsOf(turn.locale)[type])
  const heard = await hearRecording(turn, content.file)
  if (heard !== null) await takeText(turn, heard)
}

const thumb = '👍'

/** A raised thumb answers the question that is open; other feelings ask for nothing. */
const takeReaction = async (turn: TurnDraft, { emoji }: Of<'reaction'>): Promise<void> => {
  if (emoji.startsWith(thumb) && turn.session.flow !== null) await takeInFlow(turn, thumb)
}

type Takers = { [Kind in Content['kind']]?: (turn: TurnDraft, content: Of<Kind>) => Promise<void> | void }

/** What each kind is answered with; the others, stickers and what no app tells us more of, ask for no answer. */
const takers: Takers = {
  text: (turn, { text }) => takeText(turn, text),
  edit: (turn, { text }) => takeText(turn, text),
  press: takePress,
  location: (turn, content) => takeAttachment(turn, content, wordsOf(turn.locale).location),
  file: takeFile,
  contact: (turn) => turn.say({ kind: 'text', text: wordsOf(turn.locale).contact }),
  reaction: takeReaction,
}

/** Answers one thing that came. */
export const takeEvent = async (turn: TurnDraft, content: Content): Promise<void> => {
  // Whoever writes wants to be answered, whatever they or the platform said before.
  turn.setState('open')
  // Safe because the table gives each kind its own taker.
  const take = takers[content.kind] as ((turn: TurnDraft, content: Content) => Promise<void> | void) | undefined
  await take?.(turn, content)
}
