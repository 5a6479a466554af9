import * as z from 'zod/mini'
import { birthRecord, type BirthRecord } from '../birth/birth-record.ts'
import { opaqueId, storedList } from '../parts/stored-list.ts'

const storedChart = z.object({ id: z.string(), createdAt: z.string(), birth: birthRecord })
export type StoredChart = z.infer<typeof storedChart>

const charts = storedList<StoredChart>('orrery.charts', storedChart)

/** All charts of this browser, newest first. */
export const storedCharts = charts.read

export const keepChart = (birth: BirthRecord): StoredChart => {
  const chart = { id: opaqueId(), createdAt: new Date().toISOString(), birth }
  charts.write([chart, ...charts.read()])
  return chart
}

export const renameChart = (id: string, name: string): void =>
  charts.write(
    charts
      .read()
      .map((chart) => (chart.id === id ? { id, createdAt: chart.createdAt, birth: { ...chart.birth, name } } : chart)),
  )

export const forgetChart = (id: string): void => charts.write(charts.read().filter((chart) => chart.id !== id))

export const useStoredCharts = charts.use

export const useStoredChart = (id: string): StoredChart | null =>
  useStoredCharts().find((chart) => chart.id === id) ?? null
