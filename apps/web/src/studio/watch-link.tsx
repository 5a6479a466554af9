import type { VideoJob } from '@orrery/contracts/video-jobs'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { buttonClass } from '../parts/button.tsx'

/** To a fresh page that plays the film once; nothing where there is no file. */
export const WatchLink = ({ job, look = 'main' }: { job: VideoJob; look?: 'main' | 'plain' }) => {
  const { t } = useTranslation('studio')
  const address = api.video.watchLink(job)
  if (address === null) return null
  return (
    <a
      href={address}
      target="_blank"
      rel="noreferrer"
      aria-label={t('watchOf', { title: job.title })}
      className={buttonClass(look)}
    >
      {t('watch')}
    </a>
  )
}
