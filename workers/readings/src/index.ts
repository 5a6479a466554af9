import { WorkerEntrypoint } from 'cloudflare:workers'
import type { Trace } from '@orrery/contracts/engines-api'
import type { WorkerHealth } from '@orrery/contracts/health'
import type { ReadingsApi } from '@orrery/contracts/readings-api'
import { createLog } from '@orrery/worker-kit/log'
import { createCallObserver } from '@orrery/worker-kit/observe-calls'
import { addProfile } from './add-profile.ts'
import { askEngines } from './ask-engines.ts'
import { calculate } from './calculate.ts'
import { type Caller, callerOf, type Work } from './call.ts'
import { chartFacts } from './chart-facts.ts'
import { changeOwnProfile, changeProfile } from './change-profile.ts'
import type { Env } from './env.ts'
import { findOwnProfile, findProfile, listProfiles } from './find-profile.ts'
import { erasePerson, exportPerson } from './personal-data.ts'
import { getPreferences, setPreferences } from './preferences.ts'
import { profileOf } from './profile-row.ts'
import { recordCalculations } from './record-calculations.ts'
import { removeProfile } from './remove-profile.ts'
import { forgetOldEntries, getEntry, listTimeline, removeEntry, setFavorite } from './timeline.ts'

const observe = createCallObserver('readings')

/** What the other workers may ask of readings. */
export class Readings extends WorkerEntrypoint<Env> implements ReadingsApi {
  #observe<Answer>(
    method: string,
    trace: Trace | null,
    run: (work: Work, trace: Trace | null) => Promise<Answer>,
  ): Promise<Answer> {
    const { env } = this
    const runOn = (work: Promise<unknown>): void => this.ctx.waitUntil(work)
    const endpoint = env.OTEL_EXPORTER_OTLP_ENDPOINT
    return observe({ method, trace, endpoint, runOn }, (log, within) => run({ env, log, runOn }, within))
  }

  /** What the verb calls on its way stands under this call in the trace. */
  #answer<Call extends Caller, Answer>(
    method: string,
    call: Call,
    verb: (work: Work, call: Call) => Promise<Answer>,
  ): Promise<Answer> {
    return this.#observe(method, call.trace, (work, trace) => verb(work, { ...call, trace: trace ?? call.trace }))
  }

  listProfiles(call: Parameters<ReadingsApi['listProfiles']>[0]) {
    return this.#answer('listProfiles', call, listProfiles)
  }

  addProfile(call: Parameters<ReadingsApi['addProfile']>[0]) {
    return this.#answer('addProfile', call, addProfile)
  }

  getProfile(call: Parameters<ReadingsApi['getProfile']>[0]) {
    return this.#answer('getProfile', call, async (work, { id, ...caller }) =>
      profileOf(await findProfile(work, caller, id)),
    )
  }

  changeProfile(call: Parameters<ReadingsApi['changeProfile']>[0]) {
    return this.#answer('changeProfile', call, changeProfile)
  }

  removeProfile(call: Parameters<ReadingsApi['removeProfile']>[0]) {
    return this.#answer('removeProfile', call, removeProfile)
  }

  ownProfile(call: Parameters<ReadingsApi['ownProfile']>[0]) {
    return this.#answer('ownProfile', call, async (work, caller) => {
      const own = await findOwnProfile(work, caller)
      return own === null ? null : profileOf(own)
    })
  }

  changeOwnProfile(call: Parameters<ReadingsApi['changeOwnProfile']>[0]) {
    return this.#answer('changeOwnProfile', call, changeOwnProfile)
  }

  chartFacts(call: Parameters<ReadingsApi['chartFacts']>[0]) {
    return this.#answer('chartFacts', call, chartFacts)
  }

  calculate(call: Parameters<ReadingsApi['calculate']>[0]) {
    return this.#answer('calculate', call, calculate)
  }

  draw(call: Parameters<ReadingsApi['draw']>[0]) {
    return this.#answer('draw', call, ({ env }, { engine, input, ...caller }) =>
      askEngines(env, (engines) => engines.picture({ ...callerOf(caller), engine, input })),
    )
  }

  findPlaces(call: Parameters<ReadingsApi['findPlaces']>[0]) {
    return this.#answer('findPlaces', call, ({ env }, { actor: _actor, ...query }) =>
      askEngines(env, (engines) => engines.findPlaces(query)),
    )
  }

  getPreferences(call: Parameters<ReadingsApi['getPreferences']>[0]) {
    return this.#answer('getPreferences', call, getPreferences)
  }

  setPreferences(call: Parameters<ReadingsApi['setPreferences']>[0]) {
    return this.#answer('setPreferences', call, setPreferences)
  }

  recordCalculation({ actor, trace, ...record }: Parameters<ReadingsApi['recordCalculation']>[0]) {
    return this.recordCalculations({ actor, trace, calculations: [record] })
  }

  recordCalculations(call: Parameters<ReadingsApi['recordCalculations']>[0]) {
    return this.#answer('recordCalculations', call, recordCalculations)
  }

  listTimeline(call: Parameters<ReadingsApi['listTimeline']>[0]) {
    return this.#answer('listTimeline', call, listTimeline)
  }

  getEntry(call: Parameters<ReadingsApi['getEntry']>[0]) {
    return this.#answer('getEntry', call, getEntry)
  }

  removeEntry(call: Parameters<ReadingsApi['removeEntry']>[0]) {
    return this.#answer('removeEntry', call, removeEntry)
  }

  setFavorite(call: Parameters<ReadingsApi['setFavorite']>[0]) {
    return this.#answer('setFavorite', call, setFavorite)
  }

  exportPerson(request: Parameters<ReadingsApi['exportPerson']>[0]) {
    return this.#observe('exportPerson', null, (work) => exportPerson(work, request))
  }

  erasePerson(request: Parameters<ReadingsApi['erasePerson']>[0]) {
    return this.#observe('erasePerson', { requestId: request.requestId }, (work) => erasePerson(work, request))
  }

  health() {
    return this.#observe('health', null, async ({ env }): Promise<WorkerHealth> => {
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
