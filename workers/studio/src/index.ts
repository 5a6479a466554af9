import { WorkerEntrypoint } from 'cloudflare:workers'
import type { Trace } from '@orrery/contracts/engines-api'
import type { StudioApi } from '@orrery/contracts/studio-api'
import type { VideoApi } from '@orrery/contracts/video-jobs'
import { createLog } from '@orrery/worker-kit/log'
import { createCallObserver } from '@orrery/worker-kit/observe-calls'
import { cancelRender } from './cancel-render.ts'
import { deleteAudio } from './delete-audio.ts'
import type { Env } from './env.ts'
import { health } from './health.ts'
import { openAudio, readAudio, signAudioLink } from './links/audio-links.ts'
import { erasePerson, exportPerson } from './personal-data.ts'
import { pictureToPng } from './pictures/picture-to-png.ts'
import { renderProgress } from './render-progress.ts'
import { renderSpeech } from './render-speech.ts'
import { listTopics } from './scenes/compose-video.ts'
import { speak } from './speak.ts'
import { forgetOld } from './sweep.ts'
import { readVideo, videoFile } from './video-links/read-video.ts'
import { accessVideo, linkState, openLink, videoEnded } from './video-links/video-links.ts'
import { cancelVideo } from './video/cancel-video.ts'
import { createVideo } from './video/create-video.ts'
import { videoJob, videoJobs } from './video/find-own-video.ts'
import { adoptVideos, eraseGuest } from './video/forget-owner.ts'
import { renderCode } from './video/render-code.ts'
import { sweepVideos } from './video/sweep-videos.ts'
import { voices } from './voices.ts'
import type { Work } from './work.ts'

export { VideoMaker } from './video/video-maker.ts'

const observe = createCallObserver('studio')

/** What the other workers may ask of the studio. */
export class Studio extends WorkerEntrypoint<Env> implements StudioApi, VideoApi {
  #observe<Answer>(method: string, trace: Trace | null, run: (work: Work) => Promise<Answer>): Promise<Answer> {
    const { env } = this
    const runOn = (work: Promise<unknown>): void => this.ctx.waitUntil(work)
    const endpoint = env.OTEL_EXPORTER_OTLP_ENDPOINT
    return observe({ method, trace, endpoint, runOn }, (log) => run({ env, log, runOn }))
  }

  voices(request: Parameters<StudioApi['voices']>[0]) {
    return this.#observe('voices', null, (work) => voices(work, request))
  }

  renderSpeech(request: Parameters<StudioApi['renderSpeech']>[0]) {
    return this.#observe('renderSpeech', request.trace, (work) => renderSpeech(work, request))
  }

  renderProgress(request: Parameters<StudioApi['renderProgress']>[0]) {
    return this.#observe('renderProgress', null, (work) => renderProgress(work, request))
  }

  cancelRender(request: Parameters<StudioApi['cancelRender']>[0]) {
    return this.#observe('cancelRender', null, (work) => cancelRender(work, request))
  }

  speak(request: Parameters<StudioApi['speak']>[0]) {
    return this.#observe('speak', request.trace, (work) => speak(work, request))
  }

  signAudioLink(request: Parameters<StudioApi['signAudioLink']>[0]) {
    return this.#observe('signAudioLink', null, (work) => signAudioLink(work, request))
  }

  openAudio(request: Parameters<StudioApi['openAudio']>[0]) {
    return this.#observe('openAudio', null, (work) => openAudio(work, request))
  }

  readAudio(request: Parameters<StudioApi['readAudio']>[0]) {
    return this.#observe('readAudio', null, (work) => readAudio(work, request))
  }

  deleteAudio(request: Parameters<StudioApi['deleteAudio']>[0]) {
    return this.#observe('deleteAudio', null, (work) => deleteAudio(work, request))
  }

  createVideo(request: Parameters<VideoApi['createVideo']>[0]) {
    return this.#observe('createVideo', request.trace, (work) => createVideo(work, request))
  }

  renderCode(request: Parameters<VideoApi['renderCode']>[0]) {
    return this.#observe('renderCode', request.trace, (work) => renderCode(work, request))
  }

  videoJob(request: Parameters<VideoApi['videoJob']>[0]) {
    return this.#observe('videoJob', null, (work) => videoJob(work, request))
  }

  videoJobs(request: Parameters<VideoApi['videoJobs']>[0]) {
    return this.#observe('videoJobs', null, (work) => videoJobs(work, request))
  }

  cancelVideo(request: Parameters<VideoApi['cancelVideo']>[0]) {
    return this.#observe('cancelVideo', request.trace, (work) => cancelVideo(work, request))
  }

  accessVideo(request: Parameters<VideoApi['accessVideo']>[0]) {
    return this.#observe('accessVideo', null, (work) => accessVideo(work, request))
  }

  linkState(request: Parameters<VideoApi['linkState']>[0]) {
    return this.#observe('linkState', null, (work) => linkState(work, request))
  }

  openLink(request: Parameters<VideoApi['openLink']>[0]) {
    return this.#observe('openLink', null, (work) => openLink(work, request))
  }

  readVideo(request: Parameters<VideoApi['readVideo']>[0]) {
    return this.#observe('readVideo', null, (work) => readVideo(work, request))
  }

  videoEnded(request: Parameters<VideoApi['videoEnded']>[0]) {
    return this.#observe('videoEnded', null, (work) => videoEnded(work, request))
  }

  videoFile(request: Parameters<VideoApi['videoFile']>[0]) {
    return this.#observe('videoFile', null, (work) => videoFile(work, request))
  }

  adoptVideos(request: Parameters<VideoApi['adoptVideos']>[0]) {
    return this.#observe('adoptVideos', null, (work) => adoptVideos(work, request))
  }

  eraseGuest(request: Parameters<VideoApi['eraseGuest']>[0]) {
    return this.#observe('eraseGuest', null, (work) => eraseGuest(work, request))
  }

  videoTopics({ locale }: Parameters<VideoApi['videoTopics']>[0]) {
    return this.#observe('videoTopics', null, async () => listTopics(locale))
  }

  pictureToPng(request: Parameters<VideoApi['pictureToPng']>[0]) {
    return this.#observe('pictureToPng', null, () => pictureToPng(request))
  }

  exportPerson(request: Parameters<StudioApi['exportPerson']>[0]) {
    return this.#observe('exportPerson', null, (work) => exportPerson(work, request))
  }

  erasePerson(request: Parameters<StudioApi['erasePerson']>[0]) {
    return this.#observe('erasePerson', { requestId: request.requestId }, (work) => erasePerson(work, request))
  }

  health() {
    return this.#observe('health', null, health)
  }
}

const nightly = '11 4 * * *'

/** No public address: whoever reaches this worker over HTTP finds nothing. By the clock it looks after videos and forgets what is old. */
export default {
  fetch: () => new Response(null, { status: 404 }),
  async scheduled({ cron, scheduledTime }, env) {
    const log = createLog({ worker: 'studio' })
    if (cron === nightly) log('info', 'studio.swept', await forgetOld({ env }, new Date(scheduledTime)))
    else await sweepVideos({ env, log }, scheduledTime)
  },
} satisfies ExportedHandler<Env>
