import { Link, Outlet, useLocation, useParams, useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { usePerson } from '../account/use-person.ts'
import type { BirthRecord } from '../birth/birth-record.ts'
import { type StoredChart, useChart } from '../charts/chart-store.ts'
import { isOfAccount } from '../charts/people.ts'
import { ChartNavigation } from '../engines/chart-navigation.tsx'
import { engineGroups, entryOf } from '../engines/engine-entries.ts'
import { ShareChart } from '../charts/share-chart.tsx'
import { writtenDay } from '../i18n/written.ts'
import { buttonClass } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { ScreenLoading } from '../parts/screen-loading.tsx'

const BirthNotes = lazy(async () => ({ default: (await import('../charts/birth-notes.tsx')).BirthNotes }))

const useBirthLine = ({ date, time, accuracyMinutes, place }: BirthRecord): string => {
  const { t } = useTranslation('chart')
  const about = accuracyMinutes > 0 && time !== null
  const clock = about ? t('about', { time, minutes: accuracyMinutes }) : (time ?? t('timeUnknown'))
  const where = place.label ?? `${place.latitude}°, ${place.longitude}°`
  return [writtenDay(date), clock, where].join(' · ')
}

/** A person sees that this one is not in their account. */
const HereOnly = () => {
  const { t } = useTranslation('chart')
  return (
    <p className="mt-2 text-fine text-quiet print:hidden">
      {t('hereOnly')}{' '}
      <Link to="/charts" search={{ keep: 'all' }} className="text-calm underline underline-offset-4">
        {t('hereOnlyAction')}
      </Link>
    </p>
  )
}

const drawn = [...engineGroups.draws, ...engineGroups.forms]

/** To the reading of what is on the page: of everything from the overview, of one engine from its own, of the draw that is shown. */
const ReadThis = ({ chartId }: { chartId: string }) => {
  const { t } = useTranslation('chart')
  const { pathname } = useLocation()
  const { draw } = useSearch({ strict: false })
  const page = pathname.split('/')[3] ?? ''
  const engine = entryOf(page)
  const isDrawn = drawn.some(({ id }) => id === engine?.id)
  if (page === 'reading' || (isDrawn && draw === undefined)) return null
  const search = engine ? { of: engine.id, ...(isDrawn && draw !== undefined && { draw }) } : {}
  return (
    <Link to="/charts/$chartId/reading" params={{ chartId }} search={search} className={buttonClass('plain')}>
      {t('readThis')}
    </Link>
  )
}

const ChartHeading = ({ chart }: { chart: StoredChart }) => {
  const { t } = useTranslation('chart')
  const birthLine = useBirthLine(chart.birth)
  const { state } = usePerson()
  const { warnings = [] } = chart
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-4 pt-8">
        <div>
          <h1 className="text-3xl sm:text-4xl">{chart.birth.name || t('unnamed')}</h1>
          <p className="figure-text mt-1.5 text-quiet">
            {birthLine} <span className="whitespace-nowrap">({chart.birth.place.timezone})</span>
          </p>
          {state === 'person' && !isOfAccount(chart.id) && <HereOnly />}
        </div>
        <div className="flex flex-wrap gap-2 print:hidden">
          <Link to="/charts/new" search={{ from: chart.id }} className={`max-sm:-ms-4 ${buttonClass('quiet')}`}>
            {t('edit')}
          </Link>
          <ShareChart birth={chart.birth} />
          <ReadThis chartId={chart.id} />
        </div>
      </div>
      {warnings.length > 0 && (
        <Suspense>
          <div className="mt-4 print:hidden">
            <BirthNotes name={chart.birth.name} notes={warnings} />
          </div>
        </Suspense>
      )}
    </>
  )
}

const NoChart = ({
  title,
  text,
  action,
  from,
}: {
  title: string
  text: string
  action: string
  /** Whom the form begins with. */
  from?: string
}) => (
  <div className="max-w-prose py-16">
    <title>{title}</title>
    <h1 className="text-4xl">{title}</h1>
    <p className="my-5 text-quiet">{text}</p>
    <Link to="/charts/new" {...(from !== undefined && { search: { from } })} className={buttonClass('main')}>
      {action}
    </Link>
  </div>
)

const MissingChart = ({ id }: { id: string }) => {
  const { t } = useTranslation('chart')
  const [title, text] = isOfAccount(id)
    ? [t('missingOwnTitle'), t('missingOwnText')]
    : [t('missingTitle'), t('missingText')]
  return <NoChart title={title} text={text} action={t('missingAction')} />
}

const UnfinishedChart = ({ id }: { id: string }) => {
  const { t } = useTranslation('chart')
  return <NoChart title={t('unfinishedTitle')} text={t('unfinishedText')} action={t('unfinishedAction')} from={id} />
}

/** One person: who, when and where, and the way to every page about them. */
export const Chart = () => {
  const { chartId } = useParams({ from: '/charts/$chartId' })
  const found = useChart(chartId)
  if (found.state === 'searching') return <ScreenLoading />
  if (found.state === 'failed') {
    return (
      <div className="max-w-prose py-16">
        <Failure error={found.error} onRetry={found.retry} />
      </div>
    )
  }
  if (found.state === 'unfinished') return <UnfinishedChart id={chartId} />
  if (found.state === 'missing') return <MissingChart id={chartId} />
  return (
    <>
      <ChartHeading chart={found.chart} />
      <ChartNavigation chartId={chartId} />
      <Outlet />
    </>
  )
}
