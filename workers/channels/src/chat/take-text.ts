import { assess } from '@orrery/safety/assess'
import { concernLine, supportText } from '@orrery/safety/help/support-text'
import { commandNamed, commands } from '../commands/commands.ts'
import { unknownCommand } from '../commands/unknown-command.ts'
import { wordsOf } from '../content/words.ts'
import { flowNamed } from '../flows/flows.ts'
import { platforms } from '../platforms/platforms.ts'
import { answerPlain } from './answer-plain.ts'
import { literal } from './reply.ts'
import type { Choice } from './session.ts'
import type { TurnDraft } from './turn-draft.ts'

const slashCommand = /^\/([^\s@]+)(?:@\w+)?\s*([\s\S]*)$/
const bareCommand = /^(\p{L}+)(?:\s+([\s\S]*))?$/u

type Named = { name: string; rest: string }

/** The command that the words begin with; without a slash only where the app is used so, and inside a flow only alone. */
const commandIn = (turn: TurnDraft, text: string): Named | null => {
  const slashed = slashCommand.exec(text)
  if (slashed !== null) return { name: slashed[1] ?? '', rest: slashed[2] ?? '' }
  if (!platforms[turn.platform].takesBareCommands) return null
  const bare = bareCommand.exec(text)
  if (bare === null || commandNamed(bare[1] ?? '') === null) return null
  const rest = bare[2] ?? ''
  return turn.session.flow !== null && rest !== '' ? null : { name: bare[1] ?? '', rest }
}

const runCommand = async (turn: TurnDraft, { name, rest }: Named): Promise<void> => {
  const command = commandNamed(name)
  if (command === null) {
    turn.say({ kind: 'text', text: unknownCommand(turn.locale, { said: literal(name), listed: commands }) })
    return
  }
  if (turn.isGroup && !command.worksInGroups) {
    turn.say({ kind: 'text', text: wordsOf(turn.locale).privateOnly })
    return
  }
  turn.text = rest.trim()
  await command.run(turn)
}

/** Whether somebody may be in danger: then help is all that is said, and no model is asked. */
const stopsForDanger = (turn: TurnDraft, text: string): boolean => {
  const assessment = assess(text, turn.locale)
  if (assessment.level === 'none') return false
  if (assessment.level === 'concern') {
    turn.say({ kind: 'text', text: literal(concernLine(turn.locale, null, assessment).text) })
    return false
  }
  const { title, paragraphs, lines } = supportText(turn.locale, null)
  const numbers = lines.map(({ text: line }) => literal(line)).join('\n')
  turn.say({ kind: 'text', text: [`**${title}**`, ...paragraphs.map(literal), numbers].join('\n\n') })
  return true
}

/** Gives words to the open flow, or to whoever answers free words. */
export const takeInFlow = async (turn: TurnDraft, text: string): Promise<void> => {
  turn.text = text
  const { flow } = turn.session
  const named = flow === null ? null : flowNamed(flow.name)
  await (named === null ? answerPlain(turn) : named.take(turn, flow?.state))
}

/** What a button stands for: a command, or words for the flow it was offered in. False: its time is over. */
export const takeChoice = async (turn: TurnDraft, { value }: Choice): Promise<boolean> => {
  const named = commandIn(turn, value)
  if (named !== null) await runCommand(turn, named)
  else if (turn.session.flow === null) return false
  else await takeInFlow(turn, value)
  return true
}

/** The button whose label was typed instead of pressed. */
const typedChoice = (turn: TurnDraft, said: string): Choice | null =>
  turn.session.choices.findLast(({ label }) => label.toLowerCase() === said.toLowerCase()) ?? null

/** Words, however they came: typed, edited or spoken. Danger is looked for before anything else. */
export const takeText = async (turn: TurnDraft, text: string): Promise<void> => {
  const said = text.trim()
  if (stopsForDanger(turn, said)) return
  const named = commandIn(turn, said)
  if (named !== null) return runCommand(turn, named)
  const choice = typedChoice(turn, said)
  if (choice === null || !(await takeChoice(turn, choice))) await takeInFlow(turn, said)
}
