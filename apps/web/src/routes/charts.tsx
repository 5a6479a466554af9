import { Link, useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { usePerson } from '../account/use-person.ts'
import { useBrowserCharts } from '../charts/browser-charts.ts'
import { BrowserList } from '../charts/browser-list.tsx'
import { buttonClass } from '../parts/button.tsx'
import { EmptyCard } from '../parts/empty-card.tsx'
import { ScreenLoading } from '../parts/screen-loading.tsx'

const AccountPeople = lazy(async () => ({ default: (await import('../charts/account-people.tsx')).AccountPeople }))
const KeepCharts = lazy(async () => ({ default: (await import('../charts/keep-charts.tsx')).KeepCharts }))

const NoCharts = () => {
  const { t } = useTranslation('charts')
  return <EmptyCard title={t('empty')} text={t('emptyText')} />
}

/** After a first chart, not before. */
const AccountOffer = () => {
  const { t } = useTranslation('charts')
  return (
    <p className="mt-6 text-quiet">
      {t('offer')}{' '}
      <Link to="/sign-up" className="text-calm underline underline-offset-4">
        {t('offerAction')}
      </Link>
    </p>
  )
}

/** A guest's charts are in this browser; a person's in their account, and perhaps some still here. */
const Kept = () => {
  const { state } = usePerson()
  const here = useBrowserCharts()
  if (state !== 'guest') {
    return <Suspense fallback={<ScreenLoading />}>{<AccountPeople here={here} />}</Suspense>
  }
  if (here.length === 0) return <NoCharts />
  return (
    <>
      <BrowserList charts={here} />
      <AccountOffer />
    </>
  )
}

const AllCharts = () => {
  const { t } = useTranslation('charts')
  const isGuest = usePerson().state === 'guest'
  return (
    <div className="mx-auto max-w-3xl pt-8 sm:pt-12">
      <title>{`${t('title')} · Orrery`}</title>
      <div className="mb-8 flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="text-4xl">{t('title')}</h1>
          <p className="mt-2 text-quiet">{t(isGuest ? 'lead' : 'leadAccount')}</p>
        </div>
        <Link to="/charts/new" className={buttonClass('main')}>
          {t('make')}
        </Link>
      </div>
      <Kept />
    </div>
  )
}

/** Everybody whose chart is kept. After signing up, a person first chooses what moves from this browser to the account. */
export const Charts = () => {
  const { keep } = useSearch({ from: '/charts' })
  const { state } = usePerson()
  if (keep === undefined || state === 'guest') return <AllCharts />
  return (
    <Suspense fallback={<ScreenLoading />}>
      <KeepCharts />
    </Suspense>
  )
}
