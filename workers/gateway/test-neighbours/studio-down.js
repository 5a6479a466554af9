import { WorkerEntrypoint } from 'cloudflare:workers'

class AppError extends Error {
  name = 'AppError'
  code = 'UNAVAILABLE'
}

const refuse = () => {
  throw new AppError('This worker is down.')
}

/** A neighbour that is down: whatever it is asked, it is not available. */
export class Studio extends WorkerEntrypoint {}

const methods = [
  'voices',
  'renderSpeech',
  'renderProgress',
  'cancelRender',
  'speak',
  'signAudioLink',
  'openAudio',
  'readAudio',
  'deleteAudio',
  'createVideo',
  'renderCode',
  'videoJob',
  'videoJobs',
  'cancelVideo',
  'accessVideo',
  'videoTopics',
  'linkState',
  'openLink',
  'readVideo',
  'videoEnded',
  'health',
  'exportPerson',
  'erasePerson',
]
for (const method of methods) Studio.prototype[method] = refuse

// oxlint-disable-next-line import/no-default-export -- the platform asks for it
export default {
  fetch: () => new Response(null, { status: 404 }),
}
