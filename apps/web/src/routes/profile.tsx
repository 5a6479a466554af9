import { useIsFetching } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { OfChartProps } from '../engines/engine-entry.ts'
import { engineGroups } from '../engines/engine-entries.ts'
import { OfChart } from '../charts/of-chart.tsx'

const found = [...engineGroups.sky, ...engineGroups.numbers]
const asked = [...engineGroups.draws, ...engineGroups.person, ...engineGroups.forms]

/** Says how many answers are still to come, aloud too; nothing once they are all there. */
const Progress = ({ chart }: OfChartProps) => {
  const { t } = useTranslation('profile')
  const waiting = useIsFetching({ queryKey: ['answer', chart.id] })
  return (
    <output className="figure-text block min-h-6 text-fine text-quiet print:hidden">
      {waiting > 0 && t('progress', { ready: Math.max(0, found.length - waiting), all: found.length })}
    </output>
  )
}

const Lead = ({ chart: { birth } }: OfChartProps) => {
  const { t } = useTranslation('profile')
  if (birth.time === null) return t('leadUnknown')
  return birth.accuracyMinutes > 0 ? t('leadAbout', { minutes: birth.accuracyMinutes }) : t('lead')
}

const Overview = ({ chart }: OfChartProps) => {
  const { t } = useTranslation('profile')
  return (
    <section aria-labelledby="found" className="print:mt-6">
      <h2 id="found" className="text-3xl">
        {t('found')}
      </h2>
      <p className="mt-2 max-w-prose text-quiet">
        <Lead chart={chart} />
      </p>
      <Progress chart={chart} />
      <div className="mt-3 grid gap-5 has-[details[open]]:items-start md:grid-cols-2">
        {found.map(({ id, Card }) => (
          <Card key={id} chart={chart} />
        ))}
      </div>
    </section>
  )
}

const Invitations = ({ chart }: OfChartProps) => {
  const { t } = useTranslation('profile')
  return (
    <section aria-labelledby="asked" className="mt-14 print:hidden">
      <h2 id="asked" className="text-3xl">
        {t('asked')}
      </h2>
      <p className="mt-2 max-w-prose text-quiet">{t('askedLead')}</p>
      <div className="mt-5 grid gap-5 md:grid-cols-2 xl:grid-cols-6 xl:*:col-span-2 xl:[&>*:nth-child(-n+2)]:col-span-3">
        {asked.map(({ id, Card }) => (
          <Card key={id} chart={chart} />
        ))}
      </div>
    </section>
  )
}

/** One person on one page: what every engine found, and what waits for a question of theirs. */
export const Profile = () => {
  const { t } = useTranslation('profile')
  return (
    <OfChart title={t('title')}>
      {(chart) => (
        <>
          <Overview chart={chart} />
          <Invitations chart={chart} />
        </>
      )}
    </OfChart>
  )
}
