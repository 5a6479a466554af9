import type { VideoJob } from '@orrery/contracts/video-jobs'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useClock } from '../account/use-clock.ts'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { ScreenLoading } from '../parts/screen-loading.tsx'
import { StudioDown, isStudioDown } from './studio-down.tsx'
import { useVideos } from './use-videos.ts'
import { isWatchable, stepOf } from './video-states.ts'
import { WatchLink } from './watch-link.tsx'

const stateLook = (job: VideoJob): string => {
  if (isWatchable(job)) return 'text-good'
  return job.status === 'failed' ? 'text-bad' : 'text-quiet'
}

const Line = ({ job }: { job: VideoJob }) => {
  const { t } = useTranslation('studio')
  const { instant } = useClock()
  const state = isWatchable(job) ? t('state.ready') : t(`state.${job.status}`)
  const isUnderWay = stepOf(job) !== null
  const percent = t('percent', { percent: Math.floor(job.progress * 100) })
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-hairline py-3 first:border-t-0">
      <div className="min-w-0 grow basis-64">
        <Link
          to="/studio/jobs/$jobId"
          params={{ jobId: job.job_id }}
          className="inline-block min-h-6 font-serif text-lg hover:text-calm"
        >
          {job.title}
        </Link>
        <p className="figure-text text-fine text-quiet">
          <span className={stateLook(job)}>{isUnderWay ? `${state}, ${percent}` : state}</span>
          {' · '}
          {instant(job.created_at)}
        </p>
        {job.error && <p className="text-fine text-quiet">{job.error.message}</p>}
        {isUnderWay && (
          <progress aria-hidden="true" className="mt-1 h-1 w-full max-w-80" max={1} value={job.progress} />
        )}
      </div>
      <WatchLink job={job} look="plain" />
    </li>
  )
}

const Lines = ({ isAlone }: { isAlone: boolean }) => {
  const { t } = useTranslation('studio')
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useVideos()
  if (!data) {
    if (!error) return <ScreenLoading />
    const retry = () => void refetch()
    return isStudioDown(error) ? <StudioDown onRetry={retry} /> : <Failure error={error} onRetry={retry} />
  }
  const jobs = data.pages.flatMap(({ items }) => items)
  if (jobs.length === 0)
    return (
      <div className="card mt-3 p-8 text-center">
        <p className="font-serif text-2xl">{t('empty')}</p>
        {!isAlone && <p className="mx-auto mt-2 max-w-md text-quiet">{t('emptyText')}</p>}
      </div>
    )
  return (
    <>
      <ul className="card mt-3 px-5 py-2 sm:px-6">
        {jobs.map((job) => (
          <Line key={job.job_id} job={job} />
        ))}
      </ul>
      {hasNextPage && (
        <Button className="mt-4" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t(isFetchingNextPage ? 'loadingOlder' : 'older')}
        </Button>
      )}
    </>
  )
}

/** What a person asked for, newest first. `isAlone`: nothing new can be asked for here. */
export const VideoList = ({ isAlone }: { isAlone: boolean }) => {
  const { t } = useTranslation('studio')
  const id = useId()
  return (
    <section aria-labelledby={id} className="mt-12">
      <h2 id={id} className="text-2xl">
        {t('history')}
      </h2>
      <Lines isAlone={isAlone} />
    </section>
  )
}
