import { useSyncExternalStore } from 'react'
import { silence, type Sound } from './track.ts'

const listeners = new Set<() => void>()
let sound: Sound = silence

export const soundNow = (): Sound => sound

export const changeSound = (change: Partial<Sound>): void => {
  sound = { ...sound, ...change }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What sounds now, on whichever screen one is. Small on purpose: every screen carries it. */
export const useSound = (): Sound => useSyncExternalStore(subscribe, soundNow)
