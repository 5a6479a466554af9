import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { OfChart } from '../charts/of-chart.tsx'
import { entryOf } from '../engines/engine-entries.ts'
import { ScreenLoading } from '../parts/screen-loading.tsx'
import { NotFound } from './not-found.tsx'

/** The screen of the engine in the address. */
export const EngineScreen = () => {
  const { t } = useTranslation('engines')
  const { engine } = useParams({ from: '/charts/$chartId/$engine' })
  const entry = entryOf(engine)
  if (!entry) return <NotFound />
  const { id, Screen } = entry
  return (
    <OfChart title={t(id)}>
      {(chart) => (
        <Suspense fallback={<ScreenLoading />}>
          <Screen key={id} chart={chart} />
        </Suspense>
      )}
    </OfChart>
  )
}
