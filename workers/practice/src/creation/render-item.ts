import { AppError } from '@orrery/contracts/errors'
import type { Pace, TimelineStep } from '@orrery/contracts/practice-script'
import type { AudioMetadata, StudioApi } from '@orrery/contracts/studio-api'
import { speechSetting } from '@orrery/contracts/studio-api'
import type { Brief } from '../brief.ts'
import type { Env } from '../env.ts'
import { creationActor, creationTrace } from './creation-actor.ts'
import { fitToReach } from './fit-timeline.ts'
import { scriptStepsOf } from './script-of-timeline.ts'

/** What the length of a file may differ from what was promised, in milliseconds. */
const toleranceMs = 50

export type RenderWish = {
  jobIds: { first: string; fitted: string }
  userId: string
  itemId: string
  version: number
  timeline: readonly TimelineStep[]
  /** BCP 47 of the language in which the text is written. */
  language: string
  durationMinutes: number
  sound: { voice: Brief['voice']; pace: Pace; tone: Brief['tone']; bed: Brief['bed']; volume: number; locale: string }
}

const baseOf = (locale: string): string => locale.toLowerCase().split('-')[0] ?? locale

type Rendering = { audio: AudioMetadata; timeline: readonly TimelineStep[] }

/** The voice and region that were chosen, where they are of the language of the text. */
const spokenBy = ({ language, sound }: RenderWish): { locale: string; voice?: string } => {
  if (baseOf(sound.locale) !== baseOf(language)) return { locale: language }
  return { locale: sound.locale, ...(sound.voice !== null && { voice: sound.voice.voiceId }) }
}

const requestOf = (wish: RenderWish, timeline: readonly TimelineStep[]): Parameters<StudioApi['renderSpeech']>[0] => {
  const { sound, userId, itemId, version, durationMinutes, jobIds } = wish
  const { locale, ...voice } = spokenBy(wish)
  return {
    actor: creationActor,
    trace: creationTrace(jobIds.first),
    jobId: jobIds.first,
    userId,
    itemId,
    version,
    script: { locale, steps: scriptStepsOf(timeline) },
    setting: speechSetting.parse({
      ...voice,
      pace: sound.pace,
      tone: sound.tone,
      bed: sound.bed,
      bedVolume: sound.volume,
    }),
    lengthMs: durationMinutes * 60_000,
    format: 'mp3',
  }
}

type Reach = { shortestMs: number; longestMs: number }

/** What the script can last, where studio refused it for its length. */
const reachOf = (error: unknown): Reach | null => {
  if (!AppError.is(error) || error.code !== 'INVALID_INPUT') return null
  const { shortestMs, longestMs } = error.details ?? {}
  return typeof shortestMs === 'number' && typeof longestMs === 'number' ? { shortestMs, longestMs } : null
}

const checked = (audio: AudioMetadata, lengthMs: number): AudioMetadata => {
  if (Math.abs(audio.durationSeconds * 1000 - lengthMs) <= toleranceMs) return audio
  throw new AppError('STUDIO_UNAVAILABLE', 'The audio did not come out at the length asked for.', {
    durationSeconds: audio.durationSeconds,
  })
}

const tooLong = (shortestMs: number): AppError =>
  new AppError(
    'INVALID_INPUT',
    `This text takes at least ${Math.ceil(shortestMs / 60_000)} minutes. Choose a longer time.`,
    {
      field: 'durationMinutes',
      shortestMinutes: Math.ceil(shortestMs / 60_000),
    },
  )

/**
 * Speaks a timeline to a file of exactly so many minutes. Where the pauses cannot make up that length, they get other limits
 * once. Throws `INVALID_INPUT` where the words alone are too long, `SUPPORT_NEEDED` where the gate stops them.
 */
export const renderItem = async ({ STUDIO }: Pick<Env, 'STUDIO'>, wish: RenderWish): Promise<Rendering> => {
  const lengthMs = wish.durationMinutes * 60_000
  try {
    const audio = await STUDIO.renderSpeech(requestOf(wish, wish.timeline))
    return { audio: checked(audio, lengthMs), timeline: wish.timeline }
  } catch (error) {
    const reach = reachOf(error)
    if (reach === null) throw error
    const timeline = fitToReach(wish.timeline, { lengthMs, ...reach })
    const again = { ...requestOf(wish, timeline), jobId: wish.jobIds.fitted }
    const audio = await STUDIO.renderSpeech(again).catch((refused: unknown) => {
      const still = reachOf(refused)
      throw still === null ? refused : tooLong(still.shortestMs)
    })
    return { audio: checked(audio, lengthMs), timeline }
  }
}
