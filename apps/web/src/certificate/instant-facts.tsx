import type { Certificate } from '@orrery/engines/certificate'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

const Row = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="border-b border-hairline py-1.5 @md:flex @md:gap-4">
    <dt className="shrink-0 text-quiet @md:w-44">{name}</dt>
    <dd className="figure-text min-w-0">{children}</dd>
  </div>
)

const ruleOf = { tz: 'ruleTz', overlay: 'ruleOverlay', lmt: 'ruleLmt', stated: 'ruleStated' } as const

const isRule = (rule: string): rule is keyof typeof ruleOf => Object.hasOwn(ruleOf, rule)

/** How a clock reading became an instant, and with which tables. */
export const InstantFacts = ({ certificate }: { certificate: Certificate }) => {
  const { t } = useTranslation('certificate')
  const { utc, rule, zone_used: zone, utc_offset: offset, delta_t_seconds: deltaT, ephemeris } = certificate
  return (
    <section>
      <h2 className="mb-2 text-2xl">{t('instantTitle')}</h2>
      <dl className="text-[0.9375rem]">
        <Row name={t('local')}>
          {certificate.local_date} {certificate.local_time ?? t('unknownInstant')}
        </Row>
        <Row name={t('zone')}>{[zone, offset && `UTC${offset}`].filter(Boolean).join(', ')}</Row>
        {rule && (
          <Row name={t('rule')}>
            {isRule(rule) ? t(ruleOf[rule]) : rule} ({certificate.tz_version})
          </Row>
        )}
        {utc && <Row name={t('utc')}>{utc.replace('T', ' ').replace('Z', '')}</Row>}
        {certificate.jd_ut1 !== null && <Row name={t('jd')}>{certificate.jd_ut1.toFixed(6)}</Row>}
        {deltaT !== null && (
          <Row name={t('deltaT')}>
            {t('deltaTValue', { seconds: deltaT.toFixed(2), kind: t(certificate.delta_t_class) })}
          </Row>
        )}
        <Row name={t('ephemeris')}>
          {ephemeris.name} {ephemeris.version}
        </Row>
      </dl>
    </section>
  )
}
