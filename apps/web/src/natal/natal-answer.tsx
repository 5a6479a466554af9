import type { ResultOf } from '@orrery/client'
import { explain } from '@orrery/engines/natal/explain'
import { wheelPicture } from '@orrery/engines/natal/picture'
import type { NatalChart } from '@orrery/engines/natal/schema'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { certificateOf } from '../certificate/certificate-of.ts'
import { CertificatePanel } from '../certificate/certificate-panel.tsx'
import { AnswerMethod } from '../charts/answer-method.tsx'
import { AnswerWords } from '../charts/answer-words.tsx'
import { Explorer } from '../charts/explorer.tsx'
import { AspectsTable } from './aspects-table.tsx'
import { HousesTables } from './houses-tables.tsx'
import { NatalHeadline } from './natal-headline.tsx'
import { PositionsTable } from './positions-table.tsx'
import { writtenArcseconds } from './written-place.ts'

const ErrorBars = ({ bars }: { bars: NonNullable<NatalChart['error_bars']> }) => {
  const { t } = useTranslation('natal')
  return (
    <section className="mt-12 max-w-prose">
      <h2 className="text-2xl">{t('errorBars')}</h2>
      <p className="mt-2">
        {t('errorBarsText', {
          seconds: bars.delta_t_uncertainty_seconds.toFixed(1),
          moon: writtenArcseconds(bars.arcseconds['moon'] ?? 0),
          sun: writtenArcseconds(bars.arcseconds['sun'] ?? 0),
        })}
      </p>
    </section>
  )
}

/** The wheel, and the same sky as figures. */
export const NatalAnswer = ({ result }: { result: ResultOf<'natal'> }) => {
  const facts = result.raw_data
  const { chart } = facts
  const certificate = certificateOf(result)
  const picture = useMemo(() => wheelPicture(facts), [facts])
  return (
    <>
      <Explorer
        picture={picture}
        explain={(factId) => explain(facts, factId)}
        beside={<NatalHeadline chart={chart} stable={certificate?.stable ?? {}} />}
        widest="max-w-[44rem]"
      />
      <div className="mt-12 grid gap-12 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <PositionsTable chart={chart} />
        <AspectsTable aspects={chart.aspects} />
      </div>
      <HousesTables chart={chart} />
      <AnswerWords result={result} />
      {certificate && <CertificatePanel certificate={certificate} confidence={result.confidence_score} />}
      {chart.error_bars && <ErrorBars bars={chart.error_bars} />}
      <AnswerMethod result={result} />
    </>
  )
}
