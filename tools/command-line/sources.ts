import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createClient } from '@orrery/client'
import type { EngineResult } from '@orrery/contracts/engine-answer'
import { AppError } from '@orrery/contracts/errors'
import type { Place } from '@orrery/contracts/places'
import { answer } from '@orrery/engines/answer'
import { prepareInput } from '@orrery/engines/prepare-input'
import { type EngineId, engineSchemas, needs } from '@orrery/engines/schemas'
import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { openPlaces } from '@orrery/ephemeris/places'

type Input = Readonly<Record<string, unknown>>
export type EngineLine = { id: string; name: string; needs: readonly string[] }

/** Where answers come from: this process or a running platform. Both throw every code of the engines. */
export type Source = {
  calculate(engine: EngineId, input: Input): Promise<EngineResult>
  places(search: string): Promise<readonly Place[]>
  engines(): Promise<readonly EngineLine[]>
}

const placeTable = new URL('../../packages/ephemeris/assets/places.tsv', import.meta.url)

const chance = () => ({ freshSeed: randomBytes(32).toString('hex'), secret: '' })

/** Calculates here: no server, no network. Commitments need the platform that made them. */
export const sourceHere = (environment: Readonly<Record<string, string | undefined>>): Source => {
  const geneKeysTriads = environment['GENE_KEYS_TRIADS'] !== 'off'
  const open = { places: () => openPlaces(readFileSync(placeTable, 'utf8')) }
  return {
    async calculate(engine, input) {
      if (input['nonce'] !== undefined) {
        throw new AppError('INVALID_INPUT', 'A nonce belongs to the platform that gave it: name it with --url.')
      }
      const startedAtMs = performance.now()
      const sky = await openEphemerisInNode()
      const places = needs(engine, 'birth') && input['place'] !== undefined ? open.places() : null
      const prepared = prepareInput(engine, { ...input }, { sky, places, chance })
      const answered = answer(engine, prepared, { sky, now: new Date().toISOString(), geneKeysTriads })
      return { ...answered, calculation_time: (performance.now() - startedAtMs) / 1000 }
    },
    places: (search) => Promise.resolve(open.places().search({ q: search, limit: 20 })),
    engines: () => Promise.resolve(Object.entries(engineSchemas).map(([id, { name, needs }]) => ({ id, name, needs }))),
  }
}

/** Asks a running platform over its HTTP API. */
export const sourceAt = (url: string): Source => {
  const client = createClient({ baseUrl: url })
  return {
    calculate: (engine, input) => client.calculate(engine, input),
    places: (search) => client.places({ q: search, limit: 20 }),
    engines: async () => (await client.engines()).engines,
  }
}
