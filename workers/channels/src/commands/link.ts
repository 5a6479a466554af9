import { wordsOf } from '../content/words.ts'
import type { Turn } from '../chat/turn.ts'
import { adoptionWatch } from '../watches/adopt-videos.ts'
import type { Command } from './command.ts'

/** Where a person gets a code. */
export const connectionsPage = ({ publicUrl }: Turn): string => `${publicUrl}/connections`

/** Uses a code that the account gave out. */
export const linkWith = async (turn: Turn, code: string): Promise<void> => {
  const { linkDone, linkWrong, linkAlready, privateOnly } = wordsOf(turn.locale)
  if (turn.isGroup) {
    turn.say({ kind: 'text', text: privateOnly })
    return
  }
  const outcome = await turn.account.link(code)
  const isRepeat = outcome === 'unknown' && turn.userId !== null
  // A repeat of the message that linked the chat has not ordered it yet.
  if (outcome === 'linked' || isRepeat) turn.watch({ kind: adoptionWatch, id: turn.chatId })
  const said = { linked: linkDone, unknown: linkWrong, taken: linkAlready }[outcome]
  turn.say({ kind: 'text', text: isRepeat ? linkAlready : said })
}

export const link: Command = {
  name: 'link',
  aliases: ['vincular', 'ligar', 'lier', 'verbinden'],
  worksInGroups: false,
  help: {
    en: {
      line: 'use your account here',
      text: 'Joins this chat to your account with a code from the page of connections. Without a code it says where to get one.',
      example: '/link AB2CD3EF',
    },
    es: {
      line: 'usar tu cuenta aquí',
      text: 'Une este chat a tu cuenta con un código de la página de conexiones. Sin código dice dónde pedirlo.',
      example: '/link AB2CD3EF',
    },
    pt: {
      line: 'usar a sua conta aqui',
      text: 'Une este chat à sua conta com um código da página de conexões. Sem código, diz onde pedi-lo.',
      example: '/link AB2CD3EF',
    },
    fr: {
      line: 'utiliser votre compte ici',
      text: 'Relie cette conversation à votre compte par un code de la page des connexions. Sans code, dit où le demander.',
      example: '/link AB2CD3EF',
    },
    de: {
      line: 'dein Konto hier benutzen',
      text: 'Verbindet diesen Chat mit deinem Konto durch einen Code von der Seite der Verbindungen. Ohne Code sagt es, wo du einen bekommst.',
      example: '/link AB2CD3EF',
    },
  },
  async run(turn) {
    const code = turn.text.trim()
    if (code !== '') return linkWith(turn, code)
    const { linkHow, linkAlready } = wordsOf(turn.locale)
    turn.say({ kind: 'text', text: turn.userId === null ? linkHow(connectionsPage(turn)) : linkAlready })
  },
}
