import { WorkerEntrypoint } from 'cloudflare:workers'
import type { Trace } from '@orrery/contracts/engines-api'
import { AppError } from '@orrery/contracts/errors'
import type { WorkerHealth } from '@orrery/contracts/health'
import type { ReadingsApi } from '@orrery/contracts/readings-api'
import { unexpectedMessage } from '@orrery/worker-kit/http-errors'
import { createLog, type Log, traceOf } from '@orrery/worker-kit/log'
import { addProfile } from './add-profile.ts'
import type { Work } from './call.ts'
import { changeOwnProfile, changeProfile } from './change-profile.ts'
import type { Env } from './env.ts'
import { findOwnProfile, findProfile, listProfiles } from './find-profile.ts'
import { erasePerson, exportPerson } from './personal-data.ts'
import { getPreferences, setPreferences } from './preferences.ts'
import { profileOf } from './profile-row.ts'
import { recordCalculations } from './record-calculations.ts'
import { removeProfile } from './remove-profile.ts'
import { forgetOldEntries, getEntry, listTimeline, removeEntry, setFavorite } from './timeline.ts'

/** Expected failures cross as they are; a bug is logged here, where it happened, and says nothing outside. */
const withLog = async <Answer>(trace: Trace | null, run: (log: Log) => Promise<Answer>): Promise<Answer> => {
  const log = createLog({ worker: 'readings', ...trace })
  try {
    return await run(log)
  } catch (error) {
    if (AppError.is(error)) throw error
    log('error', 'call.failed', { trace: traceOf(error) })
    throw new AppError('INTERNAL', unexpectedMessage)
  }
}

/** What the other workers may ask of readings. */
export class Readings extends WorkerEntrypoint<Env> implements ReadingsApi {
  #answer<Answer>(trace: Trace | null, run: (work: Work) => Promise<Answer>): Promise<Answer> {
    return withLog(trace, (log) => run({ env: this.env, log, runOn: (work) => this.ctx.waitUntil(work) }))
  }

  listProfiles(call: Parameters<ReadingsApi['listProfiles']>[0]) {
    return this.#answer(call.trace, (work) => listProfiles(work, call))
  }

  addProfile(call: Parameters<ReadingsApi['addProfile']>[0]) {
    return this.#answer(call.trace, (work) => addProfile(work, call))
  }

  getProfile(call: Parameters<ReadingsApi['getProfile']>[0]) {
    return this.#answer(call.trace, async (work) => profileOf(await findProfile(work, call, call.id)))
  }

  changeProfile(call: Parameters<ReadingsApi['changeProfile']>[0]) {
    return this.#answer(call.trace, (work) => changeProfile(work, call))
  }

  removeProfile(call: Parameters<ReadingsApi['removeProfile']>[0]) {
    return this.#answer(call.trace, (work) => removeProfile(work, call))
  }

  ownProfile(call: Parameters<ReadingsApi['ownProfile']>[0]) {
    return this.#answer(call.trace, async (work) => {
      const own = await findOwnProfile(work, call)
      return own === null ? null : profileOf(own)
    })
  }

  changeOwnProfile(call: Parameters<ReadingsApi['changeOwnProfile']>[0]) {
    return this.#answer(call.trace, (work) => changeOwnProfile(work, call))
  }

  getPreferences(call: Parameters<ReadingsApi['getPreferences']>[0]) {
    return this.#answer(call.trace, (work) => getPreferences(work, call))
  }

  setPreferences(call: Parameters<ReadingsApi['setPreferences']>[0]) {
    return this.#answer(call.trace, (work) => setPreferences(work, call))
  }

  recordCalculation({ actor, trace, ...record }: Parameters<ReadingsApi['recordCalculation']>[0]) {
    return this.recordCalculations({ actor, trace, calculations: [record] })
  }

  recordCalculations(call: Parameters<ReadingsApi['recordCalculations']>[0]) {
    return this.#answer(call.trace, (work) => recordCalculations(work, call))
  }

  listTimeline(call: Parameters<ReadingsApi['listTimeline']>[0]) {
    return this.#answer(call.trace, (work) => listTimeline(work, call))
  }

  getEntry(call: Parameters<ReadingsApi['getEntry']>[0]) {
    return this.#answer(call.trace, (work) => getEntry(work, call))
  }

  removeEntry(call: Parameters<ReadingsApi['removeEntry']>[0]) {
    return this.#answer(call.trace, (work) => removeEntry(work, call))
  }

  setFavorite(call: Parameters<ReadingsApi['setFavorite']>[0]) {
    return this.#answer(call.trace, (work) => setFavorite(work, call))
  }

  exportPerson(request: Parameters<ReadingsApi['exportPerson']>[0]) {
    return this.#answer(null, (work) => exportPerson(work, request))
  }

  erasePerson(request: Parameters<ReadingsApi['erasePerson']>[0]) {
    return this.#answer({ requestId: request.requestId }, (work) => erasePerson(work, request))
  }

  health() {
    return this.#answer(null, async ({ env }): Promise<WorkerHealth> => {
      await env.READINGS.prepare('SELECT 1 FROM profiles LIMIT 1').first()
      return { status: 'healthy' }
    })
  }
}

/** No public address: whoever reaches this worker over HTTP finds nothing. By the clock it forgets what is old. */
export default {
  fetch: () => new Response(null, { status: 404 }),
  async scheduled(_event, env, ctx) {
    const log = createLog({ worker: 'readings' })
    const forgotten = await forgetOldEntries({ env, log, runOn: (work) => ctx.waitUntil(work) }, new Date())
    log('info', 'timeline.forgotten', { entries: forgotten })
  },
} satisfies ExportedHandler<Env>
