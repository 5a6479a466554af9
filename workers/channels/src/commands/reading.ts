import type { Reading } from '@orrery/contracts/ai-api'
import type { EngineResult } from '@orrery/contracts/engine-answer'
import { AppError, statusOf } from '@orrery/contracts/errors'
import { sha256Hex } from '@orrery/worker-kit/hex'
import { fromMarkdown } from '../chat/from-markdown.ts'
import { literal } from '../chat/reply.ts'
import { sayPicture } from '../chat/say-picture.ts'
import type { Turn } from '../chat/turn.ts'
import { drawName, type DrawKind, draws, readingWords } from '../content/reading-words.ts'
import type { Command } from './command.ts'
import { drawNamed } from './draw-named.ts'

const longestQuestion = 500
const factsShown = 8

/** The same for the same message, so that trying again lays the same cards; known to nobody before, since the session's id is told nowhere. */
const seedOf = (turn: Turn): Promise<string> => sha256Hex(`${turn.session.id}:${turn.key('draw')}`)

const askWhich = (turn: Turn, question: string): void =>
  turn.say({
    kind: 'text',
    text: readingWords(turn.locale).which,
    buttons: draws.map((kind) => ({ label: drawName[kind], value: `/reading ${kind} ${question}`.trim() })),
  })

/** Null where nobody can write it now: then the draw stands for itself. */
const interpret = async (turn: Turn, result: EngineResult, question: string): Promise<Reading | null> => {
  const { ask, actor, trace, locale } = turn
  const options = { locale, ...(question !== '' && { question }) }
  try {
    return await ask.AI.interpret({ actor, trace, result: { engine: result.engine_name, data: result }, options })
  } catch (error) {
    if (AppError.is(error)) return null
    throw error
  }
}

const paragraphsOf = ({ sentences }: Reading): string =>
  sentences
    .map(({ text, startsParagraph }, index) => {
      const gap = startsParagraph === true ? '\n\n' : ' '
      return `${index === 0 ? '' : gap}${literal(text)}`
    })
    .join('')

const factsOf = (turn: Turn, { facts }: Reading): readonly string[] => {
  if (facts.length === 0) return []
  const lines = facts.slice(0, factsShown).map(({ label, value }) => `• ${literal(label)}: ${literal(value)}`)
  return [[readingWords(turn.locale).restsOn, ...lines].join('\n')]
}

const textOf = (turn: Turn, result: EngineResult, reading: Reading | null): readonly string[] => {
  const { bare, composed, written } = readingWords(turn.locale)
  if (reading === null) return [bare, fromMarkdown(result.formatted_output)]
  const by = reading.provider === 'composer' ? composed : written(literal(reading.provider))
  return [paragraphsOf(reading), ...factsOf(turn, reading), by]
}

const draw = async (turn: Turn, kind: DrawKind, question: string): Promise<void> => {
  const { asked, seed, noPicture } = readingWords(turn.locale)
  const input = { seed: await seedOf(turn), ...(question !== '' && { question }) }
  const { ask, actor, trace } = turn
  const noted = { ...trace, requestId: turn.key('reading') }
  const result = await ask.READINGS.calculate({ actor, trace: noted, engine: kind, input })
  const reading = await interpret(turn, result, question)
  const caption = [`**${drawName[kind]}**`, ...(question === '' ? [] : [asked(literal(question))])].join('\n')
  const pictured = await sayPicture(turn, { engine: kind, input, caption })
  const opening = pictured === 'drawn' ? [] : [caption, noPicture]
  const lines = [...opening, ...textOf(turn, result, reading), seed(result.draw?.seed ?? input.seed)]
  turn.say({ kind: 'text', text: lines.join('\n\n') })
}

export const reading: Command = {
  name: 'reading',
  aliases: ['lectura', 'leitura', 'lecture', 'lesung', 'tirage'],
  worksInGroups: true,
  help: {
    en: {
      line: 'tarot or I Ching, to a question of yours',
      text: 'Lays three cards or casts the I Ching, shows the picture and what its symbols say, with the facts it rests on and the seed by which the draw can be repeated. Each time a new draw.',
      example: '/reading tarot What deserves my attention this week?',
    },
    es: {
      line: 'tarot o I Ching, para una pregunta tuya',
      text: 'Echa tres cartas o lanza el I Ching, muestra la imagen y lo que dicen sus símbolos, con los hechos en que se apoya y la semilla para repetir la tirada. Cada vez es una tirada nueva.',
      example: '/reading tarot ¿Qué merece mi atención esta semana?',
    },
    pt: {
      line: 'tarot ou I Ching, para uma pergunta sua',
      text: 'Deita três cartas ou lança o I Ching, mostra a imagem e o que dizem os símbolos, com os factos em que assenta e a semente para repetir a tiragem. De cada vez uma tiragem nova.',
      example: '/reading tarot O que merece a minha atenção esta semana?',
    },
    fr: {
      line: 'tarot ou Yi Jing, pour une question à vous',
      text: 'Tire trois cartes ou consulte le Yi Jing, montre l’image et ce que disent ses symboles, avec les faits sur lesquels cela repose et la graine pour refaire le tirage. Chaque fois un nouveau tirage.',
      example: '/reading tarot Qu’est-ce qui mérite mon attention cette semaine ?',
    },
    de: {
      line: 'Tarot oder I Ging, zu einer Frage von dir',
      text: 'Legt drei Karten oder wirft das I Ging, zeigt das Bild und was seine Zeichen sagen, mit den Tatsachen, auf die es sich stützt, und dem Samen, mit dem die Ziehung wiederholt werden kann. Jedes Mal eine neue Ziehung.',
      example: '/reading tarot Was verdient diese Woche meine Aufmerksamkeit?',
    },
  },
  async run(turn) {
    const { kind, question } = drawNamed(turn.text)
    const { tooLong, busy } = readingWords(turn.locale)
    if (question.length > longestQuestion) return turn.say({ kind: 'text', text: tooLong })
    if (kind === null) return askWhich(turn, question)
    try {
      await draw(turn, kind, question)
    } catch (error) {
      if (!AppError.is(error) || statusOf[error.code] !== 503) throw error
      turn.say({ kind: 'text', text: busy })
    }
  },
}
