import type { VideoJob, VideoState } from '@orrery/contracts/video-jobs'

/** What a film passes through, in this order. */
const path = ['queued', 'ai_generating', 'code_validating', 'rendering', 'uploading'] as const
export type VideoStep = (typeof path)[number]

const isStep = (state: VideoState): state is VideoStep => path.some((step) => step === state)

/** The step a film is at; null once it has ended. */
export const stepOf = ({ status }: Pick<VideoJob, 'status'>): VideoStep | null => (isStep(status) ? status : null)

/** Scenes of our own library and code of the person are there from the start: nobody writes them. */
export const stepsOf = ({ provider }: Pick<VideoJob, 'provider'>): readonly VideoStep[] =>
  provider === 'composer' || provider === 'own code' ? path.filter((step) => step !== 'ai_generating') : path

/** Whether there is a file to be watched, by a fresh link if need be. */
export const isWatchable = ({ video_url: url }: Pick<VideoJob, 'video_url'>): boolean => url !== undefined
