import { WorkerEntrypoint } from 'cloudflare:workers'

class AppError extends Error {
  name = 'AppError'
  code = 'UNAVAILABLE'
}

const refuse = () => {
  throw new AppError('This worker is down.')
}

/** A neighbour that is down: whatever it is asked, it is not available. */
export class Channels extends WorkerEntrypoint {}

const methods = ['connections', 'linkCode', 'unlink', 'fetch', 'health', 'exportPerson', 'erasePerson']
for (const method of methods) Channels.prototype[method] = refuse

// oxlint-disable-next-line import/no-default-export -- the platform asks for it
export default {
  fetch: () => new Response(null, { status: 404 }),
}
