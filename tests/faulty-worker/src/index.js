import { WorkerEntrypoint } from 'cloudflare:workers'

/** What is asked of the real engines; `health` tells the truth, so that only calls fail. */
const methods = [
  'listEngines',
  'describeEngine',
  'describeEngineJson',
  'checkBirth',
  'calculate',
  'calculateJson',
  'confirmCalculation',
  'calculateBatch',
  'calculateBatchJson',
  'picture',
  'commit',
  'positions',
  'bothPositions',
  'findPlaces',
  'timezoneAt',
  'versions',
]

const failsOneIn = 20

let asked = 0

/** The engines as their callers see them on a bad day. */
export class Engines extends WorkerEntrypoint {
  health() {
    return this.env.ENGINES.health()
  }
}

// RPC finds methods of the prototype alone.
for (const method of methods) {
  const value = function ask(request) {
    asked += 1
    if (asked % failsOneIn === 0) throw new Error('The connection was lost.')
    return this.env.ENGINES[method](request)
  }
  Object.defineProperty(Engines.prototype, method, { value })
}

// oxlint-disable-next-line import/no-default-export -- a worker is its default export
export default { fetch: () => new Response(null, { status: 404 }) }
