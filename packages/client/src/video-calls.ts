import type { CodeOrder, VideoJob, VideoOrder, VideoTopic } from '@orrery/contracts/video-jobs'
import { type CallOptions, type Transport, withQuery } from './transport.ts'

/** What may be left out has its usual value: medium quality, MP4, English. */
export type VideoAsked = Pick<VideoOrder, 'problem'> & Partial<VideoOrder>

export type CodeAsked = { code: string; options?: Partial<CodeOrder['options']> }

/** With `idempotencyKey` a repeat gives the same job. */
type KeyedOptions = CallOptions & { idempotencyKey?: string }

const keyed = ({ idempotencyKey, ...options }: KeyedOptions) => ({
  ...options,
  ...(idempotencyKey !== undefined && { headers: { 'idempotency-key': idempotencyKey } }),
})

/** From a problem to a video that plays once. */
export const videoCalls = ({ get, post }: Transport, { origin }: { origin: string }) => ({
  /** Ask for its progress until it is ready. `UNPROCESSABLE` with `details.topics` where nothing of ours fits and there is no model. */
  create: (asked: VideoAsked, options: KeyedOptions = {}) => post<VideoJob>('/jobs', asked, keyed(options)),

  /** Manim code of one's own. `UNPROCESSABLE` with `details.problems` where it may not run. */
  render: (asked: CodeAsked, options: KeyedOptions = {}) => post<VideoJob>('/code', asked, keyed(options)),

  get: (jobId: string, options: CallOptions = {}) => get<VideoJob>(`/jobs/${encodeURIComponent(jobId)}`, options),

  /** Newest first. */
  list: (page: { limit?: number; cursor?: string } = {}, options: CallOptions = {}) =>
    get<{ items: readonly VideoJob[]; nextCursor: string | null }>(withQuery('/jobs', page), options),

  cancel: (jobId: string, options: CallOptions = {}) =>
    post<VideoJob>(`/jobs/${encodeURIComponent(jobId)}/cancel`, undefined, options),

  /** What can be had without a model. */
  topics: async (locale = 'en', options: CallOptions = {}): Promise<readonly VideoTopic[]> =>
    (await get<{ topics: readonly VideoTopic[] }>(withQuery('/video/topics', { locale }), options)).topics,

  /** Leads to a fresh one-time page: for a browser that is signed in. Null while there is no file. */
  watchLink: ({ video_url: path }: VideoJob): string | null => (path === undefined ? null : `${origin}${path}`),
})
