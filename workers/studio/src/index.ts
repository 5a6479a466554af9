import { WorkerEntrypoint } from 'cloudflare:workers'
import type { Trace } from '@orrery/contracts/engines-api'
import type { StudioApi } from '@orrery/contracts/studio-api'
import { createLog } from '@orrery/worker-kit/log'
import { createCallObserver } from '@orrery/worker-kit/observe-calls'
import { cancelRender } from './cancel-render.ts'
import { deleteAudio } from './delete-audio.ts'
import type { Env } from './env.ts'
import { health } from './health.ts'
import { openAudio, readAudio, signAudioLink } from './links/audio-links.ts'
import { erasePerson, exportPerson } from './personal-data.ts'
import { renderProgress } from './render-progress.ts'
import { renderSpeech } from './render-speech.ts'
import { speak } from './speak.ts'
import { sweep } from './sweep.ts'
import { voices } from './voices.ts'
import type { Work } from './work.ts'

const observe = createCallObserver('studio')

/** What the other workers may ask of the studio. */
export class Studio extends WorkerEntrypoint<Env> implements StudioApi {
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

/** No public address: whoever reaches this worker over HTTP finds nothing. By the clock it forgets what is old. */
export default {
  fetch: () => new Response(null, { status: 404 }),
  async scheduled(_event, env) {
    const log = createLog({ worker: 'studio' })
    log('info', 'studio.swept', await sweep({ env }, new Date()))
  },
} satisfies ExportedHandler<Env>
