import type { HealthReport, ServiceHealth } from '@orrery/contracts/health'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { ScreenLoading } from '../parts/screen-loading.tsx'
import { isNamedPart, isNeededPart } from './part-words.ts'
import { StatusMark } from './status-mark.tsx'
import { useHealth } from './use-health.ts'
import { writtenClock } from './written-figures.ts'

/** The name of a part in words, or as the platform calls it where there are none. */
export const PartName = ({ name }: { name: string }) => {
  const { t } = useTranslation('status')
  return isNamedPart(name) ? t(`part.${name}`) : name
}

const isMissed = ({ status }: ServiceHealth): boolean => status === 'unhealthy' || status === 'degraded'

const Part = ({ health }: { health: ServiceHealth }) => {
  const { t } = useTranslation('status')
  const { service, status, mode, reason } = health
  return (
    <li className="flex items-start gap-3 border-b border-hairline py-3">
      <span className="pt-1.5">
        <StatusMark status={status} />
      </span>
      <div className="min-w-0 grow">
        <div className="flex flex-wrap justify-between gap-x-6">
          <h3 className="font-sans text-base font-semibold">
            <PartName name={service} />
          </h3>
          <p>{t(`state.${status}`)}</p>
        </div>
        {mode && <p className="text-[0.9375rem] text-quiet">{t(`mode.${mode}`)}</p>}
        {isMissed(health) && isNeededPart(service) && (
          <p className="text-[0.9375rem] text-quiet">{t(`without.${service}`)}</p>
        )}
        {reason && <p className="text-[0.9375rem] text-quiet">{reason}</p>}
      </div>
    </li>
  )
}

type Refreshing = { isStale: boolean; isPaused: boolean; onTurn: () => void }

const Overall = ({ report, isStale, isPaused, onTurn }: Refreshing & { report: HealthReport }) => {
  const { t } = useTranslation('status')
  const time = writtenClock(report.timestamp)
  return (
    <section className="card mt-8 p-5 sm:p-6">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          {/* Spoken when the words change, which the time beneath does every ten seconds. */}
          <output className="flex items-center gap-3 font-serif text-2xl">
            <StatusMark status={report.overall} />
            {t(`overall.${report.overall}`)}
          </output>
          <p className="figure-text mt-1 text-[0.9375rem] text-quiet">
            {t(isPaused ? 'asOfPaused' : 'asOf', { time })}
          </p>
        </div>
        <Button onClick={onTurn}>{t(isPaused ? 'resume' : 'pause')}</Button>
      </div>
      {isStale && (
        <p role="alert" className="mt-3 border-s-4 border-s-warn ps-4">
          {t('stale', { time })}
        </p>
      )}
    </section>
  )
}

/** How every part is, in words, asked for again every ten seconds. `children` is what else is made of the same report. */
export const HealthView = ({ children }: { children?: (report: HealthReport) => ReactNode }) => {
  const { t } = useTranslation('status')
  const { query, isPaused, turn } = useHealth()
  const { data: report, isError, error, refetch } = query
  if (!report) {
    return isError ? (
      <div className="mt-8">
        <Failure error={error} onRetry={() => void refetch()} />
      </div>
    ) : (
      <ScreenLoading />
    )
  }
  return (
    <>
      <Overall report={report} isStale={isError} isPaused={isPaused} onTurn={turn} />
      <section className="mt-10">
        <h2 className="text-2xl">{t('partsTitle')}</h2>
        <ul className="mt-3 border-t border-hairline">
          {report.services.map((health) => (
            <Part key={health.service} health={health} />
          ))}
        </ul>
      </section>
      {children?.(report)}
    </>
  )
}
