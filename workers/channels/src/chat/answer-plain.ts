import { AppError, type ErrorCode } from '@orrery/contracts/errors'
import { commands } from '../commands/commands.ts'
import { chatWords } from '../content/chat-words.ts'
import { wordsOf } from '../content/words.ts'
import { fromMarkdown } from './from-markdown.ts'
import { literal } from './reply.ts'
import type { Turn } from './turn.ts'

const mostTokens = 600
const longestQuestion = 8000

/** An answer of a model to these words alone. Throws `NO_MODEL_CONFIGURED` where there is none. */
const askModel = async (turn: Turn): Promise<string> => {
  const { instructions, language } = chatWords(turn.locale)
  const { text } = await turn.ask.AI.complete({
    actor: turn.actor,
    trace: turn.trace,
    feature: 'chat',
    messages: [
      { role: 'system', content: `${instructions} ${language}` },
      { role: 'user', content: turn.text.slice(0, longestQuestion) },
    ],
    maxOutputTokens: mostTokens,
    cache: 'bypass',
  })
  return text
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
    const answer = (await askModel(turn)).trim()
    turn.say({ kind: 'text', text: answer === '' ? busy : fromMarkdown(answer) })
  } catch (error) {
    if (!AppError.is(error)) throw error
    if (error.code === 'NO_MODEL_CONFIGURED') return sayWhatIDo(turn)
    turn.say({ kind: 'text', text: spent.has(error.code) ? budget : literal(busy) })
  }
}
