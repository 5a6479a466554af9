import type * as z from 'zod/mini'
import { storedValue } from './stored-value.ts'

/** A list kept in this browser under one key, the same array as long as nothing changed. */
export type StoredList<Entry> = {
  read: () => readonly Entry[]
  write: (entries: readonly Entry[]) => void
  use: () => readonly Entry[]
}

/** What is stored may come from an older version or another hand: what does not parse is left out, not shown. */
const parsed = <Entry>(text: string | null, entry: z.ZodMiniType<Entry>): readonly Entry[] => {
  if (text === null) return []
  try {
    const list: unknown = JSON.parse(text)
    if (!Array.isArray(list)) return []
    return list.flatMap((item: unknown) => {
      const result = entry.safeParse(item)
      return result.success ? [result.data] : []
    })
  } catch {
    return []
  }
}

export const storedList = <Entry>(storageKey: string, entry: z.ZodMiniType<Entry>): StoredList<Entry> => {
  const { read, write, use } = storedValue(storageKey, (text) => parsed(text, entry))
  return { read, write: (entries) => write(JSON.stringify(entries)), use }
}

/** 96 random bits: an address made of it says nothing about anybody. */
export const opaqueId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')
