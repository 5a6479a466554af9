import type { PersonalData } from '@orrery/contracts/personal-data'
import type { Env } from '../env.ts'

/** The bindings by which they are asked. */
export type PersonalBindings = Pick<Env, 'READINGS' | 'AI'>

/**
 * The workers that keep something of a person, beside gateway itself. A new one is one entry; the architecture test
 * compares this with the stores that workers bind.
 */
export const personalDataOwners: Readonly<Record<string, (env: PersonalBindings) => PersonalData>> = {
  readings: (env) => env.READINGS,
  ai: (env) => env.AI,
}
