import { Link, Outlet, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { BirthRecord } from '../birth/birth-record.ts'
import { type StoredChart, useStoredChart } from '../charts/chart-store.ts'
import { ChartNavigation } from '../engines/chart-navigation.tsx'
import { ShareChart } from '../charts/share-chart.tsx'
import { writtenDay } from '../i18n/written.ts'
import { buttonClass } from '../parts/button.tsx'

const useBirthLine = ({ date, time, accuracyMinutes, place }: BirthRecord): string => {
  const { t } = useTranslation('chart')
  const about = accuracyMinutes > 0 && time !== null
  const clock = about ? t('about', { time, minutes: accuracyMinutes }) : (time ?? t('timeUnknown'))
  const where = place.label ?? `${place.latitude}°, ${place.longitude}°`
  return [writtenDay(date), clock, where].join(' · ')
}

const ChartHeading = ({ chart }: { chart: StoredChart }) => {
  const { t } = useTranslation('chart')
  const birthLine = useBirthLine(chart.birth)
  return (
    <div className="flex flex-wrap items-end justify-between gap-4 pt-8">
      <div>
        <h1 className="text-3xl sm:text-4xl">{chart.birth.name || t('unnamed')}</h1>
        <p className="figure-text mt-1.5 text-quiet">
          {birthLine} <span className="whitespace-nowrap">({chart.birth.place.timezone})</span>
        </p>
      </div>
      <div className="flex gap-2 max-sm:-ms-4 print:hidden">
        <Link to="/charts/new" search={{ from: chart.id }} className={buttonClass('quiet')}>
          {t('edit')}
        </Link>
        <ShareChart birth={chart.birth} />
      </div>
    </div>
  )
}

const MissingChart = () => {
  const { t } = useTranslation('chart')
  return (
    <div className="max-w-prose py-16">
      <title>{t('missingTitle')}</title>
      <h1 className="text-4xl">{t('missingTitle')}</h1>
      <p className="my-5 text-quiet">{t('missingText')}</p>
      <Link to="/charts/new" className={buttonClass('main')}>
        {t('missingAction')}
      </Link>
    </div>
  )
}

/** One person: who, when and where, and the way to every page about them. */
export const Chart = () => {
  const { chartId } = useParams({ from: '/charts/$chartId' })
  const chart = useStoredChart(chartId)
  if (!chart) return <MissingChart />
  return (
    <>
      <ChartHeading chart={chart} />
      <ChartNavigation chartId={chartId} />
      <Outlet />
    </>
  )
}
