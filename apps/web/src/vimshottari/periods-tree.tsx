import type { MahadashaFacts, SubPeriodFacts } from '@orrery/engines/vimshottari/schema'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { writtenDay } from '../i18n/written.ts'

/** One period and, once opened, those inside it: drawn on opening, for there are more than eight hundred. */
const PeriodLine = ({ period, age }: { period: SubPeriodFacts; age?: number }) => {
  const { t } = useTranslation('vimshottari')
  const [isOpen, setOpen] = useState(period.is_current)
  const { planet, start_local_date: start, end_local_date: end, is_current: isCurrent, sub_periods: parts } = period
  const line = (
    <span className="inline-flex w-[calc(100%-1.5rem)] flex-wrap items-baseline justify-between gap-x-6 align-top">
      <span className={isCurrent ? 'font-semibold' : ''}>
        {planet}
        {isCurrent && <span className="text-accent"> · {t('now')}</span>}
        {age !== undefined && <span className="text-fine font-normal text-quiet"> {t('age', { age })}</span>}
      </span>
      <span className="figure-text text-fine text-quiet">
        {writtenDay(start)} – {writtenDay(end)}
      </span>
    </span>
  )
  if (parts.length === 0) return <li className="border-b border-hairline py-1.5 ps-4">{line}</li>
  return (
    <li className="border-b border-hairline">
      <details open={isOpen} onToggle={(toggle) => setOpen(toggle.currentTarget.open)}>
        <summary className="min-h-9 py-1.5">{line}</summary>
        {isOpen && (
          <ul className="mb-2 ms-1.5 border-s border-hairline ps-3 sm:ms-2 sm:ps-5">
            {parts.map((part) => (
              <PeriodLine key={part.start_date} period={part} />
            ))}
          </ul>
        )}
      </details>
    </li>
  )
}

/** Nine great periods, each to be opened down to the third level; what runs now stands open. */
export const PeriodsTree = ({ mahadashas }: { mahadashas: readonly MahadashaFacts[] }) => {
  const { t } = useTranslation('vimshottari')
  return (
    <section aria-labelledby="all-periods" className="mt-12 max-w-4xl">
      <h2 id="all-periods" className="text-2xl">
        {t('all')}
      </h2>
      <p className="mt-1 text-[0.9375rem] text-quiet">{t('allText')}</p>
      <ul className="mt-3">
        {mahadashas.map((period) => (
          <PeriodLine key={period.start_date} period={period} age={Math.max(0, Math.floor(period.starts_at_age))} />
        ))}
      </ul>
    </section>
  )
}
