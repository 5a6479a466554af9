import { useSyncExternalStore } from 'react'
import * as z from 'zod/mini'
import { birthRecord, type BirthRecord } from '../birth/birth-record.ts'

const storedChart = z.object({ id: z.string(), createdAt: z.string(), birth: birthRecord })
export type StoredChart = z.infer<typeof storedChart>

const storageKey = 'orrery.charts'
const listeners = new Set<() => void>()
let known: { text: string | null; charts: readonly StoredChart[] } = { text: null, charts: [] }

/** What is stored may come from an older version or another hand: what does not parse is left out, not shown. */
const parseCharts = (text: string | null): readonly StoredChart[] => {
  if (text === null) return []
  try {
    const list: unknown = JSON.parse(text)
    if (!Array.isArray(list)) return []
    return list.flatMap((entry: unknown) => {
      const parsed = storedChart.safeParse(entry)
      return parsed.success ? [parsed.data] : []
    })
  } catch {
    return []
  }
}

/** All charts of this browser, newest first. The same array as long as nothing changed. */
export const storedCharts = (): readonly StoredChart[] => {
  const text = localStorage.getItem(storageKey)
  if (text !== known.text) known = { text, charts: parseCharts(text) }
  return known.charts
}

const write = (charts: readonly StoredChart[]): void => {
  localStorage.setItem(storageKey, JSON.stringify(charts))
  for (const listener of listeners) listener()
}

/** 96 random bits: the address of a chart says nothing about the person. */
const opaqueId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')

export const keepChart = (birth: BirthRecord): StoredChart => {
  const chart = { id: opaqueId(), createdAt: new Date().toISOString(), birth }
  write([chart, ...storedCharts()])
  return chart
}

export const renameChart = (id: string, name: string): void =>
  write(
    storedCharts().map((chart) =>
      chart.id === id ? { id, createdAt: chart.createdAt, birth: { ...chart.birth, name } } : chart,
    ),
  )

export const forgetChart = (id: string): void => write(storedCharts().filter((chart) => chart.id !== id))

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

export const useStoredCharts = (): readonly StoredChart[] => useSyncExternalStore(subscribe, storedCharts)

export const useStoredChart = (id: string): StoredChart | null =>
  useStoredCharts().find((chart) => chart.id === id) ?? null
