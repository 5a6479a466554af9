import type { EngineResult } from '@orrery/contracts/engine-answer'
import type { EnginesApi } from '@orrery/contracts/engines-api'
import { answer } from '@orrery/engines/answer'
import { engineIdOf } from '@orrery/engines/engine-id'
import { needsBirth, prepareInput } from '@orrery/engines/prepare-input'
import type { Env } from './env.ts'
import { placeTable } from './open-place-table.ts'
import { sky } from './open-sky.ts'
import { randomHex } from './random-hex.ts'

type Request = Pick<Parameters<EnginesApi['calculate']>[0], 'engine' | 'input' | 'options'>

const chanceOf = ({ DRAW_SECRET }: Env) => ({ freshSeed: randomHex(32), secret: DRAW_SECRET })

/** One calculation, by name or alias. Throws every code of the engines. */
export const calculate = async (env: Env, { engine, input, options }: Request): Promise<EngineResult> => {
  const id = engineIdOf(engine)
  const world = { sky: await sky, places: needsBirth(id) ? await placeTable(env) : null }
  const startedAtMs = performance.now()
  const prepared = prepareInput(id, input, { ...world, chance: () => chanceOf(env) })
  const answered = answer(
    id,
    prepared,
    { sky: world.sky, now: new Date().toISOString(), geneKeysTriads: env.GENE_KEYS_TRIADS !== 'off' },
    options,
  )
  return { ...answered, calculation_time: (performance.now() - startedAtMs) / 1000 }
}
