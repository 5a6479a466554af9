import type { VideoJob } from '@orrery/contracts/video-jobs'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useClock } from '../account/use-clock.ts'
import { writtenCost } from '../i18n/written-cost.ts'
import { clockTime } from '../practice/clock-time.ts'

const useMaker = (): ((provider: string) => string) => {
  const { t } = useTranslation('studio')
  return (provider) => {
    if (provider === 'composer') return t('composer')
    return provider === 'own code' ? t('own') : provider
  }
}

const useCostWords = (): ((cost: VideoJob['cost']) => string) => {
  const { t } = useTranslation('studio')
  return ({ microUsd }) => {
    if (microUsd === null) return t('costUnknown')
    return microUsd === 0 ? t('costNone') : writtenCost(microUsd)
  }
}

/** Who made it, how long it lasts, what it took. */
export const VideoFacts = ({ job }: { job: VideoJob }) => {
  const { t } = useTranslation('studio')
  const { instant } = useClock()
  const makerOf = useMaker()
  const costWords = useCostWords()
  const id = useId()
  const { provider, video_duration_seconds: seconds, render_duration_seconds: drawn } = job
  const facts: readonly (readonly [name: string, value: string])[] = [
    [t('when'), instant(job.created_at)],
    ...(provider === null ? [] : [[t('madeBy'), makerOf(provider)] as const]),
    [t('quality'), [t(`sizes.${job.quality}`), t(`formats.${job.format}`)].join(' · ')],
    ...(seconds === undefined ? [] : [[t('length'), clockTime(Math.round(seconds))] as const]),
    ...(drawn === undefined
      ? []
      : [
          [
            t('drawn'),
            drawn < 60 ? t('seconds', { count: Math.max(1, Math.round(drawn)) }) : clockTime(drawn),
          ] as const,
        ]),
    ...(job.attempts > 1 ? [[t('tries'), String(job.attempts)] as const] : []),
    [t('cost'), costWords(job.cost)],
  ]
  return (
    <section aria-labelledby={id} className="mt-10 border-t border-hairline pt-6">
      <h2 id={id} className="text-xl">
        {t('facts')}
      </h2>
      {job.problem !== null && (
        <div className="mt-3">
          <p className="text-fine text-quiet">{t('asked')}</p>
          <p className="max-w-prose font-serif text-lg whitespace-pre-line">{job.problem}</p>
        </div>
      )}
      <dl className="mt-4 grid gap-x-6 gap-y-1 text-[0.9375rem] sm:grid-cols-[max-content_1fr]">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-quiet">{name}</dt>
            <dd className="figure-text mb-2 sm:mb-0">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
