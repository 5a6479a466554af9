import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useStoredChart, type StoredChart } from './chart-store.ts'

/** A screen of the chart in the address; the layout above it says so when there is none. */
export const OfChart = ({ title, children }: { title: string; children: (chart: StoredChart) => ReactNode }) => {
  const { chartId } = useParams({ from: '/charts/$chartId' })
  const chart = useStoredChart(chartId)
  if (!chart) return null
  return (
    <>
      <title>{`${title} · ${chart.birth.name || 'Orrery'}`}</title>
      {children(chart)}
    </>
  )
}
