import { wordsOf } from '../content/words.ts'
import type { Command } from './command.ts'

export const unlink: Command = {
  name: 'unlink',
  aliases: ['desvincular', 'desligar', 'delier', 'trennen'],
  worksInGroups: false,
  help: {
    en: {
      line: 'part from your account',
      text: 'Ends the link between this chat and your account. What your account keeps stays there.',
      example: '/unlink',
    },
    es: {
      line: 'separarse de tu cuenta',
      text: 'Termina el vínculo entre este chat y tu cuenta. Lo que tu cuenta guarda se queda en ella.',
      example: '/unlink',
    },
    pt: {
      line: 'separar-se da sua conta',
      text: 'Termina a ligação entre este chat e a sua conta. O que a conta guarda fica nela.',
      example: '/unlink',
    },
    fr: {
      line: 'se séparer de votre compte',
      text: 'Met fin au lien entre cette conversation et votre compte. Ce que le compte garde y reste.',
      example: '/unlink',
    },
    de: {
      line: 'vom Konto trennen',
      text: 'Beendet die Verbindung dieses Chats mit deinem Konto. Was dein Konto bewahrt, bleibt dort.',
      example: '/unlink',
    },
  },
  async run(turn) {
    const { unlinkDone, unlinkNone } = wordsOf(turn.locale)
    // Asked twice by a repeat, the first time did it: what the person sees is that it is done.
    const wasLinked = turn.userId !== null
    await turn.account.unlink()
    turn.closeFlow()
    turn.say({ kind: 'text', text: wasLinked ? unlinkDone : unlinkNone })
  },
}
