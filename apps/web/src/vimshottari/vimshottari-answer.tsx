import type { ResultOf } from '@orrery/client'
import { explain } from '@orrery/engines/vimshottari/explain'
import { timelinePicture } from '@orrery/engines/vimshottari/picture'
import type { OutlookFacts, VimshottariTimeline } from '@orrery/engines/vimshottari/schema'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { certificateOf } from '../certificate/certificate-of.ts'
import { CertificatePanel } from '../certificate/certificate-panel.tsx'
import { AnswerMethod } from '../charts/answer-method.tsx'
import { AnswerWords } from '../charts/answer-words.tsx'
import { Explorer } from '../charts/explorer.tsx'
import { writtenDay } from '../i18n/written.ts'
import { CurrentPeriods } from './current-periods.tsx'
import { DateRanges } from './date-ranges.tsx'
import { PeriodsTree } from './periods-tree.tsx'
import { Schools } from './schools.tsx'

const NearEdge = ({ edge }: { edge: NonNullable<VimshottariTimeline['near_edge']> }) => {
  const { t } = useTranslation('vimshottari')
  return (
    <section aria-labelledby="near-edge" className="mt-10 max-w-prose rounded-lg border border-warn p-5">
      <h2 id="near-edge" className="text-xl text-warn">
        {t('nearEdge')}
      </h2>
      <p className="mt-1.5">{edge.text}</p>
      <ul className="figure-text mt-3 grid gap-1 text-[0.9375rem]">
        {edge.mahadashas.map(({ planet, start_date: start, end_date: end }) => (
          <li key={start} className="flex flex-wrap justify-between gap-x-4">
            <span>{planet}</span>
            <span className="text-quiet">
              {writtenDay(start.slice(0, 10))} – {writtenDay(end.slice(0, 10))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Outlook = ({ title, periods }: { title: string; periods: readonly OutlookFacts[] }) =>
  periods.length > 0 && (
    <section>
      <h2 className="text-2xl">{title}</h2>
      <ul className="mt-2">
        {periods.map(({ lords, start_local_date: start, end_local_date: end, reason }) => (
          <li key={start} className="border-b border-hairline py-2.5">
            <span className="flex flex-wrap justify-between gap-x-4">
              <span className="font-semibold">{lords.join(' – ')}</span>
              <span className="figure-text text-fine text-quiet">
                {writtenDay(start)} – {writtenDay(end)}
              </span>
            </span>
            <span className="font-serif leading-normal">{reason}</span>
          </li>
        ))}
      </ul>
    </section>
  )

/** The line of a life, what runs now, every period to open, and the same by other schools. */
export const VimshottariAnswer = ({ result }: { result: ResultOf<'vimshottari'> }) => {
  const { t } = useTranslation('vimshottari')
  const facts = result.raw_data
  const { timeline } = facts
  const certificate = certificateOf(result)
  const picture = useMemo(() => timelinePicture(facts), [facts])
  return (
    <>
      <Explorer
        picture={picture}
        explain={(factId) => explain(facts, factId)}
        beside={<CurrentPeriods timeline={timeline} certificate={certificate} />}
        widest="max-w-[54rem]"
      />
      {timeline.near_edge && <NearEdge edge={timeline.near_edge} />}
      {timeline.date_uncertainty && <DateRanges uncertainty={timeline.date_uncertainty} />}
      {timeline.all_mahadashas.length > 0 && <PeriodsTree mahadashas={timeline.all_mahadashas} />}
      <div className="mt-12 grid gap-12 lg:grid-cols-2">
        <Outlook title={t('favorable')} periods={facts.favorable_periods} />
        <Outlook title={t('challenging')} periods={facts.challenging_periods} />
      </div>
      <AnswerWords result={result} />
      {timeline.schools.length > 0 && <Schools schools={timeline.schools} used={timeline.convention.preset} />}
      {certificate && <CertificatePanel certificate={certificate} confidence={result.confidence_score} />}
      <AnswerMethod result={result} />
    </>
  )
}
