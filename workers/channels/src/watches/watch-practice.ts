import { AppError } from '@orrery/contracts/errors'
import type { CreationProgress, LibraryItem } from '@orrery/contracts/practice-api'
import { literal } from '../chat/reply.ts'
import type { Turn } from '../chat/turn.ts'
import { practiceWords } from '../content/practice-words.ts'
import type { Looked, Watch } from './watch.ts'

export const practiceWatch = 'practice'

/** What both apps take as sound; longer ones go as a link. */
const mostBytes = 15_000_000

const bytesOf = async (turn: Turn, itemId: string): Promise<Uint8Array> => {
  const { ask, actor, trace } = turn
  const { body } = await ask.PRACTICE.exportItem({ actor, trace, itemId, format: 'audio' })
  return new Uint8Array(await new Response(body as ReadableStream).arrayBuffer())
}

const saySound = async (turn: Turn, { id, title, audio, audioUrl }: LibraryItem): Promise<void> => {
  const { done, listen } = practiceWords(turn.locale)
  const caption = done(literal(title))
  if (audio.sizeBytes > mostBytes) {
    const url = new URL(audioUrl, turn.publicUrl).href
    return turn.say({ kind: 'text', text: caption, link: { label: listen, url } })
  }
  const mime = audio.format === 'wav' ? 'audio/wav' : 'audio/mpeg'
  turn.say({ kind: 'audio', bytes: await bytesOf(turn, id), mime, title, caption })
}

/** The talk about it is over with it; whatever else was begun meanwhile goes on. */
const closeTalk = (turn: Turn): void => {
  if (turn.session.flow?.name === 'practice') turn.closeFlow()
}

const sayEnd = async (turn: Turn, { status, itemId, reason = '' }: CreationProgress): Promise<void> => {
  const { failed, cancelled } = practiceWords(turn.locale)
  const { ask, actor, trace } = turn
  if (status === 'failed') turn.say({ kind: 'text', text: failed(literal(reason)) })
  if (status === 'cancelled') turn.say({ kind: 'text', text: cancelled })
  if (status === 'complete' && itemId !== undefined)
    await saySound(turn, await ask.PRACTICE.item({ actor, trace, itemId }))
  closeTalk(turn)
}

const progressOf = async ({ ask, actor, trace }: Turn, creationId: string): Promise<CreationProgress | null> => {
  try {
    return await ask.PRACTICE.progress({ actor, trace, creationId })
  } catch (error) {
    // Gone, or no longer this chat's: it lies in the library of whoever made it.
    if (AppError.is(error) && (error.code === 'NOT_FOUND' || error.code === 'FORBIDDEN')) return null
    throw error
  }
}

/** Says each of the long steps once. */
const sayStep = (turn: Turn, { step }: CreationProgress, before: string | null): Looked => {
  const { making, speaking } = practiceWords(turn.locale)
  if (step !== before && step === 'compose') turn.say({ kind: 'text', text: making })
  if (step !== before && step === 'synthesise') turn.say({ kind: 'text', text: speaking })
  return { is: 'again', state: step }
}

/** A practice from its confirmation to its sound. */
export const watchPractice: Watch = {
  kind: practiceWatch,
  async look(turn, { id, state }) {
    const progress = await progressOf(turn, id)
    if (progress === null) return { is: 'over' }
    if (progress.status === 'generating') return sayStep(turn, progress, state)
    await sayEnd(turn, progress)
    return { is: 'over' }
  },
}
