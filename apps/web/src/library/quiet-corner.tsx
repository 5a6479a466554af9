import type { PracticeTotals } from '@orrery/contracts/practice-api'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Loaded } from '../account/loaded.tsx'
import { api } from '../api.ts'
import { writtenCount, writtenInstant } from '../i18n/written.ts'
import { dayAfter, todayHere } from '../parts/calendar-day.ts'
import { TextField } from '../parts/text-field.tsx'

const usualDays = 30

const TotalsLine = ({ totals: { minutes, sessions, practiceDays } }: { totals: PracticeTotals }) => {
  const { t } = useTranslation('library')
  if (sessions === 0) return <p className="text-quiet">{t('totalsNone')}</p>
  return (
    <p className="figure-text">
      {t('totals', {
        minutes: writtenCount(minutes),
        sessions: t('sessions', { count: sessions }),
        days: t('days', { count: practiceDays }),
      })}
    </p>
  )
}

const History = () => {
  const { t } = useTranslation('library')
  const query = useQuery({
    queryKey: ['history'],
    queryFn: ({ signal }) => api.practice.history({ limit: 30 }, { signal }),
    staleTime: 0,
  })
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="text-quiet">{t('historyNone')}</p>
        ) : (
          <ul className="grid gap-1">
            {items.map(({ practiceEventId, itemId, title, startedAt, completedAt, seconds }) => (
              <li key={practiceEventId} className="flex flex-wrap justify-between gap-x-4">
                <Link
                  to="/play/$itemId"
                  params={{ itemId }}
                  className="inline-block min-h-6 max-w-full hover:text-calm"
                >
                  {title}
                </Link>
                <span className="figure-text text-fine text-quiet">
                  {writtenInstant(startedAt)} ·{' '}
                  {completedAt === null
                    ? t('historyOpen')
                    : t('historyMinutes', { count: Math.max(1, Math.round(seconds / 60)) })}
                </span>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  )
}

/** Sums of a time that the person picks, without a goal and without a word about days in between. */
const Totals = () => {
  const { t } = useTranslation('library')
  const [to, setTo] = useState(todayHere)
  const [from, setFrom] = useState(() => dayAfter(todayHere(), 1 - usualDays))
  const query = useQuery({
    queryKey: ['totals', from, to],
    queryFn: ({ signal }) => api.practice.totals({ from, to }, { signal }),
    enabled: from !== '' && to !== '' && from <= to,
    staleTime: 0,
  })
  return (
    <div className="grid gap-4">
      <div className="grid max-w-md grid-cols-2 gap-3">
        <TextField
          label={t('from')}
          type="date"
          max={to}
          value={from}
          onChange={(change) => setFrom(change.target.value)}
        />
        <TextField
          label={t('to')}
          type="date"
          min={from}
          value={to}
          onChange={(change) => setTo(change.target.value)}
        />
      </div>
      <Loaded query={query}>{(totals) => <TotalsLine totals={totals} />}</Loaded>
    </div>
  )
}

/** What was practised, for whoever opens it. */
export const QuietCorner = () => {
  const { t } = useTranslation('library')
  const id = useId()
  const [isOpen, open] = useState(false)
  return (
    <details className="mt-12 border-t border-hairline" onToggle={(toggle) => open(toggle.currentTarget.open)}>
      <summary className="min-h-12 py-3 text-quiet">{t('quietCorner')}</summary>
      {isOpen && (
        <div className="grid gap-8 pb-6 text-[0.9375rem]">
          <Totals />
          <section aria-labelledby={id}>
            <h2 id={id} className="mb-2 text-xl">
              {t('history')}
            </h2>
            <History />
          </section>
        </div>
      )}
    </details>
  )
}
