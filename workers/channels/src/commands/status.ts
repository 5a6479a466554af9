import { AppError } from '@orrery/contracts/errors'
import type { VideoJob, VideoState } from '@orrery/contracts/video-jobs'
import { wordsOf } from '../content/words.ts'
import { literal } from '../chat/reply.ts'
import type { Turn } from '../chat/turn.ts'
import type { Command } from './command.ts'

const shown = 5

type Shown = keyof ReturnType<typeof wordsOf>['jobStates']

const shownStates: Readonly<Record<VideoState, Shown>> = {
  queued: 'queued',
  ai_generating: 'working',
  code_validating: 'working',
  rendering: 'working',
  uploading: 'working',
  ready: 'ready',
  delivered: 'delivered',
  failed: 'failed',
  expired: 'expired',
  cancelled: 'cancelled',
}

/** The job, or null where it is gone or was never this chat's. Throws while the studio does not answer. */
const jobOf = async (turn: Turn, jobId: string): Promise<VideoJob | null> => {
  try {
    return await turn.ask.STUDIO.videoJob({ actor: turn.actor, trace: turn.trace, jobId })
  } catch (error) {
    if (AppError.is(error) && error.code === 'NOT_FOUND') return null
    throw error
  }
}

const sayJob = (turn: Turn, { title, status, error }: VideoJob): string => {
  const { jobStates, statusJob } = wordsOf(turn.locale)
  const why = status === 'failed' && error !== undefined ? ` (${literal(error.message)})` : ''
  return `${statusJob(literal(title), jobStates[shownStates[status]])}${why}`
}

/** A fresh address each time: the one given before may be used up or out of time. */
const freshLink = async (turn: Turn, { job_id, status }: VideoJob) => {
  if (status !== 'ready' && status !== 'delivered') return null
  try {
    const { path } = await turn.ask.STUDIO.accessVideo({ actor: turn.actor, trace: turn.trace, jobId: job_id })
    return { label: wordsOf(turn.locale).statusLink, url: `${turn.publicUrl}${path}` }
  } catch (error) {
    if (AppError.is(error) && (error.code === 'GONE' || error.code === 'CONFLICT')) return null
    throw error
  }
}

const sayOne = async (turn: Turn, job: VideoJob): Promise<void> => {
  const link = await freshLink(turn, job)
  turn.say({ kind: 'text', text: sayJob(turn, job), ...(link !== null && { link }) })
}

const sayAll = async (turn: Turn): Promise<void> => {
  const { statusNone, statusDead } = wordsOf(turn.locale)
  const jobs = await Promise.all(turn.session.jobs.slice(0, shown).map((jobId) => jobOf(turn, jobId)))
  const [newest, ...others] = jobs.filter((job) => job !== null)
  const dead = turn.deadEvents === 0 ? [] : [statusDead(turn.deadEvents)]
  if (newest === undefined) return turn.say({ kind: 'text', text: [statusNone, ...dead].join('\n') })
  const rest = [...others.map((job) => sayJob(turn, job)), ...dead]
  if (rest.length > 0) turn.say({ kind: 'text', text: rest.join('\n') })
  await sayOne(turn, newest)
}

export const status: Command = {
  name: 'status',
  aliases: ['estado', 'etat', 'stand'],
  worksInGroups: true,
  help: {
    en: {
      line: 'what is being made, and new links',
      text: 'Shows the last five jobs of this chat, with a new link to the newest one that is ready. With the id of a job, that one.',
      example: '/status',
    },
    es: {
      line: 'lo que se está haciendo, y enlaces nuevos',
      text: 'Muestra los últimos cinco trabajos de este chat, con un enlace nuevo al más reciente que esté listo. Con el id de un trabajo, ese.',
      example: '/status',
    },
    pt: {
      line: 'o que está a ser feito, e novos links',
      text: 'Mostra os últimos cinco trabalhos deste chat, com um novo link para o mais recente que esteja pronto. Com o id de um trabalho, esse.',
      example: '/status',
    },
    fr: {
      line: 'ce qui est en cours, et de nouveaux liens',
      text: 'Montre les cinq derniers travaux de cette conversation, avec un nouveau lien vers le plus récent qui soit prêt. Avec l’identifiant d’un travail, celui-là.',
      example: '/status',
    },
    de: {
      line: 'was entsteht, und neue Links',
      text: 'Zeigt die letzten fünf Aufträge dieses Chats, mit einem neuen Link zum neuesten, der fertig ist. Mit der Nummer eines Auftrags diesen.',
      example: '/status',
    },
  },
  async run(turn) {
    if (turn.text === '') return sayAll(turn)
    const isOwn = turn.session.jobs.includes(turn.text)
    const job = isOwn ? await jobOf(turn, turn.text) : null
    if (job === null) return turn.say({ kind: 'text', text: wordsOf(turn.locale).statusMissing })
    await sayOne(turn, job)
  },
}
