import { WorkerEntrypoint } from 'cloudflare:workers'

class AppError extends Error {
  name = 'AppError'
  code = 'UNAVAILABLE'
}

const refuse = () => {
  throw new AppError('This worker is down.')
}

/** A neighbour that is down: whatever it is asked, it is not available. */
export class Practice extends WorkerEntrypoint {}

const methods = [
  'start',
  'message',
  'state',
  'complete',
  'cancel',
  'ticket',
  'redeemTicket',
  'create',
  'cancelCreation',
  'progress',
  'list',
  'item',
  'change',
  'remove',
  'play',
  'playCompleted',
  'exportItem',
  'share',
  'unshare',
  'shared',
  'sharedAudio',
  'revise',
  'folders',
  'addFolder',
  'renameFolder',
  'removeFolder',
  'history',
  'totals',
  'health',
  'exportPerson',
  'erasePerson',
]
for (const method of methods) Practice.prototype[method] = refuse

// oxlint-disable-next-line import/no-default-export -- the platform asks for it
export default {
  fetch: () => new Response(null, { status: 404 }),
}
