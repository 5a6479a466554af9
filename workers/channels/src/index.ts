import { WorkerEntrypoint } from 'cloudflare:workers'
import type { ChannelsApi } from '@orrery/contracts/channels-api'
import type { Trace } from '@orrery/contracts/engines-api'
import { createLog, traceOf } from '@orrery/worker-kit/log'
import { createCallObserver } from '@orrery/worker-kit/observe-calls'
import type { Env } from './env.ts'
import { health } from './health.ts'
import { connections, linkCode, unlink } from './people/connections.ts'
import { erasePerson, exportPerson } from './people/personal-data.ts'
import { forgetOld } from './people/forget-old.ts'
import { telegramSettings } from './settings.ts'
import { receiveWebhook } from './webhooks/receive-webhook.ts'
import { refuseWebhook } from './webhooks/webhook-answer.ts'

export { BotAccount } from './bot/bot-account.ts'
export { ChatSession } from './chat/chat-session.ts'

const observe = createCallObserver('channels')
const log = createLog({ worker: 'channels' })

/** What the gateway may ask of channels, and the door of the platforms' webhooks. */
export class Channels extends WorkerEntrypoint<Env> implements ChannelsApi {
  #answer<Answer>(method: string, trace: Trace | null, run: () => Promise<Answer>): Promise<Answer> {
    const runOn = (work: Promise<unknown>): void => this.ctx.waitUntil(work)
    return observe({ method, trace, endpoint: this.env.OTEL_EXPORTER_OTLP_ENDPOINT, runOn }, run)
  }

  connections(request: Parameters<ChannelsApi['connections']>[0]) {
    return this.#answer('connections', request.trace, () => connections(this.env, request))
  }

  linkCode(request: Parameters<ChannelsApi['linkCode']>[0]) {
    return this.#answer('linkCode', request.trace, () => linkCode(this.env, request))
  }

  unlink(request: Parameters<ChannelsApi['unlink']>[0]) {
    return this.#answer('unlink', request.trace, () => unlink(this.env, request))
  }

  exportPerson(request: Parameters<ChannelsApi['exportPerson']>[0]) {
    return this.#answer('exportPerson', null, () => exportPerson(this.env, request))
  }

  erasePerson(request: Parameters<ChannelsApi['erasePerson']>[0]) {
    return this.#answer('erasePerson', { requestId: request.requestId }, () => erasePerson(this.env, request))
  }

  health() {
    return this.#answer('health', null, () => health(this.env))
  }

  /** A webhook, untouched. What could not be stored is answered 503: the platform sends it again. */
  override async fetch(request: Request): Promise<Response> {
    try {
      return await receiveWebhook(this.env, request)
    } catch (error) {
      log('error', 'webhook.failed', { trace: traceOf(error) })
      return refuseWebhook('CHANNELS_UNAVAILABLE', 'What you sent could not be kept. Send it again.')
    }
  }
}

/** The cron of wrangler.jsonc by which is forgotten what is old. */
const nightly = '37 3 * * *'

/** No public address: whoever reaches this worker over HTTP finds nothing. */
export default {
  fetch: () => new Response(null, { status: 404 }),
  async scheduled({ cron }, env) {
    if (cron === nightly) return forgetOld(env, Date.now())
    const telegram = telegramSettings(env)
    if (telegram !== null) await env.BOTS.getByName(`telegram:${telegram.account}`).keepUp()
  },
} satisfies ExportedHandler<Env>
