import { AppError } from '@orrery/contracts/errors'
import type { Profile } from '@orrery/contracts/readings-api'
import { normaliseInput } from '@orrery/engines/birth/normalise-input'
import { engineIdOf } from '@orrery/engines/engine-id'
import type { App } from '../app.ts'
import { mayUseOwn } from './may-use-own.ts'
import { filledInput, gapsIn, leavesBirthOut, type Taken, takenBy } from './profile-rules.ts'

type Fields = Record<string, unknown>
type Asking = Pick<App['Variables'], 'actor' | 'askReadings'>

/** Fills one input; answers with the same object where nothing is left out. */
export type Fill = (engine: string, input: Fields) => Promise<Fields>

const incomplete = (gaps: readonly string[], hasProfile: boolean): AppError => {
  const lacking = hasProfile ? `Your own profile lacks ${gaps.join(' and ')}.` : 'You have no profile of yourself yet.'
  return new AppError(
    'PROFILE_INCOMPLETE',
    `${lacking} Add ${gaps.join(' and ')} to it, or send it with the request.`,
    {
      gaps,
    },
  )
}

const fillWith = (taken: Taken, told: Fields, own: Profile | null): Fields => {
  const filled = own === null ? told : filledInput(taken, told, own)
  const gaps = gapsIn(taken, filled)
  if (gaps.length > 0) throw incomplete(gaps, own !== null)
  return filled
}

/**
 * Fills the birth that a person's own calculation leaves out from their `self` profile, which is asked for at most once.
 * Guests, and programs that may not read the profile, get their input back as it is. Throws `PROFILE_INCOMPLETE` with
 * `details.gaps`, `READINGS_UNAVAILABLE`, and `INVALID_INPUT` for spellings that contradict each other.
 */
export const createFill = ({ actor, askReadings }: Asking): { fill: Fill; fillAs: FillAs } => {
  let own: Promise<Profile | null> | undefined
  const fillAs: FillAs = async (taken, input) => {
    if (!mayUseOwn(actor, 'readings:read')) return input
    const told = normaliseInput(input)
    if (!leavesBirthOut(told)) return input
    own ??= askReadings((readings, caller) => readings.ownProfile(caller))
    return fillWith(taken, told, await own)
  }
  const fill: Fill = async (engine, input) => {
    if (!mayUseOwn(actor, 'readings:read')) return input
    const taken = takenBy(engineIdOf(engine))
    return taken === null ? input : fillAs(taken, input)
  }
  return { fill, fillAs }
}

/** The same where no engine is named, but what is taken of a birth is known. */
type FillAs = (taken: Taken, input: Fields) => Promise<Fields>
