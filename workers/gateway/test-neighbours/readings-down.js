import { WorkerEntrypoint } from 'cloudflare:workers'

class AppError extends Error {
  name = 'AppError'
  code = 'UNAVAILABLE'
}

const refuse = () => {
  throw new AppError('This worker is down.')
}

/** A neighbour that is down: whatever it is asked, it is not available. */
export class Readings extends WorkerEntrypoint {}

const methods = [
  'listProfiles',
  'addProfile',
  'getProfile',
  'changeProfile',
  'removeProfile',
  'ownProfile',
  'changeOwnProfile',
  'calculate',
  'draw',
  'findPlaces',
  'getPreferences',
  'setPreferences',
  'recordCalculation',
  'recordCalculations',
  'listTimeline',
  'getEntry',
  'removeEntry',
  'setFavorite',
  'exportPerson',
  'erasePerson',
  'health',
]
for (const method of methods) Readings.prototype[method] = refuse

// oxlint-disable-next-line import/no-default-export -- the platform asks for it
export default {
  fetch: () => new Response(null, { status: 404 }),
}
