import { WorkerEntrypoint } from 'cloudflare:workers'
import type { EnginesApi, Trace } from '@orrery/contracts/engines-api'
import { createLog } from '@orrery/worker-kit/log'
import { createCallObserver } from '@orrery/worker-kit/observe-calls'
import { bothPositions } from './both-positions.ts'
import { keptSecondsIn } from './cache-rules.ts'
import { calculateBatch, calculateBatchJson } from './calculate-batch.ts'
import { calculate, calculateJson } from './calculate.ts'
import { cacheHealth, isStillKept } from './calculation-cache.ts'
import { checkBirth } from './check-birth.ts'
import { checkTables } from './check-tables.ts'
import { commitDraw } from './commit-draw.ts'
import { describeEngine, describeEngineJson, listEngines } from './describe-engine.ts'
import { drawPicture } from './draw-picture.ts'
import type { Env } from './env.ts'
import type { Call } from './find-or-calculate.ts'
import { findPlaces, timezoneAt } from './find-places.ts'
import { forgetCalculations } from './forget-calculations.ts'
import { placeTable } from './open-place-table.ts'
import { sky } from './open-sky.ts'
import { namesTown, positionsAt } from './sky-positions.ts'
import { tableVersions } from './table-versions.ts'
import { warmCalculations, warmExamples } from './warm-calculations.ts'

const observe = createCallObserver('engines')

/** What the other workers may ask of the engines. */
export class Engines extends WorkerEntrypoint implements EnginesApi {
  #answer<Answer>(method: string, trace: Trace | undefined, run: (call: Call) => Promise<Answer>): Promise<Answer> {
    const { env } = this
    const runOn = (work: Promise<unknown>): void => this.ctx.waitUntil(work)
    const endpoint = env.OTEL_EXPORTER_OTLP_ENDPOINT
    return observe({ method, trace: trace ?? null, endpoint, runOn }, (log) => run({ env, log, runOn }))
  }

  async listEngines() {
    const swissEphemerisAvailable = await sky.then(
      () => true,
      () => false,
    )
    return { engines: listEngines(), swissEphemerisAvailable }
  }

  describeEngine({ engine, trace }: Parameters<EnginesApi['describeEngine']>[0]) {
    return this.#answer('describeEngine', trace, async () => describeEngine(engine))
  }

  describeEngineJson({ engine, trace }: Parameters<EnginesApi['describeEngineJson']>[0]) {
    return this.#answer('describeEngineJson', trace, () => describeEngineJson(engine))
  }

  calculate(request: Parameters<EnginesApi['calculate']>[0]) {
    return this.#answer('calculate', request.trace, (call) => calculate(call, request))
  }

  calculateJson(request: Parameters<EnginesApi['calculateJson']>[0]) {
    return this.#answer('calculateJson', request.trace, (call) => calculateJson(call, request))
  }

  async confirmCalculation({ tag }: Parameters<EnginesApi['confirmCalculation']>[0]) {
    return isStillKept(tag, new Date())
  }

  calculateBatch(request: Parameters<EnginesApi['calculateBatch']>[0]) {
    return this.#answer('calculateBatch', request.trace, (call) => calculateBatch(call, request))
  }

  calculateBatchJson(request: Parameters<EnginesApi['calculateBatchJson']>[0]) {
    return this.#answer('calculateBatchJson', request.trace, (call) => calculateBatchJson(call, request))
  }

  forget(request: Parameters<EnginesApi['forget']>[0]) {
    return this.#answer('forget', request.trace, (call) => forgetCalculations(call, request))
  }

  warm({ requests }: Parameters<EnginesApi['warm']>[0]) {
    return this.#answer('warm', undefined, async (call) => ({ warmed: await warmCalculations(call, requests) }))
  }

  picture(request: Parameters<EnginesApi['picture']>[0]) {
    return this.#answer('picture', request.trace, (call) => drawPicture(call, request))
  }

  commit({ engine, trace }: Parameters<EnginesApi['commit']>[0]) {
    return this.#answer('commit', trace, async ({ env }) => commitDraw(env, engine))
  }

  positions(request: Parameters<EnginesApi['positions']>[0]) {
    return this.#answer('positions', request.trace, async ({ env }) =>
      positionsAt(await sky, request, namesTown(request.place) ? await placeTable(env) : null),
    )
  }

  bothPositions({ trace, input }: Parameters<EnginesApi['bothPositions']>[0]) {
    return this.#answer('bothPositions', trace, ({ env }) => bothPositions(env, input))
  }

  checkBirth({ trace, input }: Parameters<EnginesApi['checkBirth']>[0]) {
    return this.#answer('checkBirth', trace, ({ env }) => checkBirth(env, input))
  }

  findPlaces({ trace, ...query }: Parameters<EnginesApi['findPlaces']>[0]) {
    return this.#answer('findPlaces', trace, ({ env }) => findPlaces(env, query))
  }

  timezoneAt({ trace, ...query }: Parameters<EnginesApi['timezoneAt']>[0]) {
    return this.#answer('timezoneAt', trace, ({ env }) => timezoneAt(env, query))
  }

  health() {
    return this.#answer('health', undefined, async ({ env, runOn }) => {
      const health = await checkTables(env, runOn)
      return keptSecondsIn(env.ORRERY_ENV) === 0 ? health : { ...health, cache: cacheHealth() }
    })
  }

  versions() {
    return this.#answer('versions', undefined, tableVersions)
  }
}

/** No public address: whoever reaches this worker over HTTP finds nothing. By the clock it warms its cache. */
export default {
  fetch: () => new Response(null, { status: 404 }),
  async scheduled(_event, env, ctx) {
    const log = createLog({ worker: 'engines' })
    await warmExamples({ env, log, runOn: (work) => ctx.waitUntil(work) })
  },
} satisfies ExportedHandler<Env>
