import { AppError } from '@orrery/contracts/errors'
import type { SpeechFailure } from '../engines/speech-failure.ts'

/** What people are told of an engine that failed. */
export const toldFailure = (failure: SpeechFailure): AppError => {
  const { failureClass, retryAfterMs } = failure
  if (failureClass === 'content_filtered')
    return new AppError('CONTENT_FILTERED', 'The voice declined to speak this text.')
  if (failureClass === 'voice_unknown')
    return new AppError('NOT_FOUND', 'There is no such voice. Choose one from the list of voices.')
  if (failureClass === 'cancelled') return new AppError('CONFLICT', 'This render was cancelled. Start another one.')
  const retryAfterSeconds = Math.max(1, Math.ceil((retryAfterMs ?? 0) / 1000))
  return new AppError('STUDIO_UNAVAILABLE', 'The voice cannot be reached. Nothing is lost; try again in a minute.', {
    retryAfterSeconds,
    class: failureClass,
  })
}
