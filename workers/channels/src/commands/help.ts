import { wordsOf } from '../content/words.ts'
import { literal } from '../chat/reply.ts'
import type { Turn } from '../chat/turn.ts'
import type { Command } from './command.ts'
import { unknownCommand } from './unknown-command.ts'

const listAll = (turn: Turn, listed: readonly Command[]): void => {
  const { helpTitle, helpMore } = wordsOf(turn.locale)
  const lines = listed.map(({ name, help }) => `/${name}: ${help[turn.locale].line}`)
  turn.say({ kind: 'text', text: [`**${helpTitle}**`, lines.join('\n'), helpMore].join('\n\n') })
}

const explain = (turn: Turn, { name, help }: Command): void => {
  const { text, example } = help[turn.locale]
  const { helpExample } = wordsOf(turn.locale)
  turn.say({ kind: 'text', text: `**/${name}**\n${text}\n\n${helpExample(`\`${example}\``)}` })
}

/** Takes the list of which it is itself a part. */
export const createHelp = (listed: () => readonly Command[]): Command => ({
  name: 'help',
  aliases: ['ayuda', 'ajuda', 'aide', 'hilfe'],
  worksInGroups: true,
  help: {
    en: {
      line: 'what I can do',
      text: 'Lists all commands; with the name of one, explains it.',
      example: '/help lang',
    },
    es: {
      line: 'lo que sé hacer',
      text: 'Muestra todos los comandos; con el nombre de uno, lo explica.',
      example: '/help lang',
    },
    pt: { line: 'o que sei fazer', text: 'Lista os comandos; com o nome de um, explica-o.', example: '/help lang' },
    fr: {
      line: 'ce que je sais faire',
      text: 'Montre toutes les commandes ; avec le nom de l’une, l’explique.',
      example: '/help lang',
    },
    de: {
      line: 'was ich kann',
      text: 'Zeigt alle Befehle; mit dem Namen eines Befehls erklärt es ihn.',
      example: '/help lang',
    },
  },
  run(turn) {
    const wanted = turn.text.trim().replace(/^\//, '').toLowerCase()
    if (wanted === '') return listAll(turn, listed())
    const found = listed().find(({ name, aliases }) => name === wanted || aliases.includes(wanted))
    if (found !== undefined) return explain(turn, found)
    turn.say({ kind: 'text', text: unknownCommand(turn.locale, { said: literal(wanted), listed: listed() }) })
  },
})
