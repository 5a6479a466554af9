import type { Certificate } from '@orrery/engines/certificate'
import { useTranslation } from 'react-i18next'
import { InstantFacts } from './instant-facts.tsx'
import { NearestBoundaries } from './nearest-boundaries.tsx'
import { PossibleValues } from './possible-values.tsx'
import { StableFacts } from './stable-facts.tsx'
import { writtenShare } from './written.ts'

const Derivations = ({ derivations }: Pick<Certificate, 'derivations'>) => {
  const { t } = useTranslation('certificate')
  return (
    <section>
      <h2 className="text-2xl">{t('derivations')}</h2>
      <p className="mt-1 text-[0.9375rem] text-quiet">{t('derivationsLead')}</p>
      <ul className="mt-3 text-[0.9375rem]">
        {derivations.map(({ fact, methods, result, evidence }) => (
          <li key={fact} className="border-b border-hairline py-1.5">
            <strong className="font-semibold">{result}</strong>
            <span className="block text-quiet">
              {t('agreed', { methods: methods.join(', ') })} {evidence}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What was used to calculate, and how sure each figure is: the reason to trust the rest of the page. */
export const CertificatePanel = ({
  certificate,
  confidence,
  isFramed = true,
}: {
  certificate: Certificate
  confidence: number | null
  /** Whether it is a surface of its own, or lies on one. */
  isFramed?: boolean
}) => {
  const { t } = useTranslation('certificate')
  const { possible, stable, derivations, longitudes } = certificate
  return (
    <section aria-label={t('title')} className={`@container ${isFramed ? 'card mt-12 p-5 sm:p-8' : 'mt-8'}`}>
      <div className="grid gap-12">
        {possible && <PossibleValues possible={possible} zone={certificate.zone_used} />}
        {possible && confidence !== null && (
          <p className="text-[0.9375rem]">
            {t(certificate.utc === null ? 'sureCommonest' : 'sureAll', { share: writtenShare(confidence) })}
          </p>
        )}
        {Object.keys(stable).length > 0 && <StableFacts stable={stable} />}
        <div className="grid gap-12 @3xl:grid-cols-2">
          <InstantFacts certificate={certificate} />
          {derivations.length > 0 && <Derivations derivations={derivations} />}
        </div>
        {longitudes.length > 0 && <NearestBoundaries longitudes={longitudes} />}
      </div>
    </section>
  )
}
