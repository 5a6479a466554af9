import { WorkerEntrypoint } from 'cloudflare:workers'
import type { Trace } from '@orrery/contracts/engines-api'
import type { WorkerHealth } from '@orrery/contracts/health'
import type { MarketApi } from '@orrery/contracts/market-api'
import { createLog } from '@orrery/worker-kit/log'
import { createCallObserver } from '@orrery/worker-kit/observe-calls'
import { balance } from './balance.ts'
import { findHold, postHold, voidHold } from './end-hold.ts'
import type { Env } from './env.ts'
import { expireHolds } from './expire-holds.ts'
import { grant } from './grant.ts'
import { history } from './history.ts'
import { holdCredits } from './hold-credits.ts'
import { welcomeHalfCredits } from './open-holder.ts'
import { erasePerson, exportPerson } from './personal-data.ts'
import { auditLedger, recompute } from './recompute.ts'
import { reverse } from './reverse.ts'
import type { Work } from './work.ts'

export { SharedCommit } from './shared-commit.ts'

const observe = createCallObserver('market')

/** What the other workers may ask of the credits. */
export class Market extends WorkerEntrypoint implements MarketApi {
  #answer<Answer>(method: string, trace: Trace | null, run: (work: Work) => Promise<Answer>): Promise<Answer> {
    const { env } = this
    const runOn = (work: Promise<unknown>): void => this.ctx.waitUntil(work)
    const endpoint = env.OTEL_EXPORTER_OTLP_ENDPOINT
    return observe({ method, trace, endpoint, runOn }, (log) => run({ env, log, nowMs: Date.now() }))
  }

  balance(request: Parameters<MarketApi['balance']>[0]) {
    return this.#answer('balance', request.trace, (work) => balance(work, request))
  }

  history(request: Parameters<MarketApi['history']>[0]) {
    return this.#answer('history', null, (work) => history(work, request))
  }

  holdCredits(request: Parameters<MarketApi['holdCredits']>[0]) {
    return this.#answer('holdCredits', request.trace, (work) => holdCredits(work, request))
  }

  postHold(request: Parameters<MarketApi['postHold']>[0]) {
    return this.#answer('postHold', request.trace, (work) => postHold(work, request))
  }

  voidHold(request: Parameters<MarketApi['voidHold']>[0]) {
    return this.#answer('voidHold', request.trace, (work) => voidHold(work, request))
  }

  findHold(request: Parameters<MarketApi['findHold']>[0]) {
    return this.#answer('findHold', null, (work) => findHold(work, request))
  }

  grant(request: Parameters<MarketApi['grant']>[0]) {
    return this.#answer('grant', request.trace, (work) => grant(work, request))
  }

  reverse(request: Parameters<MarketApi['reverse']>[0]) {
    return this.#answer('reverse', request.trace, (work) => reverse(work, request))
  }

  recompute(request: Parameters<MarketApi['recompute']>[0]) {
    return this.#answer('recompute', null, (work) => recompute(work, request))
  }

  exportPerson(request: Parameters<MarketApi['exportPerson']>[0]) {
    return this.#answer('exportPerson', null, (work) => exportPerson(work, request))
  }

  erasePerson(request: Parameters<MarketApi['erasePerson']>[0]) {
    return this.#answer('erasePerson', { requestId: request.requestId }, (work) => erasePerson(work, request))
  }

  health() {
    return this.#answer('health', null, async ({ env }): Promise<WorkerHealth> => {
      welcomeHalfCredits(env)
      await env.MARKET.prepare('SELECT 1 FROM accounts LIMIT 1').first()
      return { status: 'healthy' }
    })
  }
}

/** The cron of wrangler.jsonc by which the whole ledger is looked at. */
const nightly = '47 2 * * *'

/** No public address: whoever reaches this worker over HTTP finds nothing. */
export default {
  fetch: () => new Response(null, { status: 404 }),
  async scheduled({ cron }, env) {
    const log = createLog({ worker: 'market' })
    if (cron === nightly) {
      await auditLedger({ env, log })
      return
    }
    const holds = await expireHolds({ env, nowMs: Date.now() })
    log('info', 'holds.expired', { holds })
  },
} satisfies ExportedHandler<Env>
