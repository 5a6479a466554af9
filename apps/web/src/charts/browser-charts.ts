import * as z from 'zod/mini'
import { birthRecord, type BirthRecord } from '../birth/birth-record.ts'
import { opaqueId, storedList } from '../parts/stored-list.ts'
import type { StoredChart } from './chart-store.ts'

const browserChart = z.object({ id: z.string(), createdAt: z.string(), birth: birthRecord })

const charts = storedList<StoredChart>('orrery.charts', browserChart)

/** Charts that are kept in this browser and nowhere else, newest first. */
export const browserCharts = charts.read

export const useBrowserCharts = charts.use

export const keepInBrowser = (birth: BirthRecord): StoredChart => {
  const chart = { id: opaqueId(), createdAt: new Date().toISOString(), birth }
  charts.write([chart, ...charts.read()])
  return chart
}

export const renameInBrowser = (id: string, name: string): void =>
  charts.write(
    charts
      .read()
      .map((chart) => (chart.id === id ? { id, createdAt: chart.createdAt, birth: { ...chart.birth, name } } : chart)),
  )

export const forgetInBrowser = (id: string): void => charts.write(charts.read().filter((chart) => chart.id !== id))
