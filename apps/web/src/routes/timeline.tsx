import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isAccountDown } from '../account/own-copies.ts'
import { RequirePerson } from '../account/require-person.tsx'
import { usePeople } from '../charts/people.ts'
import { entryOf } from '../engines/engine-entries.ts'
import { timeline as texts } from '../i18n/en/timeline.ts'
import { addTexts } from '../i18n/language.ts'
import { writtenInstant, writtenWeekday } from '../i18n/written.ts'
import { Button, buttonClass } from '../parts/button.tsx'
import { dayAfter, todayHere } from '../parts/calendar-day.ts'
import { Failure } from '../parts/failure.tsx'
import { ScreenLoading } from '../parts/screen-loading.tsx'
import { useAddressed } from '../parts/use-addressed.ts'
import { daysOf, type TimelineDay } from '../timeline/days.ts'
import { EntryCard } from '../timeline/entry-card.tsx'
import { type TimelineView, useTimeline } from '../timeline/use-timeline.ts'
import { ViewFields } from '../timeline/view-fields.tsx'

addTexts('timeline', texts)

const useDayName = (day: string): string => {
  const { t } = useTranslation('timeline')
  const today = todayHere()
  if (day === today) return t('today')
  return day === dayAfter(today, -1) ? t('yesterday') : writtenWeekday(day)
}

const Day = ({ day: { day, groups } }: { day: TimelineDay }) => {
  const name = useDayName(day)
  const { data } = usePeople()
  return (
    <section aria-labelledby={`day-${day}`} className="mt-8">
      <h2 id={`day-${day}`} className="figure-text text-2xl">
        {name}
      </h2>
      <ul className="mt-3 grid gap-3">
        {groups.map((group) => (
          <EntryCard key={group.latest.id} group={group} people={data?.people ?? []} />
        ))}
      </ul>
    </section>
  )
}

const Box = ({ title, text, children }: { title: string; text: string; children: ReactNode }) => (
  <div className="card mt-8 p-8 text-center">
    <h2 className="text-2xl">{title}</h2>
    <p className="mx-auto mt-2 mb-6 max-w-md text-quiet">{text}</p>
    {children}
  </div>
)

const Nothing = ({ view, onShowAll }: { view: TimelineView; onShowAll: () => void }) => {
  const { t } = useTranslation('timeline')
  if (view.engine !== null || view.onlyFavorites) {
    return (
      <Box title={t('emptyFiltered')} text={t('emptyFilteredText')}>
        <Button onClick={onShowAll}>{t('showAll')}</Button>
      </Box>
    )
  }
  return (
    <Box title={t('empty')} text={t('emptyText')}>
      <Link to="/charts/new" className={buttonClass('main')}>
        {t('emptyAction')}
      </Link>
    </Box>
  )
}

/** What is safe, and that charts go on, while the keeper of the timeline is down. */
const NotThere = ({ error, onRetry }: { error: Error; onRetry: () => void }) => {
  const { t } = useTranslation('timeline')
  const { t: failure } = useTranslation('failure')
  if (!isAccountDown(error)) return <Failure error={error} onRetry={onRetry} />
  return (
    <div role="alert" className="card mt-8 border-s-4 border-s-warn p-5">
      <h2 className="text-xl">{t('downTitle')}</h2>
      <p className="mt-1 mb-4 max-w-prose text-quiet">{t('downText')}</p>
      <Button onClick={onRetry}>{failure('retry')}</Button>
    </div>
  )
}

const Entries = ({ view, onShowAll }: { view: TimelineView; onShowAll: () => void }) => {
  const { t } = useTranslation('timeline')
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useTimeline(view)
  if (!data) return error ? <NotThere error={error} onRetry={() => void refetch()} /> : <ScreenLoading />
  const days = daysOf(data.pages.flatMap(({ answer }) => answer.items))
  const asOf = data.pages[0]?.asOf ?? null
  if (days.length === 0) return <Nothing view={view} onShowAll={onShowAll} />
  return (
    <>
      {asOf !== null && (
        <output className="mt-6 block rounded-lg border border-warn px-4 py-2.5 text-fine text-warn">
          {t('asOf', { time: writtenInstant(asOf) })}
        </output>
      )}
      {days.map((day) => (
        <Day key={day.day} day={day} />
      ))}
      <div className="mt-8 text-center text-fine text-quiet">
        {hasNextPage ? (
          <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t(isFetchingNextPage ? 'loadingOlder' : 'older')}
          </Button>
        ) : (
          asOf === null && <p>{t('end')}</p>
        )}
      </div>
    </>
  )
}

const OwnTimeline = () => {
  const { t } = useTranslation('timeline')
  const navigate = useNavigate()
  const [{ engine, favorites }, setAddressed] = useAddressed(useSearch({ from: '/timeline' }))
  const view: TimelineView = { engine: entryOf(engine ?? '')?.id ?? null, onlyFavorites: favorites !== undefined }
  const show = (next: TimelineView) => {
    const search = {
      ...(next.engine !== null && { engine: next.engine }),
      ...(next.onlyFavorites && { favorites: 'only' }),
    }
    setAddressed(search)
    void navigate({ to: '/timeline', search, replace: true })
  }
  return (
    <div className="mx-auto max-w-3xl pt-8 sm:pt-12">
      <title>{`${t('title')} · Orrery`}</title>
      <h1 className="text-4xl">{t('title')}</h1>
      <p className="mt-2 max-w-prose text-quiet">{t('lead')}</p>
      <ViewFields view={view} onView={show} />
      <Entries view={view} onShowAll={() => show({ engine: null, onlyFavorites: false })} />
    </div>
  )
}

/** What a person calculated, day by day. */
export const Timeline = () => (
  <RequirePerson>
    <OwnTimeline />
  </RequirePerson>
)
