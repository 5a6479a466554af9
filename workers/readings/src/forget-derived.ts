import { traceOf } from '@orrery/worker-kit/log'
import { askEngines } from './ask-engines.ts'
import type { Caller, Work } from './call.ts'
import type { StoredProfile } from './profile-row.ts'

/**
 * Has the engines forget answers that were made from a profile as it was. They hold facts alone and end within the hour
 * by themselves, so that nothing waits for it and a failure is only noted.
 */
export const forgetDerived = (
  { env, log, runOn }: Work,
  { trace }: Pick<Caller, 'trace'>,
  { name, birth }: StoredProfile,
): void => {
  if (birth.birth_date === undefined) return
  const forget = async (): Promise<void> => {
    try {
      await askEngines(env, (engines) => engines.forget({ input: { ...birth, full_name: name }, trace }))
    } catch (error) {
      log('warn', 'derived.not-forgotten', { trace: traceOf(error) })
    }
  }
  runOn(forget())
}
