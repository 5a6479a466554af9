import { openAnswerJson } from '@orrery/engines/answer-json'
import { answer } from '@orrery/engines/answer'
import { prepareInput } from '@orrery/engines/prepare-input'
import { rememberingSky } from '@orrery/engines/remembering-sky'
import { engineIds, engineSchemas, needs, type EngineId } from '@orrery/engines/schemas'
import { openEphemeris } from '@orrery/ephemeris/open'
import data from '@orrery/ephemeris/swisseph.bin'
import wasm from '@orrery/ephemeris/swisseph.wasm'
import { birthsOfBench, inputOf } from '../comparison/births.ts'

const opening = openEphemeris({ wasm, data })
const people = birthsOfBench(256).map(inputOf)
// After every birth of the bench, because some engines refuse the unborn.
const now = '2050-01-01T00:00:00Z'
const chance = () => ({ freshSeed: '5eed'.repeat(16), secret: 'of a bench' })

/** As the overview of a person asks: the periods that run now, without the table of the 819. */
const asked: Partial<Record<EngineId, Readonly<Record<string, unknown>>>> = {
  vimshottari: { include_sub_periods: false },
}

/** What each engine is asked for a person: their birth where it takes one, its own example for the rest. */
const requestOf = (id: EngineId, person: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const { place: _place, ...example } = engineSchemas[id].example as Record<string, unknown>
  return 'birth_date' in example || needs(id, 'birth') ? { ...example, ...person, ...asked[id] } : { ...example }
}

type Sky = Awaited<typeof opening>
type Way = { certificate: boolean; written: boolean }

/** Asks one engine; the length of its answer shows that it was made. */
const answerOf = (id: EngineId, person: Readonly<Record<string, unknown>>, sky: Sky, way: Way): number => {
  const prepared = prepareInput(id, requestOf(id, person), { sky, places: null, chance })
  const told = answer(id, prepared, { sky, now }, { pictures: false, certificate: way.certificate })
  return way.written ? openAnswerJson({ ...told, calculation_time: 0 }).length : told.formatted_output.length
}

/**
 * `/?profiles=100&certificate=1&written=1&engines=natal,human_design`: that many profiles of different people, with texts
 * and signatures, on request with certificates and as JSON. Who asks takes the processor time of the runtime.
 */
// oxlint-disable-next-line import/no-default-export -- workerd finds the handler there.
export default {
  async fetch(request: Request): Promise<Response> {
    const sky = await opening
    const { searchParams } = new URL(request.url)
    const way = { certificate: searchParams.get('certificate') === '1', written: searchParams.get('written') === '1' }
    const wanted = searchParams.get('engines')?.split(',')
    const engines = engineIds.filter((id) => wanted === undefined || wanted.includes(id))
    let characters = 0
    for (let index = 0; index < Number(searchParams.get('profiles')); index += 1) {
      const person = people[index % people.length] ?? {}
      const remembering = rememberingSky(sky)
      for (const id of engines) characters += answerOf(id, person, remembering, way)
    }
    return new Response(String(characters))
  },
}
