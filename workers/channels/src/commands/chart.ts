import type { Profile } from '@orrery/contracts/readings-api'
import { AppError } from '@orrery/contracts/errors'
import { literal } from '../chat/reply.ts'
import type { Turn } from '../chat/turn.ts'
import { chartWords } from '../content/chart-words.ts'
import { askForChart } from '../flows/ask-for-chart.ts'
import type { BirthDraft } from '../flows/birth-draft.ts'
import { chartNamed } from '../flows/chart-named.ts'
import type { Command } from './command.ts'

/** What of a profile can be taken over as it is. A place without its coordinates is asked for again. */
const draftOf = ({
  name,
  birth_date,
  birth_time,
  time_unknown,
  birth_location,
  place,
  timezone,
}: Profile): BirthDraft => ({
  name,
  ...(birth_date !== undefined && { date: birth_date }),
  ...(time_unknown === true && { time: null }),
  ...(typeof birth_time === 'string' && time_unknown !== true && { time: birth_time }),
  ...(birth_location !== undefined && {
    place: {
      label: place ?? birth_location.join(', '),
      latitude: birth_location[0],
      longitude: birth_location[1],
      timezone: timezone ?? null,
    },
  }),
})

/** The birth of the account, for whoever is linked; a profile that cannot be read is asked for instead. */
const ownBirth = async ({ userId, ask, actor, trace }: Turn): Promise<BirthDraft | null> => {
  if (userId === null) return null
  try {
    const profile = await ask.READINGS.ownProfile({ actor, trace })
    return profile?.birth_date === undefined ? null : draftOf(profile)
  } catch (error) {
    if (AppError.is(error)) return null
    throw error
  }
}

export const chart: Command = {
  name: 'chart',
  aliases: ['carta', 'mapa', 'theme', 'thème', 'horoskop'],
  worksInGroups: false,
  help: {
    en: {
      line: 'a chart of a birth, as text and picture',
      text: 'Asks for day, time and place of a birth, shows what it understood and draws the chart: natal, human design, gene keys, vimshottari, numerology or biorhythm. A time that nobody knows is fine.',
      example: '/chart human design',
    },
    es: {
      line: 'una carta de un nacimiento, en texto e imagen',
      text: 'Pregunta el día, la hora y el lugar de un nacimiento, muestra lo que entendió y dibuja la carta: natal, diseño humano, claves genéticas, vimshottari, numerología o biorritmo. Si nadie sabe la hora, no pasa nada.',
      example: '/chart diseño humano',
    },
    pt: {
      line: 'um mapa de um nascimento, em texto e imagem',
      text: 'Pergunta o dia, a hora e o lugar de um nascimento, mostra o que entendeu e desenha o mapa: natal, desenho humano, chaves genéticas, vimshottari, numerologia ou biorritmo. Se ninguém sabe a hora, não faz mal.',
      example: '/chart desenho humano',
    },
    fr: {
      line: 'le thème d’une naissance, en texte et en image',
      text: 'Demande le jour, l’heure et le lieu d’une naissance, montre ce qu’il a compris et dessine le thème : natal, design humain, clés génétiques, vimshottari, numérologie ou biorythme. Une heure que personne ne sait convient aussi.',
      example: '/chart design humain',
    },
    de: {
      line: 'das Chart einer Geburt, als Text und Bild',
      text: 'Fragt nach Tag, Uhrzeit und Ort einer Geburt, zeigt, was es verstanden hat, und zeichnet das Chart: Geburtshoroskop, Human Design, Gene Keys, Vimshottari, Numerologie oder Biorhythmus. Eine Uhrzeit, die niemand weiß, ist in Ordnung.',
      example: '/chart human design',
    },
  },
  async run(turn) {
    const said = turn.text.trim()
    const named = said === '' ? null : chartNamed(said)
    const { unknownChart, fromProfile } = chartWords(turn.locale)
    const own = await ownBirth(turn)
    const draft = { ...own, ...(named !== null && { chart: named }) }
    if (said !== '' && named === null) return askForChart(turn, draft, unknownChart(literal(said.slice(0, 40))))
    askForChart(turn, draft, own === null ? null : fromProfile)
  },
}
