import type { Role } from '@orrery/contracts/actor'
import { useSyncExternalStore } from 'react'

/** Who is signed in, as the app shows them. */
export type Person = { id: string; name: string; email: string; roles: readonly Role[] }

/**
 * What this browser remembers of signing in; the session itself is a cookie that scripts cannot read. `unknown`: somebody
 * is, and who has to be asked; `ended`: somebody was, until the server said no; null: nobody, and nothing is asked.
 */
export type Hint = Person | 'unknown' | 'ended' | null

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

const listeners = new Set<() => void>()
let known: { text: string | null; hint: Hint } = { text: null, hint: null }

/** The same object as long as nothing changed. */
export const readHint = (): Hint => {
  const text = localStorage.getItem(storageKey)
  if (text !== known.text) known = { text, hint: parsed(text) }
  return known.hint
}

export const writeHint = (hint: Person | 'ended' | null): void => {
  if (hint === null) localStorage.removeItem(storageKey)
  else localStorage.setItem(storageKey, hint === 'ended' ? hint : JSON.stringify(hint))
  for (const listener of listeners) listener()
}

/** Tells of every change, also by another tab. */
export const subscribeToHint = (listener: () => void): (() => void) => {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

export const useHint = (): Hint => useSyncExternalStore(subscribeToHint, readHint)

/** Whether somebody is taken to be signed in here. */
export const isSignedIn = (): boolean => {
  const hint = readHint()
  return hint !== null && hint !== 'ended'
}
