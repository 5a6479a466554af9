import { WorkerEntrypoint } from 'cloudflare:workers'
import type { Trace } from '@orrery/contracts/engines-api'
import type { WorkerHealth } from '@orrery/contracts/health'
import type { PracticeApi } from '@orrery/contracts/practice-api'
import { createLog } from '@orrery/worker-kit/log'
import { createCallObserver } from '@orrery/worker-kit/observe-calls'
import {
  cancelConversation,
  completeConversation,
  openSocket,
  readState,
  sendMessage,
  startConversation,
  startRevision,
} from './converse.ts'
import { createDraft } from './creation/create-draft.ts'
import { cancelCreation, creationProgress } from './creation/follow-creation.ts'
import { takeUpCreations } from './creation/take-up-creations.ts'
import type { Env } from './env.ts'
import { changeItem } from './library/change-item.ts'
import { exportItem } from './library/export-item.ts'
import { addFolder, listFolders, removeFolder, renameFolder } from './library/folders.ts'
import { getItem, listItems } from './library/list-items.ts'
import { completePlay, playHistory, playItem } from './library/play-item.ts'
import { practiceTotals } from './library/practice-totals.ts'
import { removeItem } from './library/remove-item.ts'
import { addSequence, changeSequence, getSequence, listSequences, removeSequence } from './library/sequences.ts'
import { sharedAudio, sharedItem, shareItem, unshareItem } from './library/share-item.ts'
import { erasePerson, exportPerson } from './personal-data.ts'
import { forgetOld, giveTicket, redeemTicket } from './tickets.ts'
import { personOf } from './who-asks.ts'

export { Conversation } from './conversation.ts'
export { CreateItem } from './creation/create-item-workflow.ts'

const observe = createCallObserver('practice')

/** What the other workers may ask of practice. */
export class Practice extends WorkerEntrypoint<Env> implements PracticeApi {
  #answer<Answer>(method: string, trace: Trace | null, run: () => Promise<Answer>): Promise<Answer> {
    const runOn = (work: Promise<unknown>): void => this.ctx.waitUntil(work)
    const endpoint = this.env.OTEL_EXPORTER_OTLP_ENDPOINT
    return observe({ method, trace, endpoint, runOn }, run)
  }

  start(request: Parameters<PracticeApi['start']>[0]) {
    return this.#answer('start', request.trace, () => startConversation(this.env, request))
  }

  message(request: Parameters<PracticeApi['message']>[0]) {
    return this.#answer('message', request.trace, () => sendMessage(this.env, request))
  }

  state(request: Parameters<PracticeApi['state']>[0]) {
    return this.#answer('state', request.trace, () => readState(this.env, request))
  }

  complete(request: Parameters<PracticeApi['complete']>[0]) {
    return this.#answer('complete', request.trace, () => completeConversation(this.env, request))
  }

  cancel(request: Parameters<PracticeApi['cancel']>[0]) {
    return this.#answer('cancel', request.trace, () => cancelConversation(this.env, request))
  }

  ticket(request: Parameters<PracticeApi['ticket']>[0]) {
    return this.#answer('ticket', request.trace, () => giveTicket(this.env, request))
  }

  redeemTicket(request: Parameters<PracticeApi['redeemTicket']>[0]) {
    return this.#answer('redeemTicket', null, () => redeemTicket(this.env, request))
  }

  create(request: Parameters<PracticeApi['create']>[0]) {
    return this.#answer('create', request.trace, () => createDraft(this.env, request))
  }

  progress({ actor, trace, creationId }: Parameters<PracticeApi['progress']>[0]) {
    return this.#answer('progress', trace, async () =>
      creationProgress(this.env, { userId: personOf(actor), creationId }),
    )
  }

  cancelCreation({ actor, trace, creationId }: Parameters<PracticeApi['cancelCreation']>[0]) {
    return this.#answer('cancelCreation', trace, async () =>
      cancelCreation(this.env, { userId: personOf(actor), creationId }),
    )
  }

  list(request: Parameters<PracticeApi['list']>[0]) {
    return this.#answer('list', request.trace, () => listItems(this.env, request))
  }

  item(request: Parameters<PracticeApi['item']>[0]) {
    return this.#answer('item', request.trace, () => getItem(this.env, request))
  }

  change(request: Parameters<PracticeApi['change']>[0]) {
    return this.#answer('change', request.trace, () => changeItem(this.env, request))
  }

  remove(request: Parameters<PracticeApi['remove']>[0]) {
    return this.#answer('remove', request.trace, () => removeItem(this.env, request))
  }

  play(request: Parameters<PracticeApi['play']>[0]) {
    return this.#answer('play', request.trace, () => playItem(this.env, request))
  }

  playCompleted(request: Parameters<PracticeApi['playCompleted']>[0]) {
    return this.#answer('playCompleted', request.trace, () => completePlay(this.env, request))
  }

  exportItem(request: Parameters<PracticeApi['exportItem']>[0]) {
    return this.#answer('exportItem', request.trace, () => exportItem(this.env, request))
  }

  share(request: Parameters<PracticeApi['share']>[0]) {
    return this.#answer('share', request.trace, () => shareItem(this.env, request))
  }

  unshare(request: Parameters<PracticeApi['unshare']>[0]) {
    return this.#answer('unshare', request.trace, () => unshareItem(this.env, request))
  }

  shared(request: Parameters<PracticeApi['shared']>[0]) {
    return this.#answer('shared', null, () => sharedItem(this.env, request))
  }

  sharedAudio(request: Parameters<PracticeApi['sharedAudio']>[0]) {
    return this.#answer('sharedAudio', null, () => sharedAudio(this.env, request))
  }

  folders(request: Parameters<PracticeApi['folders']>[0]) {
    return this.#answer('folders', request.trace, () => listFolders(this.env, request))
  }

  addFolder(request: Parameters<PracticeApi['addFolder']>[0]) {
    return this.#answer('addFolder', request.trace, () => addFolder(this.env, request))
  }

  renameFolder(request: Parameters<PracticeApi['renameFolder']>[0]) {
    return this.#answer('renameFolder', request.trace, () => renameFolder(this.env, request))
  }

  removeFolder(request: Parameters<PracticeApi['removeFolder']>[0]) {
    return this.#answer('removeFolder', request.trace, () => removeFolder(this.env, request))
  }

  sequences(request: Parameters<PracticeApi['sequences']>[0]) {
    return this.#answer('sequences', request.trace, () => listSequences(this.env, request))
  }

  sequence(request: Parameters<PracticeApi['sequence']>[0]) {
    return this.#answer('sequence', request.trace, () => getSequence(this.env, request))
  }

  addSequence(request: Parameters<PracticeApi['addSequence']>[0]) {
    return this.#answer('addSequence', request.trace, () => addSequence(this.env, request))
  }

  changeSequence(request: Parameters<PracticeApi['changeSequence']>[0]) {
    return this.#answer('changeSequence', request.trace, () => changeSequence(this.env, request))
  }

  removeSequence(request: Parameters<PracticeApi['removeSequence']>[0]) {
    return this.#answer('removeSequence', request.trace, () => removeSequence(this.env, request))
  }

  history(request: Parameters<PracticeApi['history']>[0]) {
    return this.#answer('history', request.trace, () => playHistory(this.env, request))
  }

  totals(request: Parameters<PracticeApi['totals']>[0]) {
    return this.#answer('totals', request.trace, () => practiceTotals(this.env, request))
  }

  exportPerson(request: Parameters<PracticeApi['exportPerson']>[0]) {
    return this.#answer('exportPerson', null, () => exportPerson(this.env, request))
  }

  erasePerson(request: Parameters<PracticeApi['erasePerson']>[0]) {
    return this.#answer('erasePerson', { requestId: request.requestId }, () => erasePerson(this.env, request))
  }

  revise(request: Parameters<PracticeApi['revise']>[0]) {
    return this.#answer('revise', request.trace, () => startRevision(this.env, request))
  }

  health() {
    return this.#answer('health', null, async (): Promise<WorkerHealth> => {
      await this.env.LIBRARY.prepare('SELECT 1 FROM conversations LIMIT 1').first()
      return { status: 'healthy' }
    })
  }

  /** The socket of a conversation, asked for by the gateway alone. */
  override fetch(request: Request): Promise<Response> {
    return openSocket(this.env, request)
  }
}

/** The cron of wrangler.jsonc by which is forgotten what is old. */
const nightly = '53 3 * * *'

/** No public address: whoever reaches this worker over HTTP finds nothing. */
export default {
  fetch: () => new Response(null, { status: 404 }),
  async scheduled({ cron }, env) {
    const log = createLog({ worker: 'practice' })
    if (cron === nightly) {
      await forgetOld(env, Date.now())
      log('info', 'old.forgotten')
      return
    }
    await takeUpCreations(env, Date.now())
  },
} satisfies ExportedHandler<Env>
