import { AppError, statusOf } from '@orrery/contracts/errors'
import { type ContentType, contentTypes } from '@orrery/contracts/practice-script'
import type { Turn } from '../chat/turn.ts'
import { practiceWords } from '../content/practice-words.ts'
import { sayPractice } from '../flows/practice.ts'
import { folded } from '../flows/read-date.ts'
import type { Command } from './command.ts'
import { connectionsPage } from './link.ts'

/** What people also write, in any of our languages; folded. */
const called: Readonly<Record<ContentType, readonly string[]>> = {
  affirmation: ['affirmation', 'afirmacion', 'afirmacao'],
  guided_meditation: ['meditation', 'guided_meditation', 'guided meditation', 'meditacion', 'meditacao'],
  ritual: ['ritual', 'rituel'],
}

const typeNamed = (said: string): ContentType | null => {
  const name = folded(said.trim())
  return contentTypes.find((type) => called[type].includes(name)) ?? null
}

const askWhich = (turn: Turn): void => {
  const { which, types } = practiceWords(turn.locale)
  const buttons = contentTypes.map((type) => ({ label: types[type], value: `/practice ${called[type][0]}` }))
  turn.say({ kind: 'text', text: which, buttons })
}

const begin = async (turn: Turn, contentType: ContentType): Promise<void> => {
  const { ask, actor, trace, locale } = turn
  const { english, busy } = practiceWords(locale)
  try {
    const reply = await ask.PRACTICE.start({ actor, trace, contentType, locale })
    sayPractice(turn, reply, english === '' ? [] : [english])
  } catch (error) {
    if (!AppError.is(error) || statusOf[error.code] !== 503) throw error
    turn.say({ kind: 'text', text: busy })
  }
}

export const practice: Command = {
  name: 'practice',
  aliases: ['practica', 'práctica', 'pratica', 'prática', 'pratique', 'uebung', 'übung'],
  worksInGroups: false,
  help: {
    en: {
      line: 'an affirmation, meditation or ritual of your own, spoken',
      text: 'Asks step by step what it shall be about, shows the price, and makes it once you answer with the one word CONFIRM. It needs an account: /link.',
      example: '/practice affirmation',
    },
    es: {
      line: 'una afirmación, meditación o ritual propio, hablado',
      text: 'Pregunta paso a paso de qué debe tratar, muestra el precio y lo hace cuando respondes con la palabra CONFIRM. Necesita una cuenta: /link.',
      example: '/practice afirmación',
    },
    pt: {
      line: 'uma afirmação, meditação ou ritual seu, falado',
      text: 'Pergunta passo a passo de que deve tratar, mostra o preço e faz-se quando responder com a palavra CONFIRM. Precisa de uma conta: /link.',
      example: '/practice afirmação',
    },
    fr: {
      line: 'une affirmation, une méditation ou un rituel à vous, parlé',
      text: 'Demande pas à pas de quoi il s’agit, montre le prix, et le fait quand vous répondez par le seul mot CONFIRM. Il y faut un compte : /link.',
      example: '/practice affirmation',
    },
    de: {
      line: 'eine eigene Affirmation, Meditation oder ein Ritual, gesprochen',
      text: 'Fragt Schritt für Schritt, worum es gehen soll, zeigt den Preis und macht es, wenn du mit dem einen Wort CONFIRM antwortest. Dafür braucht es ein Konto: /link.',
      example: '/practice Affirmation',
    },
  },
  async run(turn) {
    const { guests } = practiceWords(turn.locale)
    if (turn.userId === null) return turn.say({ kind: 'text', text: guests(connectionsPage(turn)) })
    const type = typeNamed(turn.text)
    if (type === null) return askWhich(turn)
    await begin(turn, type)
  },
}
