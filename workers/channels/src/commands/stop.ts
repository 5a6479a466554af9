import { wordsOf } from '../content/words.ts'
import type { Command } from './command.ts'

export const stop: Command = {
  name: 'stop',
  aliases: ['parar', 'arreter', 'stopp'],
  worksInGroups: true,
  help: {
    en: {
      line: 'no more messages from me',
      text: 'I write nothing of my own accord any more, also not when a video is ready, until you send something.',
      example: '/stop',
    },
    es: {
      line: 'no recibir más mensajes',
      text: 'Ya no escribo por mi cuenta, tampoco cuando un video esté listo, hasta que envíes algo.',
      example: '/stop',
    },
    pt: {
      line: 'não receber mais mensagens',
      text: 'Não escrevo mais por iniciativa própria, nem quando um vídeo fica pronto, até que envie algo.',
      example: '/stop',
    },
    fr: {
      line: 'ne plus recevoir de messages',
      text: 'Je n’écris plus de moi-même, même quand une vidéo est prête, jusqu’à ce que vous envoyiez quelque chose.',
      example: '/stop',
    },
    de: {
      line: 'keine Nachrichten mehr von mir',
      text: 'Ich schreibe nichts mehr von mir aus, auch nicht, wenn ein Video fertig ist, bis du wieder etwas sendest.',
      example: '/stop',
    },
  },
  run(turn) {
    turn.closeFlow()
    turn.setState('stopped')
    turn.say({ kind: 'text', text: wordsOf(turn.locale).stopDone })
  },
}
