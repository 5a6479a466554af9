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
import { forgetOldRows } from './ledger/forget-old-rows.ts'
import { erasePerson, exportPerson } from './ledger/personal-data.ts'
import { readUsage } from './ledger/read-usage.ts'
import { recordUsage } from './ledger/record-usage.ts'
import { setBudget } from './ledger/set-budget.ts'
import { models } from './models.ts'
import { overview } from './overview.ts'
import { stream } from './stream.ts'
import { streamReading } from './stream-reading.ts'
import { transcribe } from './transcribe.ts'
import type { Work } from './work.ts'
import { writeReading } from './write-reading.ts'

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

/** What the other workers may ask of the models. */
export class Ai extends WorkerEntrypoint<Env> implements AiApi {
  #answer<Answer>(trace: Trace | null, run: (work: Work) => Promise<Answer>): Promise<Answer> {
    return withLog(trace, (log) => run({ env: this.env, log, runOn: (work) => this.ctx.waitUntil(work) }))
  }

  complete(request: Parameters<AiApi['complete']>[0], hangUp?: AbortSignal) {
    return this.#answer(request.trace, (work) => complete(work, request, hangUp))
  }

  stream(request: Parameters<AiApi['stream']>[0]) {
    return this.#answer(request.trace, (work) => stream(work, request))
  }

  embed(request: Parameters<AiApi['embed']>[0]) {
    return this.#answer(request.trace, (work) => embed(work, request))
  }

  synthesise({ actor, trace, results, options }: Parameters<AiApi['synthesise']>[0]) {
    return this.#answer(trace, (work) => writeReading(work, { actor, trace, name: 'synthesise', results, options }))
  }

  interpret({ actor, trace, result, options }: Parameters<AiApi['interpret']>[0]) {
    return this.#answer(trace, (work) =>
      writeReading(work, { actor, trace, name: 'interpret', results: [result], options }),
    )
  }

  streamReading(request: Parameters<AiApi['streamReading']>[0]) {
    return this.#answer(request.trace, (work) => streamReading(work, request))
  }

  transcribe(request: Parameters<AiApi['transcribe']>[0]) {
    return this.#answer(request.trace, (work) => transcribe(work, request))
  }

  recordUsage(request: Parameters<AiApi['recordUsage']>[0]) {
    return this.#answer(request.trace, (work) => recordUsage(work, request))
  }

  models() {
    return this.#answer(null, models)
  }

  usage(request: Parameters<AiApi['usage']>[0]) {
    return this.#answer(null, (work) => readUsage(work, request))
  }

  overview(request: Parameters<AiApi['overview']>[0]) {
    return this.#answer(null, (work) => overview(work, request))
  }

  setBudget(request: Parameters<AiApi['setBudget']>[0]) {
    return this.#answer(request.trace, (work) => setBudget(work, request))
  }

  exportPerson(request: Parameters<AiApi['exportPerson']>[0]) {
    return this.#answer(null, (work) => exportPerson(work, request))
  }

  erasePerson(request: Parameters<AiApi['erasePerson']>[0]) {
    return this.#answer({ requestId: request.requestId }, (work) => erasePerson(work, request))
  }

  health() {
    return this.#answer(null, health)
  }
}

/** No public address: whoever reaches this worker over HTTP finds nothing. By the clock it forgets what is old. */
export default {
  fetch: () => new Response(null, { status: 404 }),
  async scheduled(_event, env) {
    const log = createLog({ worker: 'ai' })
    const rows = await forgetOldRows({ env }, new Date())
    log('info', 'ledger.forgotten', { rows })
  },
} satisfies ExportedHandler<Env>
