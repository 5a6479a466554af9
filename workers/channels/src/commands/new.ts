import { wordsOf } from '../content/words.ts'
import type { Command } from './command.ts'

export const newTalk: Command = {
  name: 'new',
  aliases: ['nuevo', 'novo', 'nouveau', 'neu', 'cancel'],
  worksInGroups: true,
  help: {
    en: {
      line: 'leave what we are doing',
      text: 'Puts aside whatever I am asking you about, wherever we are in it.',
      example: '/new',
    },
    es: {
      line: 'dejar lo que hacemos',
      text: 'Deja de lado lo que te estoy preguntando, estemos donde estemos.',
      example: '/new',
    },
    pt: {
      line: 'largar o que fazemos',
      text: 'Põe de lado o que estou a perguntar, onde quer que estejamos.',
      example: '/new',
    },
    fr: {
      line: 'laisser ce que nous faisons',
      text: 'Met de côté ce que je vous demande, où que nous en soyons.',
      example: '/new',
    },
    de: {
      line: 'lassen, woran wir sind',
      text: 'Legt beiseite, wonach ich gerade frage, wo immer wir dabei sind.',
      example: '/new',
    },
  },
  run(turn) {
    const { newDone, newNothing } = wordsOf(turn.locale)
    const { flow, talk = [] } = turn.session
    const hadFlow = flow !== null || talk.length > 0
    turn.closeFlow()
    turn.setTalk([])
    turn.say({ kind: 'text', text: hadFlow ? newDone : newNothing })
  },
}
