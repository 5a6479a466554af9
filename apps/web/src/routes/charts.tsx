import { AlertDialog } from '@base-ui/react/alert-dialog'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { forgetAnswers } from '../charts/chart-answers.ts'
import { forgetChart, type StoredChart, useStoredCharts } from '../charts/chart-store.ts'
import { forgetDrawsOf } from '../draws/kept-draws.ts'
import { forgetAnswersOf } from '../enneagram/kept-answers.ts'
import { writtenDay } from '../i18n/written.ts'
import { Button, buttonClass } from '../parts/button.tsx'

const RemoveChart = ({ chart, name }: { chart: StoredChart; name: string }) => {
  const { t } = useTranslation('charts')
  const remove = () => {
    forgetChart(chart.id)
    forgetDrawsOf(chart.id)
    forgetAnswersOf(chart.id)
    void forgetAnswers(chart.id)
  }
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger className={buttonClass('plain')} aria-label={`${t('remove')}: ${name}`}>
        {t('remove')}
      </AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fixed inset-0 z-40 bg-black/50" />
        <AlertDialog.Popup className="card fixed top-1/2 left-1/2 z-50 w-[min(26rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 p-6 outline-none">
          <AlertDialog.Title className="text-2xl">{t('removeTitle', { name })}</AlertDialog.Title>
          <AlertDialog.Description className="mt-2 text-quiet">{t('removeText')}</AlertDialog.Description>
          <div className="mt-6 flex flex-wrap justify-end gap-3">
            <AlertDialog.Close className={buttonClass('plain')}>{t('removeCancel')}</AlertDialog.Close>
            <Button look="main" onClick={remove}>
              {t('removeConfirm')}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}

const ChartLine = ({ chart }: { chart: StoredChart }) => {
  const { t } = useTranslation('charts')
  const { birth } = chart
  const name = birth.name || t('unnamed')
  return (
    <li className="card flex flex-wrap items-center justify-between gap-4 p-5">
      <div className="min-w-0">
        <h2 className="text-xl">
          <Link
            to="/charts/$chartId"
            params={{ chartId: chart.id }}
            className="text-calm underline-offset-4 hover:underline"
          >
            {name}
          </Link>
        </h2>
        <p className="figure-text mt-0.5 text-[0.9375rem] text-quiet">
          {[writtenDay(birth.date), birth.time, birth.place.label].filter((part) => part !== null).join(' · ')}
        </p>
      </div>
      <RemoveChart chart={chart} name={name} />
    </li>
  )
}

const NoCharts = () => {
  const { t } = useTranslation('charts')
  return (
    <div className="card mt-8 p-8 text-center">
      <h2 className="text-2xl">{t('empty')}</h2>
      <p className="mx-auto mt-2 mb-6 max-w-md text-quiet">{t('emptyText')}</p>
      <Link to="/charts/new" className={buttonClass('main')}>
        {t('make')}
      </Link>
    </div>
  )
}

/** Every chart of this browser. */
export const Charts = () => {
  const { t } = useTranslation('charts')
  const charts = useStoredCharts()
  return (
    <div className="mx-auto max-w-3xl pt-8 sm:pt-12">
      <title>{`${t('title')} · Orrery`}</title>
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="text-4xl">{t('title')}</h1>
          <p className="mt-2 text-quiet">{t('lead')}</p>
        </div>
        {charts.length > 0 && (
          <Link to="/charts/new" className={buttonClass('main')}>
            {t('make')}
          </Link>
        )}
      </div>
      {charts.length === 0 ? (
        <NoCharts />
      ) : (
        <ul className="mt-8 grid gap-3">
          {charts.map((chart) => (
            <ChartLine key={chart.id} chart={chart} />
          ))}
        </ul>
      )}
    </div>
  )
}
