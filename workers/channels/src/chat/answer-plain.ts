import { commands } from '../commands/commands.ts'
import { wordsOf } from '../content/words.ts'
import type { Turn } from './turn.ts'

/** Words that are no command and belong to no flow. */
export const answerPlain = async (turn: Turn): Promise<void> => {
  const lines = commands.map(({ name, help }) => `/${name}: ${help[turn.locale].line}`)
  turn.say({ kind: 'text', text: `${wordsOf(turn.locale).plain}\n\n${lines.join('\n')}` })
}
