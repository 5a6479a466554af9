import { askDeletion } from '../flows/confirm-deletion.ts'
import type { Command } from './command.ts'

export const deleteChat: Command = {
  name: 'delete',
  aliases: ['borrar', 'apagar', 'supprimer', 'loeschen', 'löschen'],
  worksInGroups: false,
  help: {
    en: {
      line: 'erase everything of this chat',
      text: 'Erases, once you confirm it, what we are doing, the videos of this chat and its link to an account, and says what was erased. An account itself is deleted on its own page.',
      example: '/delete',
    },
    es: {
      line: 'borrar todo de este chat',
      text: 'Borra, cuando lo confirmes, lo que hacemos, los videos de este chat y su vínculo con una cuenta, y dice qué borró. La cuenta misma se borra en su propia página.',
      example: '/delete',
    },
    pt: {
      line: 'apagar tudo deste chat',
      text: 'Apaga, depois de confirmar, o que fazemos, os vídeos deste chat e a sua ligação a uma conta, e diz o que apagou. A própria conta apaga-se na página dela.',
      example: '/delete',
    },
    fr: {
      line: 'effacer tout de cette conversation',
      text: 'Efface, une fois confirmé, ce que nous faisons, les vidéos de cette conversation et son lien avec un compte, et dit ce qui a été effacé. Le compte lui-même se supprime sur sa page.',
      example: '/delete',
    },
    de: {
      line: 'alles von diesem Chat löschen',
      text: 'Löscht nach deiner Bestätigung, woran wir sind, die Videos dieses Chats und seine Verbindung zu einem Konto, und sagt, was gelöscht wurde. Das Konto selbst löschst du auf seiner Seite.',
      example: '/delete',
    },
  },
  run: askDeletion,
}
