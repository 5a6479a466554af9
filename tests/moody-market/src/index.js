import { WorkerEntrypoint } from 'cloudflare:workers'

/** What is asked of the real market while it is up. */
const methods = [
  'balance',
  'history',
  'holdCredits',
  'postHold',
  'voidHold',
  'findHold',
  'grant',
  'reverse',
  'recompute',
  'exportPerson',
  'erasePerson',
  'health',
]

let isDown = false

/** The credits as their callers see them on a bad day. */
export class Market extends WorkerEntrypoint {}

// RPC finds methods of the prototype alone.
for (const method of methods) {
  const value = function ask(request) {
    if (isDown) throw new Error('The connection was lost.')
    return this.env.MARKET[method](request)
  }
  Object.defineProperty(Market.prototype, method, { value })
}

// oxlint-disable-next-line import/no-default-export -- a worker is its default export
export default {
  /** `PUT /down` and `PUT /up`. */
  fetch(request) {
    isDown = new URL(request.url).pathname === '/down'
    return new Response(null, { status: 204 })
  },
}
