import type { VideoJob } from '@orrery/contracts/video-jobs'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { opaqueId } from '../parts/stored-list.ts'
import { useKnowVideo } from './use-videos.ts'

/** Asks for a film and goes to it. The same wish sent again, after no answer came, is the same film. */
export const useNewFilm = <Wish>(
  ask: (wish: Wish, idempotencyKey: string) => Promise<VideoJob>,
  onTaken?: () => void,
) => {
  const navigate = useNavigate()
  const know = useKnowVideo()
  const sent = useRef({ wish: '', key: '' })
  return useMutation({
    mutationFn: (wish: Wish) => {
      const text = JSON.stringify(wish)
      if (sent.current.wish !== text) sent.current = { wish: text, key: opaqueId() }
      return ask(wish, sent.current.key)
    },
    onSuccess: (job) => {
      sent.current = { wish: '', key: '' }
      onTaken?.()
      know(job)
      void navigate({ to: '/studio/jobs/$jobId', params: { jobId: job.job_id } })
    },
  })
}
