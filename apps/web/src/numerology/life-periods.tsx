import type { SingleNumerology } from '@orrery/engines/numerology/schema'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

const Period = ({ number, when, meaning }: { number: number; when: string; meaning: string }) => (
  <li className="flex gap-5 border-b border-hairline py-3">
    <span className="w-8 shrink-0 text-center font-serif text-3xl leading-none text-accent">{number}</span>
    <span>
      <span className="figure-text block text-fine text-quiet">{when}</span>
      <span className="font-serif leading-normal">{meaning}</span>
    </span>
  </li>
)

const Periods = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h2 className="text-2xl">{title}</h2>
    <ul className="mt-2">{children}</ul>
  </section>
)

/** The four pinnacles by age and the four challenges. */
export const LifePeriods = ({ facts }: { facts: SingleNumerology }) => {
  const { t } = useTranslation('numerology')
  const age = (from: number, to: number | null) => (to === null ? t('from', { from }) : t('fromTo', { from, to }))
  return (
    <div className="mt-12 grid gap-12 lg:grid-cols-2">
      <Periods title={t('pinnacles')}>
        {facts.pinnacles.map(({ number, from_age: from, to_age: to, meaning }) => (
          <Period key={from} number={number} when={`${t('age')} ${age(from, to)}`} meaning={meaning} />
        ))}
      </Periods>
      <Periods title={t('challenges')}>
        {facts.challenges.map(({ number, period, meaning }) => (
          <Period key={period} number={number} when={t(period)} meaning={meaning} />
        ))}
      </Periods>
    </div>
  )
}
