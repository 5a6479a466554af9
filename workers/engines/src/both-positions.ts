import type { BothPositionsAnswer } from '@orrery/contracts/engines-api'
import { AppError } from '@orrery/contracts/errors'
import { invalidInput } from '@orrery/contracts/invalid-input'
import { birthInput } from '@orrery/engines/birth/birth-input'
import { normaliseInput } from '@orrery/engines/birth/normalise-input'
import { resolveBirth } from '@orrery/engines/birth/resolve-birth'
import type { Env } from './env.ts'
import { placeTable } from './open-place-table.ts'
import { sky } from './open-sky.ts'
import { bothPositionsAt } from './sky-positions.ts'

/** Birth data in any accepted spelling → both position sets. A repeated hour must be decided, a time known. */
export const bothPositions = async (env: Env, raw: Record<string, unknown>): Promise<BothPositionsAnswer> => {
  const world = { sky: await sky, places: await placeTable(env) }
  const parsed = birthInput.safeParse(normaliseInput(raw))
  if (!parsed.success) throw invalidInput(parsed.error)
  const { births, warnings } = resolveBirth(parsed.data, world)
  const moments = births.map(({ moment }) => moment)
  const [moment] = moments
  if (moment === undefined || moment === null || moments.length > 1) {
    throw new AppError(
      'INVALID_INPUT',
      'Positions belong to one instant: give birth_time, and ambiguous earlier or later.',
      {
        issues: [{ path: 'birth_time', message: 'One exact time of day is needed.' }],
      },
    )
  }
  return { ...bothPositionsAt(world.sky, moment), warnings }
}
