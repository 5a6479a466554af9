import { AppError, type ErrorCode } from '@orrery/contracts/errors'
import { commands } from '../commands/commands.ts'
import { chatWords } from '../content/chat-words.ts'
import { wordsOf } from '../content/words.ts'
import { fromMarkdown } from './from-markdown.ts'
import type { TalkLine } from './session.ts'
import type { Turn } from './turn.ts'

const mostTokens = 600
const longestWords = 4000
/** Of the talk before: three questions and their answers. */
const linesKept = 6

const shortened = (role: TalkLine['role'], words: string): TalkLine => ({ role, content: words.slice(0, longestWords) })

/** An answer of a model, which is told the last few words too. Throws `NO_MODEL_CONFIGURED` where there is none. */
const askModel = async (turn: Turn): Promise<string> => {
  const { instructions, language } = chatWords(turn.locale)
  const { talk = [] } = turn.session
  const asked = shortened('user', turn.text)
  const { text } = await turn.ask.AI.complete({
    actor: turn.actor,
    trace: turn.trace,
    feature: 'chat',
    messages: [{ role: 'system', content: `${instructions} ${language}` }, ...talk, asked],
    maxOutputTokens: mostTokens,
    cache: 'bypass',
  })
  const answer = text.trim()
  if (answer !== '') turn.setTalk([...talk, asked, shortened('assistant', answer)].slice(-linesKept))
  return answer
}

const sayWhatIDo = (turn: Turn): void => {
  const lines = commands.map(({ name, help }) => `/${name}: ${help[turn.locale].line}`)
  turn.say({ kind: 'text', text: `${wordsOf(turn.locale).plain}\n\n${lines.join('\n')}` })
}

const spent: ReadonlySet<ErrorCode> = new Set(['BUDGET_EXCEEDED', 'RATE_LIMITED', 'INSUFFICIENT_CREDITS'])

/** Words that are no command and belong to no flow: a model answers them, and where there is none they are told what there is. */
export const answerPlain = async (turn: Turn): Promise<void> => {
  if (turn.text.trim() === '') return sayWhatIDo(turn)
  const { budget, busy } = chatWords(turn.locale)
  try {
    const answer = await askModel(turn)
    turn.say({ kind: 'text', text: answer === '' ? busy : fromMarkdown(answer) })
  } catch (error) {
    if (!AppError.is(error)) throw error
    if (error.code === 'NO_MODEL_CONFIGURED') return sayWhatIDo(turn)
    turn.say({ kind: 'text', text: spent.has(error.code) ? budget : busy })
  }
}
