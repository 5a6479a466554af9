import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { isAccountDown } from '../account/own-copies.ts'
import { people as texts } from '../i18n/en/people.ts'
import { addTexts } from '../i18n/language.ts'
import { writtenInstant } from '../i18n/written.ts'
import { Button, buttonClass } from '../parts/button.tsx'
import { EmptyCard } from '../parts/empty-card.tsx'
import { Failure } from '../parts/failure.tsx'
import { ScreenLoading } from '../parts/screen-loading.tsx'
import { BrowserList } from './browser-list.tsx'
import type { StoredChart } from './chart-store.ts'
import { usePeople } from './people.ts'
import { PeopleList } from './people-list.tsx'

addTexts('people', texts)

const Nobody = () => {
  const { t } = useTranslation('people')
  return <EmptyCard title={t('empty')} text={t('emptyText')} />
}

/** The account's keeper is down: what is safe, and that charts go on. */
const AccountDown = ({ onRetry }: { onRetry: () => void }) => {
  const { t } = useTranslation('people')
  const { t: failure } = useTranslation('failure')
  return (
    <div role="alert" className="card border-s-4 border-s-warn p-5">
      <h2 className="text-xl">{t('downTitle')}</h2>
      <p className="mt-1 mb-4 max-w-prose text-quiet">{t('downText')}</p>
      <Button onClick={onRetry}>{failure('retry')}</Button>
    </div>
  )
}

const InAccount = () => {
  const { t } = useTranslation('people')
  const { data, error, refetch } = usePeople()
  if (data) {
    return (
      <>
        {data.asOf !== null && (
          <output className="mb-4 block rounded-lg border border-warn px-4 py-2.5 text-fine text-warn">
            {t('asOf', { time: writtenInstant(data.asOf) })}
          </output>
        )}
        {data.people.length === 0 ? <Nobody /> : <PeopleList people={data.people} />}
      </>
    )
  }
  if (error && isAccountDown(error)) return <AccountDown onRetry={() => void refetch()} />
  return error ? <Failure error={error} onRetry={() => void refetch()} /> : <ScreenLoading />
}

/** A person's charts: those of the account, and below them what only this browser has. */
export const AccountPeople = ({ here }: { here: readonly StoredChart[] }) => {
  const { t } = useTranslation('people')
  return (
    <>
      <InAccount />
      {here.length > 0 && (
        <section aria-labelledby="here-only" className="mt-12">
          <h2 id="here-only" className="text-2xl">
            {t('hereTitle')}
          </h2>
          <div className="mt-2 mb-4 flex flex-wrap items-center justify-between gap-3">
            <p className="text-quiet">{t('hereOnly', { count: here.length })}</p>
            <Link to="/charts" search={{ keep: 'all' }} className={buttonClass('plain')}>
              {t('hereOnlyAction')}
            </Link>
          </div>
          <BrowserList charts={here} />
        </section>
      )}
    </>
  )
}
