import { AppError } from '@orrery/contracts/errors'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { studio } from '../i18n/en/studio.ts'
import { addTexts } from '../i18n/language.ts'
import { forgetFilm } from './kept-film.ts'
import { useVideo } from './use-videos.ts'
import { isWatchable, stepOf } from './video-states.ts'

addTexts('studio', studio)

/** While one looks elsewhere: how far a film is, then that it is ready, until one has looked. */
export const FilmTray = ({ jobId }: { jobId: string }) => {
  const { t } = useTranslation('studio')
  const { data: job, error } = useVideo(jobId)
  const isLost = AppError.is(error) && error.code === 'NOT_FOUND'
  useEffect(() => {
    if (isLost) forgetFilm(jobId)
  }, [isLost, jobId])
  if (!job) return null
  const isUnderWay = stepOf(job) !== null
  return (
    <Link
      to="/studio/jobs/$jobId"
      params={{ jobId }}
      className="flex min-h-11 items-center justify-between gap-4 font-serif hover:text-calm"
    >
      <span className="min-w-0 truncate">{job.title}</span>
      <span className="figure-text shrink-0 font-sans text-fine text-quiet">
        <output>{isWatchable(job) ? t('readyTitle') : t(`state.${job.status}`)}</output>
        {isUnderWay && ` · ${t('percent', { percent: Math.floor(job.progress * 100) })}`}
      </span>
    </Link>
  )
}
