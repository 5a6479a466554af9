import type { Role } from '@orrery/contracts/actor'
import { storedValue } from '../parts/stored-value.ts'

/** Who is signed in, as the app shows them. */
export type Person = { id: string; name: string; email: string; roles: readonly Role[] }

/**
 * What this browser remembers of signing in; the session itself is a cookie that scripts cannot read. `unknown`: somebody
 * is, and who has to be asked; `ended`: somebody was, until the server said no; null: nobody, and nothing is asked.
 */
type Hint = Person | 'unknown' | 'ended' | null

const storageKey = 'orrery.signedIn'

const isPerson = (value: unknown): value is Person =>
  typeof value === 'object' &&
  value !== null &&
  'roles' in value &&
  Array.isArray(value.roles) &&
  ['id', 'name', 'email'].every((field) => typeof Reflect.get(value, field) === 'string')

const parsed = (text: string | null): Hint => {
  if (text === null || text === 'ended') return text
  try {
    const value: unknown = JSON.parse(text)
    return isPerson(value) ? value : 'unknown'
  } catch {
    return 'unknown'
  }
}

const kept = storedValue(storageKey, parsed)

export const readHint = kept.read

export const writeHint = (hint: Person | 'ended' | null): void =>
  kept.write(hint === null || hint === 'ended' ? hint : JSON.stringify(hint))

export const subscribeToHint = kept.subscribe

export const useHint = kept.use

/** Whether somebody is taken to be signed in here. */
export const isSignedIn = (): boolean => {
  const hint = readHint()
  return hint !== null && hint !== 'ended'
}
