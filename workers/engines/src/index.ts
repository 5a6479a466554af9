import { WorkerEntrypoint } from 'cloudflare:workers'
import type { EnginesApi, Trace } from '@orrery/contracts/engines-api'
import { AppError } from '@orrery/contracts/errors'
import { unexpectedMessage } from '@orrery/worker-kit/http-errors'
import { createLog, type Log, traceOf } from '@orrery/worker-kit/log'
import { bothPositions } from './both-positions.ts'
import { calculateBatch } from './calculate-batch.ts'
import { calculate } from './calculate.ts'
import { checkTables } from './check-tables.ts'
import { commitDraw } from './commit-draw.ts'
import { describeEngine, listEngines } from './describe-engine.ts'
import { drawPicture } from './draw-picture.ts'
import type { Env } from './env.ts'
import { findPlaces, timezoneAt } from './find-places.ts'
import { placeTable } from './open-place-table.ts'
import { sky } from './open-sky.ts'
import { namesTown, positionsAt } from './sky-positions.ts'
import { tableVersions } from './table-versions.ts'

/** Expected failures cross as they are; a bug is logged here, where it happened, and says nothing outside. */
const withLog = async <Answer>(trace: Trace | null, run: (log: Log) => Promise<Answer>): Promise<Answer> => {
  const log = createLog({ worker: 'engines', ...trace })
  try {
    return await run(log)
  } catch (error) {
    if (AppError.is(error)) throw error
    log('error', 'call.failed', { trace: traceOf(error) })
    throw new AppError('INTERNAL', unexpectedMessage)
  }
}

/** What the other workers may ask of the engines. It stores nothing about anybody. */
export class Engines extends WorkerEntrypoint implements EnginesApi {
  async listEngines() {
    const swissEphemerisAvailable = await sky.then(
      () => true,
      () => false,
    )
    return { engines: listEngines(), swissEphemerisAvailable }
  }

  describeEngine({ engine }: Parameters<EnginesApi['describeEngine']>[0]) {
    return withLog(null, async () => describeEngine(engine))
  }

  calculate(request: Parameters<EnginesApi['calculate']>[0]) {
    return withLog(request.trace, () => calculate(this.env, request))
  }

  calculateBatch(request: Parameters<EnginesApi['calculateBatch']>[0]) {
    return withLog(request.trace, (log) => calculateBatch(this.env, request, log))
  }

  picture(request: Parameters<EnginesApi['picture']>[0]) {
    return withLog(request.trace, () => drawPicture(this.env, request))
  }

  commit({ engine }: Parameters<EnginesApi['commit']>[0]) {
    return withLog(null, async () => commitDraw(this.env, engine))
  }

  positions(request: Parameters<EnginesApi['positions']>[0]) {
    return withLog(request.trace, async () =>
      positionsAt(await sky, request, namesTown(request.place) ? await placeTable(this.env) : null),
    )
  }

  bothPositions({ trace, input }: Parameters<EnginesApi['bothPositions']>[0]) {
    return withLog(trace, () => bothPositions(this.env, input))
  }

  findPlaces(query: Parameters<EnginesApi['findPlaces']>[0]) {
    return withLog(null, () => findPlaces(this.env, query))
  }

  timezoneAt(query: Parameters<EnginesApi['timezoneAt']>[0]) {
    return withLog(null, () => timezoneAt(this.env, query))
  }

  health() {
    return withLog(null, () => checkTables(this.env, (work) => this.ctx.waitUntil(work)))
  }

  versions() {
    return withLog(null, tableVersions)
  }
}

/** No public address: whoever reaches this worker over HTTP finds nothing. */
export default {
  fetch: () => new Response(null, { status: 404 }),
} satisfies ExportedHandler<Env>
