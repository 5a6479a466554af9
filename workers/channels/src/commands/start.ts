import { wordsOf } from '../content/words.ts'
import type { Turn } from '../chat/turn.ts'
import type { Command } from './command.ts'
import { linkWith } from './link.ts'

const deepLink = /^link_(\w{8})$/

const greet = (turn: Turn): void => {
  const { greeting, greetingButtons } = wordsOf(turn.locale)
  turn.say({
    kind: 'text',
    text: greeting,
    buttons: [
      { label: greetingButtons.help, value: '/help', isLasting: true },
      { label: greetingButtons.lang, value: '/lang', isLasting: true },
      { label: greetingButtons.link, value: '/link', isLasting: true },
    ],
  })
}

export const start: Command = {
  name: 'start',
  aliases: [],
  worksInGroups: true,
  help: {
    en: { line: 'begin', text: 'Says hello and what I can do. It changes nothing.', example: '/start' },
    es: { line: 'empezar', text: 'Saluda y dice lo que sé hacer. No cambia nada.', example: '/start' },
    pt: { line: 'começar', text: 'Cumprimenta e diz o que sei fazer. Não muda nada.', example: '/start' },
    fr: { line: 'commencer', text: 'Salue et dit ce que je sais faire. Ne change rien.', example: '/start' },
    de: { line: 'anfangen', text: 'Begrüßt und sagt, was ich kann. Es ändert nichts.', example: '/start' },
  },
  async run(turn) {
    const code = deepLink.exec(turn.text)?.[1]
    if (code === undefined) greet(turn)
    else await linkWith(turn, code)
  },
}
