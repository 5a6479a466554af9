import { useSyncExternalStore } from 'react'

/** What this browser keeps under one key: the same value as long as its text is the same. */
export type StoredValue<Value> = {
  read: () => Value
  /** Null removes it. */
  write: (text: string | null) => void
  /** Tells of every change, also by another tab. */
  subscribe: (listener: () => void) => () => void
  use: () => Value
}

export const storedValue = <Value>(storageKey: string, parse: (text: string | null) => Value): StoredValue<Value> => {
  const listeners = new Set<() => void>()
  let known = { text: null as string | null, value: parse(null) }

  const read = (): Value => {
    const text = localStorage.getItem(storageKey)
    if (text !== known.text) known = { text, value: parse(text) }
    return known.value
  }
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener)
    window.addEventListener('storage', listener)
    return () => {
      listeners.delete(listener)
      window.removeEventListener('storage', listener)
    }
  }
  return {
    read,
    write: (text) => {
      if (text === null) localStorage.removeItem(storageKey)
      else localStorage.setItem(storageKey, text)
      for (const listener of listeners) listener()
    },
    subscribe,
    use: () => useSyncExternalStore(subscribe, read),
  }
}
