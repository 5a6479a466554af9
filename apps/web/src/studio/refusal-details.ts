import { AppError } from '@orrery/contracts/errors'
import type { CodeCheck } from '@orrery/contracts/renderer'
import type { VideoTopic } from '@orrery/contracts/video-jobs'

type Problem = CodeCheck['problems'][number]

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isTopic = (value: unknown): value is VideoTopic =>
  isRecord(value) && ['id', 'title', 'example'].every((key) => typeof value[key] === 'string')

const isProblem = (value: unknown): value is Problem =>
  isRecord(value) && typeof value['line'] === 'number' && typeof value['message'] === 'string'

const listed = <Entry>(details: unknown, key: string, fits: (value: unknown) => value is Entry): readonly Entry[] => {
  const list = isRecord(details) ? details[key] : undefined
  return Array.isArray(list) ? list.filter(fits) : []
}

const detailsOf = (error: unknown): unknown => (AppError.is(error) ? error.details : undefined)

/** What can be had instead of what was asked for. */
export const topicsIn = (error: unknown): readonly VideoTopic[] => listed(detailsOf(error), 'topics', isTopic)

/** What the check has against a code, line by line. */
export const problemsIn = (details: unknown): readonly Problem[] => listed(details, 'problems', isProblem)

export const problemsOf = (error: unknown): readonly Problem[] => problemsIn(detailsOf(error))
