import { AppError } from '@orrery/contracts/errors'
import type { VideoJob } from '@orrery/contracts/video-jobs'
import { Link, useParams } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RequirePerson } from '../account/require-person.tsx'
import { studio as texts } from '../i18n/en/studio.ts'
import { addTexts } from '../i18n/language.ts'
import { Button, buttonClass } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { ScreenLoading } from '../parts/screen-loading.tsx'
import { forgetFilm, keepFilm } from '../studio/kept-film.ts'
import { RendererNote } from '../studio/renderer-note.tsx'
import { useDrawing } from '../studio/renderer-state.ts'
import { isStudioDown, StudioDown } from '../studio/studio-down.tsx'
import { useCancelVideo, useVideo } from '../studio/use-videos.ts'
import { VideoEnd } from '../studio/video-end.tsx'
import { VideoFacts } from '../studio/video-facts.tsx'
import { VideoProgress } from '../studio/video-progress.tsx'
import { stepOf, type VideoStep } from '../studio/video-states.ts'

addTexts('studio', texts)

const Page = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation('studio')
  return (
    <div className="mx-auto max-w-2xl pt-6 sm:pt-10">
      <Link to="/studio" className="inline-flex min-h-11 items-center text-calm hover:underline">
        ← {t('back')}
      </Link>
      {children}
    </div>
  )
}

const WhyItWaits = () => {
  const drawing = useDrawing()
  return drawing && <RendererNote drawing={drawing} />
}

const UnderWay = ({ job, step, isCutOff }: { job: VideoJob; step: VideoStep; isCutOff: boolean }) => {
  const { t } = useTranslation('studio')
  const { mutate, isPending, error } = useCancelVideo(job.job_id)
  return (
    <>
      <title>{`${Math.floor(job.progress * 100)} % · ${job.title} · Orrery`}</title>
      <p className="mb-8 text-quiet">{t('leave')}</p>
      <VideoProgress job={job} step={step} />
      {isCutOff && <output className="mt-5 block text-fine text-warn">{t('reconnecting')}</output>}
      {step === 'queued' && <WhyItWaits />}
      <p className="mt-8 flex flex-wrap items-center gap-4">
        <Button disabled={isPending} onClick={() => mutate()}>
          {t(isPending ? 'cancelling' : 'cancel')}
        </Button>
        <output className="text-quiet">{error && t('tooLate')}</output>
      </p>
    </>
  )
}

const Film = ({ job, isCutOff }: { job: VideoJob; isCutOff: boolean }) => {
  const step = stepOf(job)
  const isUnderWay = step !== null
  const [wasUnderWay] = useState(isUnderWay)
  useEffect(() => (isUnderWay ? keepFilm(job.job_id) : forgetFilm(job.job_id)), [isUnderWay, job.job_id])
  return (
    <Page>
      <h1 className="mt-2 mb-5 text-4xl">{job.title}</h1>
      {step === null ? (
        <VideoEnd key={job.status} job={job} isFresh={wasUnderWay} />
      ) : (
        <UnderWay job={job} step={step} isCutOff={isCutOff} />
      )}
      <VideoFacts job={job} />
    </Page>
  )
}

const NotThere = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => {
  const { t } = useTranslation('studio')
  if (isStudioDown(error)) return <StudioDown onRetry={onRetry} />
  if (!AppError.is(error) || error.code !== 'NOT_FOUND') return <Failure error={error} onRetry={onRetry} />
  return (
    <>
      <title>{`${t('notFoundTitle')} · Orrery`}</title>
      <h1 className="mt-2 text-4xl">{t('notFoundTitle')}</h1>
      <p className="mt-3 mb-6 text-quiet">{t('notFoundText')}</p>
      <Link to="/studio" className={buttonClass('main')}>
        {t('newOne')}
      </Link>
    </>
  )
}

const OwnFilm = ({ jobId }: { jobId: string }) => {
  const { data, error, refetch } = useVideo(jobId)
  if (data) return <Film job={data} isCutOff={error !== null} />
  if (!error) return <ScreenLoading />
  return (
    <Page>
      <NotThere error={error} onRetry={() => void refetch()} />
    </Page>
  )
}

/** One film: how far it is, and what became of it. */
export const StudioJob = () => {
  const { jobId } = useParams({ from: '/studio/jobs/$jobId' })
  return (
    <RequirePerson>
      <OwnFilm key={jobId} jobId={jobId} />
    </RequirePerson>
  )
}
