import type { Certificate } from '@orrery/engines/certificate'
import type { PeriodFacts, VimshottariTimeline } from '@orrery/engines/vimshottari/schema'
import { useTranslation } from 'react-i18next'
import { likeliest, sureOf } from '../charts/certainty.ts'
import { type Fact, FactList } from '../charts/fact-list.tsx'
import { writtenDay } from '../i18n/written.ts'

type Known = { timeline: VimshottariTimeline; certificate: Certificate | null }

const untilOf = (period: PeriodFacts | null, until: (day: string) => string): string | null =>
  period && until(writtenDay(period.end_local_date))

/** Star and current periods, each with its last day; where the time decides, the likeliest with its share. */
export const useHeadlineFacts = ({ timeline, certificate }: Known): readonly Fact[] => {
  const { t } = useTranslation('vimshottari')
  const { birth_nakshatra: star, current_mahadasha: first, current_antardasha: second } = timeline
  const until = (day: string) => t('until', { day })
  const fact = (name: string, key: string, value: string | undefined, note: string | null): Fact => ({
    name,
    value: value ?? likeliest(certificate?.possible ?? null, key)?.value ?? t('open'),
    note,
    ...sureOf(certificate, key),
  })
  const pada = star === null || star.pada === null ? null : t('pada', { pada: star.pada })
  return [
    fact(t('nakshatra'), 'nakshatra', star?.name, pada),
    fact(t('lord'), 'ruling_planet', star?.ruling_planet, null),
    fact(t('mahadasha'), 'current_mahadasha', first?.planet, untilOf(first, until)),
    fact(t('antardasha'), 'current_antardasha', second?.planet, untilOf(second, until)),
  ]
}

/** What runs now, and what the tradition says of it. */
export const CurrentPeriods = ({ timeline, certificate }: Known) => {
  const { t } = useTranslation('vimshottari')
  const { current_path: path, current_mahadasha: current, current_pratyantardasha: third } = timeline
  const facts = useHeadlineFacts({ timeline, certificate })
  const thirdFact = third && {
    name: t('pratyantardasha'),
    value: third.planet,
    note: t('until', { day: writtenDay(third.end_local_date) }),
    ...sureOf(certificate, 'current_pratyantardasha'),
  }
  return (
    <section aria-labelledby="current-periods">
      <h2 id="current-periods" className="text-4xl">
        {path.length > 0 ? path.map(({ planet }) => planet).join(' – ') : t('unknownTitle')}
      </h2>
      <p className="mt-3 font-serif text-lg leading-normal">{current ? current.general_theme : t('unknownText')}</p>
      {timeline.life_phase_analysis !== null && <p className="mt-2 text-quiet">{timeline.life_phase_analysis}</p>}
      <FactList facts={thirdFact ? [...facts, thirdFact] : facts} />
    </section>
  )
}
