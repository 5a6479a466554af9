import { WorkerEntrypoint } from 'cloudflare:workers'
import type { AiApi } from '@orrery/contracts/ai-api'
import type { Trace } from '@orrery/contracts/engines-api'
import { AppError } from '@orrery/contracts/errors'
import { unexpectedMessage } from '@orrery/worker-kit/http-errors'
import { createLog, type Log, traceOf } from '@orrery/worker-kit/log'
import { complete } from './complete.ts'
import { embed } from './embed.ts'
import type { Env } from './env.ts'
import { health } from './health.ts'
import { models } from './models.ts'
import { stream } from './stream.ts'
import { transcribe } from './transcribe.ts'
import type { Work } from './work.ts'

export { TargetBreaker } from './breaker/target-breaker.ts'

/** Expected failures cross as they are; a bug is logged here, where it happened, and says nothing outside. */
const withLog = async <Answer>(trace: Trace | null, run: (log: Log) => Promise<Answer>): Promise<Answer> => {
  const log = createLog({ worker: 'ai', ...trace })
  try {
    return await run(log)
  } catch (error) {
    if (AppError.is(error)) throw error
    log('error', 'call.failed', { trace: traceOf(error) })
    throw new AppError('INTERNAL', unexpectedMessage)
  }
}

type Built = 'complete' | 'stream' | 'embed' | 'transcribe' | 'models' | 'health'

/** What the other workers may ask of the models. */
export class Ai extends WorkerEntrypoint<Env> implements Pick<AiApi, Built> {
  #answer<Answer>(trace: Trace | null, run: (work: Work) => Promise<Answer>): Promise<Answer> {
    return withLog(trace, (log) => run({ env: this.env, log, runOn: (work) => this.ctx.waitUntil(work) }))
  }

  complete(request: Parameters<AiApi['complete']>[0]) {
    return this.#answer(request.trace, (work) => complete(work, request))
  }

  stream(request: Parameters<AiApi['stream']>[0]) {
    return this.#answer(request.trace, (work) => stream(work, request))
  }

  embed(request: Parameters<AiApi['embed']>[0]) {
    return this.#answer(request.trace, (work) => embed(work, request))
  }

  transcribe(request: Parameters<AiApi['transcribe']>[0]) {
    return this.#answer(request.trace, (work) => transcribe(work, request))
  }

  models() {
    return this.#answer(null, models)
  }

  health() {
    return this.#answer(null, health)
  }
}

/** No public address: whoever reaches this worker over HTTP finds nothing. */
export default {
  fetch: () => new Response(null, { status: 404 }),
} satisfies ExportedHandler<Env>
