import type { PersonalData } from '@orrery/contracts/personal-data'
import type { Env } from '../env.ts'

/** The bindings by which they are asked. */
export type PersonalBindings = Pick<Env, 'READINGS' | 'AI' | 'PRACTICE' | 'STUDIO' | 'MARKET' | 'CHANNELS'>

/**
 * The workers that keep something of a person, beside gateway itself. A new one is one entry; the architecture test
 * compares this with the stores that workers bind. In the order in which they forget: chats ask for
 * nothing more, practice gives back what it holds and
 * removes its audio before those are asked who keep credits and files.
 */
export const personalDataOwners: Readonly<Record<string, (env: PersonalBindings) => PersonalData>> = {
  channels: (env) => env.CHANNELS,
  practice: (env) => env.PRACTICE,
  studio: (env) => env.STUDIO,
  market: (env) => env.MARKET,
  readings: (env) => env.READINGS,
  ai: (env) => env.AI,
}
