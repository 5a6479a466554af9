import { invalidInput } from '@orrery/contracts/invalid-input'
import { birthInput } from '@orrery/engines/birth/birth-input'
import { normaliseInput } from '@orrery/engines/birth/normalise-input'
import { resolveBirth } from '@orrery/engines/birth/resolve-birth'
import type { Env } from './env.ts'
import { placeTable } from './open-place-table.ts'
import { sky } from './open-sky.ts'

/** A birth in any accepted spelling, resolved and thrown away. Throws `INVALID_INPUT` and every code of the resolution. */
export const checkBirth = async (env: Env, raw: Record<string, unknown>): Promise<{ warnings: readonly string[] }> => {
  const world = { sky: await sky, places: await placeTable(env) }
  const parsed = birthInput.safeParse(normaliseInput(raw))
  if (!parsed.success) throw invalidInput(parsed.error)
  const { warnings } = resolveBirth(parsed.data, world)
  return { warnings }
}
