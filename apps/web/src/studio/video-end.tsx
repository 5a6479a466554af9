import type { VideoJob } from '@orrery/contracts/video-jobs'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useClock } from '../account/use-clock.ts'
import { buttonClass } from '../parts/button.tsx'
import { problemsIn } from './refusal-details.ts'
import { isWatchable } from './video-states.ts'
import { WatchLink } from './watch-link.tsx'

const Missing = ({ missing }: { missing: readonly string[] }) => {
  const { t } = useTranslation('studio')
  if (missing.length === 0) return null
  return (
    <div className="mt-5 border-s-4 border-s-warn ps-4">
      <h2 className="font-sans text-base font-semibold">{t('missing')}</h2>
      <ul className="list-disc ps-5">
        {missing.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <p className="text-[0.9375rem] text-quiet">{t('missingText')}</p>
    </div>
  )
}

const Watchable = ({ job }: { job: VideoJob }) => {
  const { t } = useTranslation('studio')
  const { instant } = useClock()
  return (
    <>
      {job.status === 'expired' && <p className="mt-3">{t('expiredAgain')}</p>}
      <p className="mt-3 max-w-prose text-quiet">
        {t('watchNote')} {job.video_expires_at !== undefined && t('until', { time: instant(job.video_expires_at) })}
      </p>
      <Missing missing={job.missing} />
      <p className="mt-6">
        <WatchLink job={job} />
      </p>
    </>
  )
}

const Reason = ({ error }: { error: NonNullable<VideoJob['error']> }) => {
  const { t } = useTranslation('studio')
  const problems = problemsIn(error.details)
  return (
    <div className="mt-4 border-s-4 border-s-bad ps-4">
      <p className="font-medium">{error.message}</p>
      {problems.length > 0 && (
        <ul className="mt-1 text-[0.9375rem]">
          {problems.map(({ line, message }) => (
            <li key={`${line} ${message}`}>
              {t('line', { line })}: {message}
            </li>
          ))}
        </ul>
      )}
      {error.log !== undefined && (
        <details className="mt-2">
          <summary className="min-h-6 w-fit text-[0.9375rem] text-calm">{t('log')}</summary>
          <pre
            // What scrolls must be reachable by keyboard.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
            aria-label={t('log')}
            className="mt-2 max-h-80 overflow-auto rounded-md border border-hairline bg-ground p-3 text-fine"
          >
            {error.log}
          </pre>
        </details>
      )}
    </div>
  )
}

const useEndText = ({ status, provider, error }: VideoJob): string => {
  const { t } = useTranslation('studio')
  if (status === 'delivered') return t('deliveredText')
  if (status === 'cancelled') return t('cancelledText')
  if (status === 'expired') return t(error === undefined ? 'expiredText' : 'queuedTooLong')
  return `${t(provider === 'own code' ? 'failedCodeText' : 'failedText')} ${t('failedKept')}`
}

const Over = ({ job }: { job: VideoJob }) => {
  const { t } = useTranslation('studio')
  const text = useEndText(job)
  const isOwn = job.problem === null
  const ownWay = job.status === 'failed' ? 'mend' : 'newOne'
  return (
    <>
      {job.error && <Reason error={job.error} />}
      <p className="mt-3 max-w-prose text-quiet">{text}</p>
      <p className="mt-6">
        <Link to="/studio" search={isOwn ? { way: 'code' } : { again: job.job_id }} className={buttonClass('main')}>
          {t(isOwn ? ownWay : 'again')}
        </Link>
      </p>
    </>
  )
}

/** What became of a film that is no longer being made. Its name takes the focus: the button to stop it is gone. */
export const VideoEnd = ({ job, isFresh }: { job: VideoJob; isFresh: boolean }) => {
  const { t } = useTranslation('studio')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isFresh) heading.current?.focus()
  }, [isFresh])
  const isReady = isWatchable(job)
  const title = isReady ? t('readyTitle') : t(`state.${job.status}`)
  return (
    <>
      <title>{`${title} · ${job.title} · Orrery`}</title>
      <h2 ref={heading} tabIndex={-1} className="text-2xl outline-none">
        {title}
      </h2>
      {isReady ? <Watchable job={job} /> : <Over job={job} />}
    </>
  )
}
