import { AppError, statusOf } from '@orrery/contracts/errors'
import { type VideoJob, videoOrder, type VideoTopic } from '@orrery/contracts/video-jobs'
import { z } from 'zod'
import { literal } from '../chat/reply.ts'
import type { Turn } from '../chat/turn.ts'
import { videoWords } from '../content/video-words.ts'
import { videoWatch } from '../watches/watch-video.ts'
import type { Command } from './command.ts'

const length = { least: 10, most: 5000 } as const
const topicsAtOnce = 8

const topicButtons = (topics: readonly VideoTopic[]) =>
  topics
    .slice(0, topicsAtOnce)
    .map(({ title, example }) => ({ label: title, value: `/video ${example}`, isLasting: true as const }))

/** What can be had at any time, after words that say why it is told. */
const offer = (turn: Turn, opening: string, topics: readonly VideoTopic[]): void => {
  const { offered, offeredMore, topics: listLabel } = videoWords(turn.locale)
  const more = topics.length - topicsAtOnce
  const lines = [opening, ...(topics.length > 0 ? [offered] : []), ...(more > 0 ? [offeredMore(more)] : [])]
  turn.say({ kind: 'text', text: lines.join('\n\n'), buttons: topicButtons(topics), listLabel })
}

const topicsOf = (turn: Turn): Promise<readonly VideoTopic[]> => turn.ask.STUDIO.videoTopics({ locale: turn.locale })

const listAll = async (turn: Turn): Promise<void> => {
  const lines = (await topicsOf(turn)).map(({ title, example }) => `${literal(title)}: \`/video ${literal(example)}\``)
  turn.say({ kind: 'text', text: [videoWords(turn.locale).offered, lines.join('\n')].join('\n\n') })
}

const askForProblem = async (turn: Turn): Promise<void> =>
  offer(turn, `${videoWords(turn.locale).ask} \`${video.help[turn.locale].example}\``, await topicsOf(turn))

const topicsIn = z.object({ topics: z.array(z.object({ id: z.string(), title: z.string(), example: z.string() })) })
const limitIn = z.object({ limit: z.number(), retryAfterSeconds: z.number() })

/** Of the limits the one of a day is the one that only guests have. */
const sayLimit = (turn: Turn, { details, message }: AppError): void => {
  const { guestsADay, tooMany } = videoWords(turn.locale)
  const told = limitIn.safeParse(details)
  if (!told.success) return turn.say({ kind: 'text', text: literal(message) })
  const { limit, retryAfterSeconds } = told.data
  turn.say({ kind: 'text', text: (retryAfterSeconds >= 3600 ? guestsADay : tooMany)(limit) })
}

/** A refusal in words; what nobody foresaw is thrown on, and tried again. */
const refuse = (turn: Turn, error: unknown): void => {
  if (!AppError.is(error)) throw error
  const { unknown, none, busy } = videoWords(turn.locale)
  const topics = topicsIn.safeParse(error.details)
  if (error.code === 'UNPROCESSABLE' && topics.success) return offer(turn, unknown, topics.data.topics)
  if (error.code === 'RATE_LIMITED') return sayLimit(turn, error)
  if (error.code === 'RENDERER_UNAVAILABLE')
    return offer(turn, topics.success ? unknown : none, topics.data?.topics ?? [])
  if (statusOf[error.code] === 503) return turn.say({ kind: 'text', text: busy })
  throw error
}

/** How long such a video takes, where that is known. */
const sayTime = (turn: Turn, { estimated_time }: VideoJob): readonly string[] =>
  estimated_time === null ? [] : [videoWords(turn.locale).about(Math.max(1, Math.round(estimated_time / 60)))]

const begin = async (turn: Turn, { problem, style }: { problem: string; style?: string }): Promise<void> => {
  const order = videoOrder.parse({ problem, locale: turn.locale, ...(style !== undefined && { style }) })
  try {
    const { actor, trace } = turn
    const job = await turn.ask.STUDIO.createVideo({ actor, trace, order, idempotencyKey: turn.key('video') })
    turn.keepJob(job.job_id)
    turn.watch({ kind: videoWatch, id: job.job_id })
    turn.say({
      kind: 'text',
      text: [videoWords(turn.locale).begun(literal(job.title)), ...sayTime(turn, job)].join(' '),
    })
  } catch (error) {
    refuse(turn, error)
  }
}

const simplerStyle = 'Simpler than before: fewer steps, everyday words, one example.'

/** What the buttons under a video say, which name it by its job. */
const repeated = /^(again|simpler) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

const repeat = async (turn: Turn, { how, jobId }: { how: string; jobId: string }): Promise<void> => {
  const { actor, trace } = turn
  const { forgotten } = videoWords(turn.locale)
  try {
    const { problem } = await turn.ask.STUDIO.videoJob({ actor, trace, jobId })
    if (problem === null) return turn.say({ kind: 'text', text: forgotten })
    return await begin(turn, { problem, ...(how === 'simpler' && { style: simplerStyle }) })
  } catch (error) {
    if (!AppError.is(error) || error.code !== 'NOT_FOUND') throw error
    turn.say({ kind: 'text', text: forgotten })
  }
}

export const video: Command = {
  name: 'video',
  aliases: ['vídeo', 'vidéo'],
  worksInGroups: true,
  help: {
    en: {
      line: 'a short film that explains something',
      text: 'Makes a short film of what you write after it, 10 to 5,000 characters, and sends a link that opens once. `/video topics` lists what I can always explain.',
      example: '/video derivative of x^2',
    },
    es: {
      line: 'una película corta que explica algo',
      text: 'Hace una película corta de lo que escribas después, de 10 a 5000 caracteres, y envía un enlace que se abre una vez. `/video topics` muestra lo que siempre puedo explicar.',
      example: '/video derivada de x^2',
    },
    pt: {
      line: 'um pequeno filme que explica algo',
      text: 'Faz um pequeno filme do que escrever a seguir, de 10 a 5000 caracteres, e envia um link que abre uma vez. `/video topics` mostra o que posso sempre explicar.',
      example: '/video derivada de x^2',
    },
    fr: {
      line: 'un petit film qui explique quelque chose',
      text: 'Fait un petit film de ce que vous écrivez après, de 10 à 5 000 caractères, et envoie un lien qui s’ouvre une fois. `/video topics` montre ce que je peux toujours expliquer.',
      example: '/video dérivée de x^2',
    },
    de: {
      line: 'ein kurzer Film, der etwas erklärt',
      text: 'Macht einen kurzen Film aus dem, was du dahinter schreibst, 10 bis 5000 Zeichen, und schickt einen Link, der sich einmal öffnet. `/video topics` zeigt, was ich immer erklären kann.',
      example: '/video Ableitung von x^2',
    },
  },
  async run(turn) {
    const said = turn.text.trim()
    const wish = repeated.exec(said)
    if (wish !== null) return repeat(turn, { how: wish[1] ?? '', jobId: wish[2] ?? '' })
    if (said.toLowerCase() === 'topics') return listAll(turn)
    if (said.length < length.least) return askForProblem(turn)
    if (said.length > length.most) return turn.say({ kind: 'text', text: videoWords(turn.locale).tooLong })
    await begin(turn, { problem: said })
  },
}
