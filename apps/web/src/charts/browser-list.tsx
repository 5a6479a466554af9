import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { birthLine } from './birth-line.ts'
import { forgetChart, type StoredChart } from './chart-store.ts'

const ChartLine = ({ chart }: { chart: StoredChart }) => {
  const { t } = useTranslation('charts')
  const name = chart.birth.name || t('unnamed')
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
        <p className="figure-text mt-0.5 text-[0.9375rem] text-quiet">{birthLine(chart.birth)}</p>
      </div>
      <ConfirmDialog
        trigger={t('remove')}
        label={`${t('remove')}: ${name}`}
        texts={{
          title: t('removeTitle', { name }),
          text: t('removeText'),
          confirm: t('removeConfirm'),
          cancel: t('removeCancel'),
        }}
        onConfirm={() => forgetChart(chart.id)}
      />
    </li>
  )
}

/** Charts that are kept in this browser and nowhere else. */
export const BrowserList = ({ charts }: { charts: readonly StoredChart[] }) => (
  <ul className="grid gap-3">
    {charts.map((chart) => (
      <ChartLine key={chart.id} chart={chart} />
    ))}
  </ul>
)
